import { answerKey, type GivenAnswer } from './answer'
import type { Place } from './assessment'
import type { StatementAddress } from './statement-address'

/** How much goes to the account at once, and how much comes back. */
export const mostSent = 500
export const mostReceived = 2000

/** An answer on its way to the account. `after` is the id of the one that it was said after, whose time it must not precede. */
export type SentAnswer = StatementAddress & Omit<GivenAnswer, 'number'> & { after?: string }
/** An answer as the account holds it: its time is the server's, its number the person's own. */
export type NumberedAnswer = StatementAddress & GivenAnswer & { number: number }

export type SentPlace = Place & { placedAt: number }
export type NumberedPlace = SentPlace & { placeNumber: number }

export type SyncRequest = {
  /** The account that the browser means. */
  owner: string
  /** What time it is, as far as the browser knows: by it the times of what is sent are corrected. */
  sentAt: number
  /** Up to which number the browser has what the account holds. */
  upTo: number
  place?: SentPlace
  /** Those of one statement from the first to the last. */
  answers: SentAnswer[]
}

export type SyncResponse = {
  now: number
  upTo: number
  /** There is more to fetch. */
  more: boolean
  /** The account holds less than the browser had of it, as after a restored backup: everything comes anew. */
  restarted?: true
  place?: NumberedPlace
  answers: NumberedAnswer[]
}

type Clocks = { sentAt: number; now: number }

/** The server's time of something that happened in a browser: moved by as much as its clock is wrong, never later than now. */
const corrected = (at: number, { sentAt, now }: Clocks) => Math.max(0, Math.min(now, at + now - sentAt))

/**
 * What becomes of answers that arrive at an account: each as the account holds it from now on. `held` is what the
 * account has of the same ids, and of those that they were said after. What arrives again keeps its first time and
 * number; what is new takes the numbers after `lastNumber`.
 */
export function taken(
  sent: SentAnswer[],
  held: NumberedAnswer[],
  lastNumber: number,
  clocks: Clocks,
): NumberedAnswer[] {
  const known = new Map(held.map((it) => [nameOf(it, it.id), it]))
  let number = lastNumber
  return sent.map(({ after, ...answer }) => {
    const first = known.get(nameOf(answer, answer.id))
    if (first) return first
    const seen = after === undefined ? undefined : known.get(nameOf(answer, after))
    number += 1
    const fresh = { ...answer, at: Math.max(corrected(answer.at, clocks), seen?.at ?? 0), number }
    known.set(nameOf(answer, answer.id), fresh)
    return fresh
  })
}

/** Tells an answer apart among all of a person's. */
export const nameOf = (address: StatementAddress, id: string) => `${answerKey(address)}/${id}`

/**
 * The place that an account holds after one arrives: the one that was picked later. One that was picked by somebody who
 * saw the held one (they have everything up to `upTo`) is later, whatever their clock says.
 */
export function takenPlace(
  sent: SentPlace,
  held: NumberedPlace | undefined,
  upTo: number,
  nextNumber: number,
  clocks: Clocks,
): NumberedPlace {
  const at = corrected(sent.placedAt, clocks)
  if (!held) return { ...sent, placedAt: at, placeNumber: nextNumber }
  const placedAt = held.placeNumber <= upTo ? Math.max(at, held.placedAt) : at
  return placedAt < held.placedAt ? held : { ...sent, placedAt, placeNumber: nextNumber }
}
