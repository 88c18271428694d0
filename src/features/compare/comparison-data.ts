import type { FoundComparison } from '@/data/comparison'
import type { Column } from '@/domain/column'
import type { ListName } from '@/domain/comparison-lists'
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

/** The columns as an address names them. */
export const askedColumns = ({ columns }: Pick<ComparisonData, 'columns'>): Column[] =>
  columns.map(({ role, level }) => (role === null ? 'me' : { role, level }))

/** Beside the reader, what is optional and what does not apply to them are lists of their own. */
export type ShownListName = ListName | 'optional' | 'set-aside'
