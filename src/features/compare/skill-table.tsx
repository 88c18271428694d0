'use client'

import { memo } from 'react'
import type { ComparedSkill } from '@/data/comparison'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { type ComparisonData, isLadder } from './comparison-data'
import type { Row, RowGroup } from './comparison-rows'
import { searchOf } from './comparison-view'
import { levelName } from './item-notes'
import type { Names } from './shown-names'
import { TableCell } from './table-cell'
import { useComparisonView } from './use-comparison-view'
import type { Own } from './use-own'

type SkillTableProps = {
  skill: ComparedSkill
  groups: RowGroup[]
  data: ComparisonData
  words: Messages['compare']
  names: Names
  own: Own | null
}

/** One skill, column beside column: a sheet of its own. */
export const SkillTable = memo(function SkillTable(props: SkillTableProps) {
  const { skill, groups, data, words } = props
  const { locale, columns, scope } = data
  return (
    <section className="compare-skill" aria-labelledby={`skill-${skill.id}`}>
      <header>
        <h3 id={`skill-${skill.id}`}>
          <SoftLink href={paths.skill(locale, skill.id)}>
            <Words text={skill.name} locale={locale} />
          </SoftLink>
        </h3>
        {scope.named.length !== 1 && <OnlySkill skill={skill} data={data} words={words} />}
      </header>
      <table className="sheet compared" role="table" data-columns={columns.length}>
        <caption className="sr-only">
          <Words text={skill.name} locale={locale} />
        </caption>
        <colgroup>
          <col className="col-place" />
          {columns.map(({ id, side }) => (
            <col key={id} className={side === null ? 'col-own' : undefined} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {placeHead(data, words)}
            </th>
            {columns.map(({ id, short, name }) => (
              <th key={id} scope="col" role="columnheader" data-export={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.level} role="rowgroup">
            {group.rows.map((row) => (
              <TableRow key={row.id} {...props} row={row} level={group.level} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
})

function OnlySkill({ skill, data, words }: Pick<SkillTableProps, 'skill' | 'data' | 'words'>) {
  const search = searchOf(useComparisonView())
  const ids = data.columns.map(({ id }) => id)
  return (
    <SoftLink
      className="link"
      href={paths.comparison(data.locale, ids, [skill.id]) + search}
      aria-label={filled(words.onlySkillNamed, { skill: skill.name.words })}
    >
      {words.onlySkill}
    </SoftLink>
  )
}

function placeHead(data: ComparisonData, words: Messages['compare']): string {
  if (isLadder(data)) return words.topicHead
  if (data.columns.some(({ side }) => side === null)) return words.statement
  return data.sides.every(({ level }) => level !== null) ? words.whereHead : words.levelHead
}

function TableRow({ row, level, ...props }: SkillTableProps & { row: Row; level: string | null }) {
  const { data } = props
  return (
    <tr
      role="row"
      className={`is-${row.kind}`}
      data-same={row.isSame && row.kind !== 'head' ? '' : undefined}
      data-optional={row.isRequired ? undefined : ''}
    >
      <th scope="row" role="rowheader" data-export={level === null ? undefined : levelName(level, data)}>
        <RowName row={row} level={level} {...props} />
      </th>
      {row.cells.map((cell, at) => (
        <TableCell key={data.columns[at]?.id} {...props} row={row} at={at} level={level} cell={cell} />
      ))}
    </tr>
  )
}

function RowName({ row, level, data, words, names }: SkillTableProps & { row: Row; level: string | null }) {
  const { levels } = data.choices
  if (row.kind === 'head') {
    if (level === null) return words.requirement
    const rank = levels.findIndex(({ id }) => id === level) + 1
    return (
      <span className="compare-level">
        <span className={`swatch ${levelClass(rank, levels.length)}`} aria-hidden="true" />
        {levelName(level, data)}
      </span>
    )
  }
  if (row.kind === 'topic') {
    if (!row.topic) return words.noTopic
    return (
      <SoftLink href={paths.topic(data.locale, row.topic)}>
        <Words text={names.topic(row.topic)} locale={data.locale} />
      </SoftLink>
    )
  }
  const isOwn = data.columns.some(({ side }) => side === null)
  return <span className={isOwn ? 'sr-only' : 'compare-kind'}>{kindName(row, data, words)}</span>
}

function kindName({ kind, isWhole }: Row, { columns }: ComparisonData, words: Messages['compare']) {
  if (columns.some(({ side }) => side === null)) return words.statement
  if (kind === 'rest') return columns.length === 2 ? words.oneSide : words.unshared
  if (!isWhole) return words.inSome
  return columns.length === 2 ? words.inBoth : filled(words.inAll, { count: columns.length })
}
