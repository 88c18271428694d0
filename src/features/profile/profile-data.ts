import { folded } from '@/domain/folded'
import type { Locale } from '@/domain/locale'

/** What the browser needs of a profile: plain JSON, and every text finished on the server. */
export type ShownLevel = { id: string; name: string; meaning: string }
export type ShownRole = { id: string; family: string; stack: string | null; name: string; does: string[] }
/** `lang` is there only where the words are a fallback in another language. */
export type ShownStatement = {
  key: string
  words: string
  lang?: string
  outdated?: boolean
  topics: string[]
}
export type ShownCell = { role: string; level: string; required: boolean; statements: ShownStatement[] }

export type ProfileData = {
  skill: string
  revision: number
  locale: Locale
  /** In rank order. */
  levels: ShownLevel[]
  roles: ShownRole[]
  cells: ShownCell[]
  /** The names of the topics that the statements point at, by id. */
  topics: Record<string, string>
}

/** One row of a table: a cell with its role and its level at hand. */
export type Row = {
  id: string
  role: ShownRole
  level: ShownLevel
  rank: number
  required: boolean
  statements: ShownStatement[]
  /** Everything that the text filter looks through, folded as `folded` folds. */
  text: string
}

/** The rows of a profile, role by role within a level, from the first level to the last. */
export function rowsOf({ levels, roles, cells, topics }: ProfileData): Row[] {
  return levels.flatMap((level, at) =>
    roles.flatMap((role) => {
      const cell = cells.find((it) => it.role === role.id && it.level === level.id)
      return cell ? [rowOf(cell, role, level, at + 1, topics)] : []
    }),
  )
}

function rowOf(
  cell: ShownCell,
  role: ShownRole,
  level: ShownLevel,
  rank: number,
  topics: ProfileData['topics'],
): Row {
  const { required, statements } = cell
  const words = statements.flatMap((statement) => [
    statement.words,
    ...statement.topics.map((topic) => topics[topic] ?? ''),
  ])
  return {
    id: `${role.id}/${level.id}`,
    role,
    level,
    rank,
    required,
    statements,
    text: folded([role.name, ...words].join(' ')),
  }
}
