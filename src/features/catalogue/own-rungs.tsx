'use client'

import type { CatalogueCells } from '@/data/catalogue'
import type { Assessment } from '@/domain/assessment'
import { coverageOf, nextRung } from '@/domain/coverage'
import { useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { Meter } from '@/ui/meter'
import { filled } from '@/ui/phrase'

type OwnRungsProps = {
  skill: string
  cells: CatalogueCells[]
  levels: { id: string; name: string }[]
  words: Messages['yours']
}

/** How far the person is in one skill, in their own role: a ladder lying on its side, and the rung in words. */
export function OwnRungs({ skill, cells, levels, words }: OwnRungsProps) {
  const assessment = useAssessment()
  if (!assessment.role) return <Unknown label={words.unknown} />
  const own = cells.find(({ role }) => role === assessment.role)
  if (!own) return <span className="yours">{words.notInRole}</span>

  const rungs = levels.map((level) => ({ ...level, ...rungOf(assessment, skill, own, level.id) }))
  return (
    <span className="yours">
      <Meter shares={rungs.map(({ done, total }) => (total > 0 ? done / total : 0))} />
      <span>{sayingWhere(assessment, rungs, words)}</span>
    </span>
  )
}

/** Nothing can be counted before the person has a role. */
function Unknown({ label }: { label: string }) {
  return (
    <span className="unknown text-ink-3" data-export="">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}

type Rung = { id: string; name: string; done: number; total: number }

function rungOf(assessment: Assessment, skill: string, { role, levels }: CatalogueCells, level: string) {
  const cell = levels.find((it) => it.level === level)
  if (!cell) return { done: 0, total: 0 }
  const statements = cell.keys.map((key) => ({ key }))
  return coverageOf(assessment, skill, [{ role, level, required: cell.required, statements }])
}

/** The next rung where the person has said where they stand; else the first that is not covered. */
function sayingWhere(assessment: Assessment, rungs: Rung[], words: Messages['yours']): string {
  const at =
    nextRung(rungs, assessment.level) ?? rungs.find(({ done, total }) => done < total) ?? rungs.at(-1)
  if (!at || at.total === 0) return words.nothing
  if (at.done === at.total) return filled(words.covered, { level: at.name })
  return filled(words.progress, { level: at.name, done: at.done, total: at.total })
}
