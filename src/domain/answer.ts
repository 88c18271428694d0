import type { StatementAddress } from './statement-address'

/** What a person says of one statement, in the order in which the choices stand. */
export const answers = ['not-yet', 'learning', 'can-do', 'does-not-apply'] as const
export type Answer = (typeof answers)[number]

/**
 * An answer with when it was given, in milliseconds since 1970, and the revision of the skill whose words the person
 * read. What it replaced is kept, latest first.
 */
export type GivenAnswer = {
  answer: Answer
  at: number
  revision: number
  earlier?: { answer: Answer; at: number }[]
}

/** The name under which a person's answer to a statement is kept. */
export const answerKey = ({ skill, role, key }: StatementAddress) => `${skill}/${role}/${key}`

const earlierKept = 20

/** The answer after a new one was given. Saying the same again changes nothing. */
export function answered(before: GivenAnswer | undefined, given: Omit<GivenAnswer, 'earlier'>): GivenAnswer {
  if (!before) return given
  if (before.answer === given.answer) return before
  return withEarlier(given, [{ answer: before.answer, at: before.at }, ...(before.earlier ?? [])])
}

/** Two records of one answer as one: the later wins, and what it overwrote stays in its past. */
export function reconciled(one: GivenAnswer, other: GivenAnswer): GivenAnswer {
  const [later, past] = one.at >= other.at ? [one, other] : [other, one]
  const overwritten = past.answer === later.answer ? [] : [{ answer: past.answer, at: past.at }]
  return withEarlier(later, [...overwritten, ...(later.earlier ?? []), ...(past.earlier ?? [])])
}

function withEarlier(given: GivenAnswer, earlier: { answer: Answer; at: number }[]): GivenAnswer {
  const byTime = new Map(earlier.map((entry) => [`${entry.at} ${entry.answer}`, entry]))
  const kept = [...byTime.values()].toSorted((one, other) => other.at - one.at).slice(0, earlierKept)
  const { earlier: _before, ...bare } = given
  return kept.length > 0 ? { ...bare, earlier: kept } : bare
}
