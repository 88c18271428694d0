'use client'

import { memo, useDeferredValue } from 'react'
import type { ComparedSkill } from '@/data/comparison'
import type { Messages } from '@/ui/messages'
import { useFirstPaintEnd } from '@/ui/use-first-paint-end'
import type { ComparisonData } from './comparison-data'
import type { RowGroup } from './comparison-rows'
import type { Names } from './shown-names'
import { SkillTable } from './skill-table'
import type { Own } from './use-own'

type Table = { skill: ComparedSkill; groups: RowGroup[] }
type SkillTablesProps = {
  /** Every skill of the page; one of which a filter leaves nothing has no groups. */
  tables: Table[]
  data: ComparisonData
  words: Messages['compare']
  names: Names
  own: Own | null
  isLive: boolean
}

/**
 * The skills one below the other. Four roles over all levels are thousands of cells: a filter draws the first tables
 * in the same moment, and the others once the browser has painted those.
 */
export const SkillTables = memo(function SkillTables({ tables, isLive, ...props }: SkillTablesProps) {
  const later = useDeferredValue(tables)
  const isDrawn = later === tables
  useFirstPaintEnd(isLive && isDrawn)
  const first = firstOf(tables)
  // Another comparison has other skills, which have nothing to wait for.
  const shown = tables
    .map((table, at) => {
      const before = later[at]
      return at < first || before?.skill !== table.skill ? table : before
    })
    .filter(({ groups }) => groups.length > 0)
  return (
    <>
      {tables.length > 0 && shown.length === 0 && <p>{props.words.nothingLeft}</p>}
      {shown.map((table) => (
        <SkillTable key={table.skill.id} {...props} {...table} />
      ))}
    </>
  )
})

/** As many cells as are drawn at once. */
const mostAtOnce = 60

/** How many tables are drawn at once: as many as have few cells between them, and always one. */
function firstOf(tables: Table[]): number {
  let cells = 0
  const end = tables.findIndex(({ groups }) => {
    cells += groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length
    return cells > mostAtOnce
  })
  return end === -1 ? tables.length : Math.max(1, end)
}
