import { addressIn, type GivenAnswer, united } from './answer'
import type { Assessment } from './assessment'
import { mostSent, nameOf, type SentAnswer, type SyncRequest, type SyncResponse } from './sync'

/** Roughly how many characters of answers go at once. */
const mostText = 200_000
/** A clock is never read at the very moment at which it was sent: a smaller difference than this is none. */
const smallestDifference = 1000

/** What the account was not sent yet, those of one statement from the first to the last. */
export function unsentOf(record: Assessment): SentAnswer[] {
  return Object.entries(record.answers).flatMap(([key, history]) => {
    if (history.every(({ number }) => number !== undefined)) return []
    const address = addressIn(key)
    return history
      .flatMap((given, at) => (given.number === undefined ? [sentOf(given, history[at + 1]?.id)] : []))
      .map((sent) => ({ ...address, ...sent }))
      .reverse()
  })
}

const sentOf = ({ id, at, answer, revision, note, link, from }: GivenAnswer, after?: string) => ({
  id,
  at,
  answer,
  revision,
  note: note || undefined,
  link: link || undefined,
  from,
  after,
})

/** Whether the person picked a place that the account was not sent yet. */
export const isPlaceUnsent = ({ placedAt, placeNumber }: Assessment) =>
  placedAt > 0 && placeNumber === undefined

/** How many changes the account was not sent yet. */
export const countUnsent = (record: Assessment) => unsentOf(record).length + (isPlaceUnsent(record) ? 1 : 0)

/**
 * What a browser tells the account, and asks of it. `clock` is the browser's own. Of much that is unsent it is the first
 * part; what the account refused before, by `nameOf`, is left out.
 */
export function requestFor(
  record: Assessment & { owner: string },
  clock: number,
  { most = mostSent, refused = new Set<string>() } = {},
): SyncRequest {
  const { owner, role, level, target, placedAt, synced } = record
  const sendable = unsentOf(record).filter((answer) => !refused.has(nameOf(answer, answer.id)))
  return {
    owner,
    sentAt: clock + (synced?.ahead ?? 0),
    upTo: synced?.upTo ?? 0,
    ...(isPlaceUnsent(record) ? { place: { role, level, target, placedAt } } : {}),
    answers: firstOf(sendable, most),
  }
}

function firstOf(answers: SentAnswer[], most: number): SentAnswer[] {
  let text = 0
  const end = answers.findIndex((answer, at) => {
    text += JSON.stringify(answer).length
    return at >= most || (at > 0 && text > mostText)
  })
  return end === -1 ? answers : answers.slice(0, end)
}

/**
 * The record after the account answered a request of its. What the person said meanwhile stays unsent, and stays later
 * than what they had before their eyes. The same object when there was nothing new.
 */
export function received(
  before: Assessment,
  request: SyncRequest,
  response: SyncResponse,
  clock: number,
): Assessment {
  if (before.owner !== request.owner) return before
  const record = response.restarted ? withoutNumbers(before) : before
  const { upTo = 0, ahead = 0 } = record.synced ?? {}
  const measured = response.now - clock
  const shift = Math.abs(measured - ahead) < smallestDifference ? 0 : measured - ahead
  // An answer to an older request than the last one leaves no gap, and takes nothing back.
  const reached = request.upTo <= upTo || response.restarted ? Math.max(upTo, response.upTo) : upTo
  const answers = withReceived(record.answers, response, shift)
  const place = placeAfter(record, request, response, shift)
  const isNew = reached !== upTo || shift !== 0 || !record.synced
  if (record === before && answers === before.answers && !place && !isNew) return before
  return { ...record, ...place, answers, synced: { upTo: reached, ahead: ahead + shift } }
}

/** As if nothing of it had ever been sent. */
function withoutNumbers({ synced, placeNumber: _sent, answers, ...rest }: Assessment): Assessment {
  const histories = Object.entries(answers).map(([key, history]) => [
    key,
    history.map(({ number: _number, ...given }) => given),
  ])
  return {
    ...rest,
    answers: Object.fromEntries(histories),
    ...(synced ? { synced: { upTo: 0, ahead: synced.ahead } } : {}),
  }
}

function withReceived(answers: Assessment['answers'], response: SyncResponse, shift: number) {
  const news = new Map<string, GivenAnswer[]>()
  for (const { skill, role, key, ...given } of response.answers) {
    const at = `${skill}/${role}/${key}`
    news.set(at, [...(news.get(at) ?? []), given])
  }
  const touched = Object.keys(answers).filter(
    (key) => news.has(key) || (shift !== 0 && answers[key]?.some(({ number }) => number === undefined)),
  )
  const keys = new Set([...news.keys(), ...touched])
  if (keys.size === 0) return answers
  const changed = [...keys].map((key) => [key, settled(answers[key] ?? [], news.get(key) ?? [], shift)])
  return { ...answers, ...Object.fromEntries(changed) }
}

/** A history with what the account says of it. What is still unsent keeps its place above what it was said after. */
function settled(history: GivenAnswer[], news: GivenAnswer[], shift: number): GivenAnswer[] {
  const numbered = new Map(news.map((given) => [given.id, given]))
  let earliest = Number.NEGATIVE_INFINITY
  const kept = history.toReversed().map((given) => {
    const known = given.number === undefined ? numbered.get(given.id) : given
    const now = known ?? { ...given, at: Math.max(given.at + shift, earliest + 1) }
    earliest = Math.max(earliest, now.at)
    return now
  })
  return united(kept, news)
}

/** The account's place, unless the person picked another one since they sent theirs. */
function placeAfter(record: Assessment, request: SyncRequest, { place }: SyncResponse, shift: number) {
  const isUnsent = isPlaceUnsent(record)
  if (isUnsent && request.place?.placedAt !== record.placedAt) {
    return shift === 0 ? null : { placedAt: record.placedAt + shift }
  }
  if (!place) return isUnsent && shift !== 0 ? { placedAt: record.placedAt + shift } : null
  const isKnown = place.placeNumber === record.placeNumber && place.placedAt === record.placedAt
  return isKnown ? null : place
}
