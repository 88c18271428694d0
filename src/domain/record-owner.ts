import { type Assessment, emptyAssessment, merged } from './assessment'
import type { Joined } from './merge-report'
import { isPlaceUnsent } from './synced-record'

/** A record that changed hands. */
export type Handover = {
  record: Assessment
  /** What the account that it belonged to was not sent yet. It waits for its owner, in a place of its own. */
  aside?: Assessment
  /** What was answered here before signing in, and now belongs to the account too. */
  joined?: Joined
}

/**
 * The record of a browser in which `account` is signed in now. What nobody owned becomes the account's. What another
 * account owned does not: of it only what was not sent yet is kept, aside. `waiting` is what the account itself left
 * here unsent before.
 */
export function handedOver(record: Assessment, account: string, waiting: Assessment | null): Handover {
  const own = ownPart(record, account)
  const joined = record.owner === null ? joinedFrom(record, account) : undefined
  const aside = record.owner === null || record.owner === account ? undefined : asideOf(record)
  return {
    record: waiting?.owner === account ? withWaiting(own, waiting) : own,
    ...(aside ? { aside } : {}),
    ...(joined ? { joined } : {}),
  }
}

function ownPart(record: Assessment, account: string): Assessment {
  if (record.owner === account) return record
  if (record.owner !== null) return { ...emptyAssessment, owner: account }
  const { synced: _synced, ...rest } = record
  return { ...rest, owner: account }
}

function joinedFrom({ answers }: Assessment, owner: string): Joined | undefined {
  const ids = Object.entries(answers).map(([key, history]) => [key, history.map(({ id }) => id)])
  return ids.length > 0 ? { owner, answers: Object.fromEntries(ids) } : undefined
}

/** What of a record was not sent, with its times as the browser's own clock had them; nothing when all of it was. */
function asideOf(record: Assessment): Assessment | undefined {
  const ahead = record.synced?.ahead ?? 0
  const unsent = Object.entries(record.answers).flatMap(([key, history]) => {
    const kept = history.filter(({ number }) => number === undefined)
    return kept.length > 0 ? [[key, kept.map((given) => ({ ...given, at: given.at - ahead }))]] : []
  })
  const { role, level, target, placedAt, owner } = record
  const place = isPlaceUnsent(record) ? { role, level, target, placedAt: placedAt - ahead } : {}
  if (unsent.length === 0 && !isPlaceUnsent(record)) return undefined
  return { ...emptyAssessment, ...place, owner, answers: Object.fromEntries(unsent) }
}

function withWaiting(record: Assessment, waiting: Assessment): Assessment {
  const ahead = record.synced?.ahead ?? 0
  const answers = Object.entries(waiting.answers).map(([key, history]) => [
    key,
    history.map((given) => ({ ...given, at: given.at + ahead })),
  ])
  const placedAt = waiting.placedAt > 0 ? waiting.placedAt + ahead : 0
  return merged(record, { ...waiting, placedAt, answers: Object.fromEntries(answers) })
}
