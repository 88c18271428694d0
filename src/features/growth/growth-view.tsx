import type { FormEventHandler } from 'react'
import { countedStatements, snapshotsOf } from '@/domain/growth'
import { targetOf } from '@/domain/plan'
import { levelClass } from '@/ui/level-ramp'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { TableExport } from '@/ui/table-export'
import { GrowthChart } from './growth-chart'
import { GrowthComparison } from './growth-comparison'
import type { GrowthFrame, OwnGrowth } from './growth-data'
import { GrowthTable, told } from './growth-table'
import { NothingDrawn } from './nothing-drawn'

type GrowthViewProps = OwnGrowth & {
  frame: GrowthFrame
  /** Where the answers were read. */
  source: string
  onCompare?: FormEventHandler<HTMLFormElement>
}

/** A person's growth towards their target, drawn alike by the server and by the browser. */
export function GrowthView({ frame, assessment, asked, source, onCompare }: GrowthViewProps) {
  const { locale, words, exportWords, levels, roles, today } = frame
  const { level: target } = targetOf(assessment, levels)
  if (!asked || !target)
    return <NothingDrawn says={words.noPlace} leadsTo={{ name: words.open, address: paths.plan(locale) }} />

  const role = roles.find(({ id }) => id === asked.role)?.name ?? asked.role
  const rank = levels.findIndex(({ id }) => id === target) + 1
  const level = levels[rank - 1]?.name ?? target
  const statements = countedStatements(asked, levels, target)
  if (statements.length === 0) {
    return (
      <NothingDrawn
        says={filled(words.nothingRequired, { role, level })}
        leadsTo={{ name: words.open, address: paths.plan(locale) }}
      />
    )
  }
  const all = snapshotsOf(assessment, statements)
  if (all.length === 0)
    return <NothingDrawn says={words.empty} leadsTo={{ name: words.open, address: paths.plan(locale) }} />

  const { grain, snapshots } = told(all)
  return (
    <>
      <div className="growth-head">
        <p className="towards">
          {filled(words.towards, { role, level })} {counted(locale, words.counted, statements.length)}{' '}
          {source}
        </p>
        <TableExport words={exportWords} name={exportWords.fileGrowth} />
      </div>
      <div className="drawn-and-told">
        <GrowthChart
          snapshots={snapshots}
          today={today}
          locale={locale}
          words={words}
          colour={levelClass(rank, levels.length)}
        />
        <GrowthTable snapshots={snapshots} grain={grain} locale={locale} words={words} />
      </div>
      <GrowthComparison frame={frame} assessment={assessment} statements={statements} onCompare={onCompare} />
    </>
  )
}
