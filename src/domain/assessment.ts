import { type Answer, answered, answerKey, answers, type GivenAnswer, reconciled } from './answer'
import type { StatementAddress } from './statement-address'

/** Below the first rung: a person who says "not there yet". */
export const belowLadder = ''

/**
 * Where a person stands, as one record: their role, their current level (an id, or `belowLadder`), and their answers
 * by `answerKey`. `null` is what they have not said. The record has an owner: nobody, or an account.
 */
export type Assessment = {
  version: 1
  owner: string | null
  role: string | null
  level: string | null
  /** When role or level was last picked, in milliseconds since 1970. */
  placedAt: number
  answers: Record<string, GivenAnswer>
}

export const emptyAssessment: Assessment = {
  version: 1,
  owner: null,
  role: null,
  level: null,
  placedAt: 0,
  answers: {},
}

export const placedAt = (
  before: Assessment,
  place: { role?: string | null; level?: string | null },
  now: number,
) => ({
  ...before,
  ...place,
  placedAt: now,
})

export function withAnswer(
  before: Assessment,
  address: StatementAddress,
  given: { answer: Answer; at: number; revision: number },
): Assessment {
  const key = answerKey(address)
  return { ...before, answers: { ...before.answers, [key]: answered(before.answers[key], given) } }
}

/** Two records of one person as one. It does not matter which comes first, and merging again changes nothing. */
export function merged(one: Assessment, other: Assessment): Assessment {
  const place = one.placedAt >= other.placedAt ? one : other
  const all = { ...other.answers }
  for (const [key, given] of Object.entries(one.answers)) {
    const theirs = all[key]
    all[key] = theirs ? reconciled(given, theirs) : given
  }
  return {
    version: 1,
    owner: place.owner,
    role: place.role,
    level: place.level,
    placedAt: place.placedAt,
    answers: all,
  }
}

/** The record in a stored text, or `null` when the text is none: broken, or of a later version than this code knows. */
export function assessmentIn(stored: string): Assessment | null {
  const value = parsed(stored)
  if (!isFields(value) || value.version !== 1 || !isFields(value.answers)) return null
  const kept = Object.entries(value.answers).filter((entry): entry is [string, GivenAnswer] =>
    isGiven(entry[1]),
  )
  return {
    version: 1,
    owner: textOrNull(value.owner),
    role: textOrNull(value.role),
    level: textOrNull(value.level),
    placedAt: typeof value.placedAt === 'number' ? value.placedAt : 0,
    answers: Object.fromEntries(kept),
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

function isGiven(value: unknown): value is GivenAnswer {
  if (!isFields(value) || !answers.includes(value.answer as Answer) || typeof value.at !== 'number')
    return false
  return value.earlier === undefined || (Array.isArray(value.earlier) && value.earlier.every(isFields))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
