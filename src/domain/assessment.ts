import { answerKey, answers, type GivenAnswer, united, withLatest } from './answer'
import type { StatementAddress } from './statement-address'

/** Below the first rung: a person who says "not there yet". */
export const belowLadder = ''

/** Where a person is heading. `null` is their own role, and the next rung. */
export type Target = { role: string | null; level: string | null }

/** A person's role, their current level (an id, or `belowLadder`) and their target. `null` is what they have not said. */
export type Place = { role: string | null; level: string | null; target: Target | null }

/**
 * Where a person stands, as one record: their place, and the history of their answers by `answerKey`, latest first.
 * The record has an owner: nobody, or an account.
 */
export type Assessment = Place & {
  version: 2
  owner: string | null
  /** When the place was last picked, in milliseconds since 1970. */
  placedAt: number
  /** The place that the account gave it. Without one it was not sent yet. */
  placeNumber?: number
  answers: Record<string, GivenAnswer[]>
  /** Up to which number this record has what the account holds, and how far the server's clock is ahead, in milliseconds. */
  synced?: { upTo: number; ahead: number }
}

export const emptyAssessment: Assessment = {
  version: 2,
  owner: null,
  role: null,
  level: null,
  target: null,
  placedAt: 0,
  answers: {},
}

/** The place picked anew. A later target than before counts, whatever the clock says. */
export function placedAt(before: Assessment, place: Partial<Place>, now: number): Assessment {
  const { placeNumber: _sent, ...rest } = before
  return { ...rest, ...place, placedAt: Math.max(now, before.placedAt + 1) }
}

/** What a person says of a statement now, or `undefined` where they never did or took it back. */
export function givenTo(assessment: Assessment, address: StatementAddress): GivenAnswer | undefined {
  const latest = assessment.answers[answerKey(address)]?.[0]
  return latest?.answer ? latest : undefined
}

export function withAnswer(before: Assessment, address: StatementAddress, given: GivenAnswer): Assessment {
  const key = answerKey(address)
  const history = before.answers[key]
  const after = withLatest(history, given)
  return after === history ? before : { ...before, answers: { ...before.answers, [key]: after } }
}

/** Two records of one person as one. It does not matter which comes first, and merging again changes nothing. */
export function merged(one: Assessment, other: Assessment): Assessment {
  const { role, level, target, placedAt, placeNumber } = laterPlace(one, other)
  const all = { ...other.answers }
  for (const [key, history] of Object.entries(one.answers)) all[key] = united(history, all[key])
  const synced = one.synced ?? other.synced
  return {
    version: 2,
    owner: one.owner ?? other.owner,
    role,
    level,
    target,
    placedAt,
    ...(placeNumber === undefined ? {} : { placeNumber }),
    answers: all,
    ...(synced ? { synced } : {}),
  }
}

function laterPlace(one: Assessment, other: Assessment): Assessment {
  if (one.placedAt !== other.placedAt) return one.placedAt > other.placedAt ? one : other
  if ((one.placeNumber === undefined) !== (other.placeNumber === undefined)) {
    return one.placeNumber === undefined ? other : one
  }
  return placeText(one) >= placeText(other) ? one : other
}

const placeText = ({ role, level, target }: Place) => JSON.stringify([role, level, target])

/** The record in a stored text, or `null` when the text is none: broken, or of a later version than this code knows. */
export function assessmentIn(stored: string): Assessment | null {
  const value = parsed(stored)
  if (!isFields(value) || !isFields(value.answers)) return null
  if (value.version !== 1 && value.version !== 2) return null
  const read = value.version === 1 ? historyOfFirstVersion : historyIn
  const kept = Object.entries(value.answers).flatMap(([key, given]) => {
    const history = read(given)
    return history.length > 0 ? [[key, history]] : []
  })
  const { placeNumber } = value
  const synced = isFields(value.synced) ? value.synced : null
  return {
    version: 2,
    owner: textOrNull(value.owner),
    role: textOrNull(value.role),
    level: textOrNull(value.level),
    target: targetIn(value.target),
    placedAt: typeof value.placedAt === 'number' ? value.placedAt : 0,
    ...(typeof placeNumber === 'number' ? { placeNumber } : {}),
    answers: Object.fromEntries(kept),
    ...(synced && typeof synced.upTo === 'number' && typeof synced.ahead === 'number'
      ? { synced: { upTo: synced.upTo, ahead: synced.ahead } }
      : {}),
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

const targetIn = (value: unknown): Target | null =>
  isFields(value) ? { role: textOrNull(value.role), level: textOrNull(value.level) } : null

const historyIn = (value: unknown): GivenAnswer[] => (Array.isArray(value) ? value.filter(isGiven) : [])

function isGiven(value: unknown): value is GivenAnswer {
  if (!isFields(value) || typeof value.id !== 'string' || typeof value.at !== 'number') return false
  return value.answer === null || answers.includes(value.answer as GivenAnswer['answer'] & string)
}

/** Records of the first version held the latest answer, with its past beside it, and no ids. */
function historyOfFirstVersion(value: unknown): GivenAnswer[] {
  if (!isFields(value)) return []
  const past = Array.isArray(value.earlier) ? value.earlier.filter(isFields) : []
  return [value, ...past]
    .map(({ answer, at, revision }) => ({
      id: `v1-${at}-${answer}`,
      at: at as number,
      answer: answer as GivenAnswer['answer'],
      revision: typeof revision === 'number' ? revision : 1,
    }))
    .filter((given) => given.answer !== null && isGiven(given))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
