import type { Choices } from '@/data/comparison'
import { type Column, columnId } from '@/domain/column'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ShownColumn } from './comparison-data'

type Words = Messages['compare']

/** Names the columns, as long and as short as it takes to tell them apart. */
export function shownColumns(columns: Column[], choices: Choices, words: Words): ShownColumn[] {
  const roles = columns.filter((column) => column !== 'me')
  const isVaried = (values: (string | null)[]) => new Set(values).size > 1
  const shortName = (column: Column): string => {
    if (column === 'me') return words.me
    const role = choices.roles.find(({ id }) => id === column.role)
    const level = levelName(column.level, choices, words)
    if (!isVaried(roles.map((it) => it.role)) && roles.length > 1) return level
    return isVaried(roles.map((it) => it.level)) ? `${role?.short}, ${level}` : (role?.short ?? '')
  }
  const shorts = columns.map(shortName)
  let side = 0
  return columns.map((column, at) => {
    const name = columnName(column, choices, words)
    const short = shorts.filter((it) => it === shorts[at]).length > 1 ? name : (shorts[at] ?? name)
    if (column === 'me') return { id: 'me', side: null, role: null, level: null, name, short, brief: short }
    side += 1
    const isOneOfRole = roles.filter(({ role }) => role === column.role).length > 1
    const role = choices.roles.find(({ id }) => id === column.role)?.short ?? short
    const brief = isOneOfRole ? short : role
    return {
      id: columnId(column),
      side: side - 1,
      role: column.role,
      level: column.level,
      name,
      short,
      brief,
    }
  })
}

/** "Backend Developer (PHP), Senior", or "Backend Developer (PHP), all levels". */
export function columnName(column: Column, choices: Choices, words: Words): string {
  if (column === 'me') return words.me
  const role = choices.roles.find(({ id }) => id === column.role)?.name ?? column.role
  return filled(words.columnName, { role, level: levelName(column.level, choices, words) })
}

const levelName = (level: string | null, { levels }: Choices, words: Words) =>
  level === null ? words.allLevelsIn : (levels.find(({ id }) => id === level)?.name ?? level)

/** The columns in a row, as a heading says them. Names hold commas, so they are parted by something stronger. */
export function joinedNames(columns: ShownColumn[], words: Words): string {
  const names = columns.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : filled(words.joined, { first: names.slice(0, -1).join('; '), last })
}
