import type { FoundComparison } from '@/data/comparison'
import type { Locale } from '@/domain/locale'

/** A column as it is shown. `side` is its place among the roles that are compared, or `null` where it is the reader's own. */
export type ShownColumn = {
  /** As an address spells it. */
  id: string
  side: number | null
  role: string | null
  level: string | null
  /** "Backend Developer (PHP), Senior". */
  name: string
  /** As much of the name as tells it apart from the other columns: "PHP". */
  short: string
  /** The same without its level, where its role alone tells it apart. */
  brief: string
}

/** What the browser needs of a comparison: plain JSON, and every text finished on the server. */
export type ComparisonData = FoundComparison & { locale: Locale; columns: ShownColumn[] }

/** Whether the columns are levels of one role, and nothing else. */
export const isLadder = ({ steps }: Pick<ComparisonData, 'steps'>) => steps.length > 0

/** The level that each column looks at, or `null` for all of them. */
export const pinnedLevels = ({ columns }: Pick<ComparisonData, 'columns'>) =>
  columns.map(({ side, level }) => (side === null ? null : level))
