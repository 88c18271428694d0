import type { Topic } from '@/data/topic'
import type { Column } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { shownRoleOf } from './shown-topic'

/** The role, maybe at one level, whose statements an address names. */
export type NamedColumn = Exclude<Column, 'me'>

/** What an address names, in words: "Backend Developer (Go)", or "Backend Developer (Go) at Senior". */
export function columnName({ asking, levels }: Topic, column: NamedColumn, locale: Locale): string {
  const role = asking.find(({ id }) => id === column.role)
  const level = levels.find(({ id }) => id === column.level)
  const name = role ? shownRoleOf(role).name : column.role
  return level ? sayIn(locale)('topics.roleAt', { role: name, level: level.name.words }) : name
}
