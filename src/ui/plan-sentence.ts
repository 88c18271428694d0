import { type Assessment, belowLadder } from '@/domain/assessment'
import type { Messages } from './messages'
import { filled } from './phrase'

/** The names of levels and roles in the reader's language, by their ids. */
export type PlanNames = { levels: { id: string; name: string }[]; roles: { id: string; name: string }[] }

/** Where somebody stands and where they are heading: "Middle Backend Developer (PHP), heading for Senior." */
export function planSentence(
  { role, level }: Pick<Assessment, 'role' | 'level'>,
  heading: { role: string; target: string },
  names: PlanNames,
  words: Messages['share'],
): string {
  const nameOf = (list: { id: string; name: string }[], id: string) =>
    list.find((it) => it.id === id)?.name ?? id
  const isElsewhere = heading.role !== role
  const values = {
    role: nameOf(names.roles, role ?? ''),
    level: nameOf(names.levels, level ?? ''),
    target: nameOf(names.levels, heading.target),
    targetRole: nameOf(names.roles, heading.role),
  }
  if (role === null) return filled(words.placeOther, values)
  if (level === belowLadder) return filled(isElsewhere ? words.placeBelowOther : words.placeBelow, values)
  if (level === null) return filled(isElsewhere ? words.placeRoleOther : words.placeRole, values)
  return filled(isElsewhere ? words.placeFullOther : words.placeFull, values)
}
