import { type Assessment, merged } from '@/domain/assessment'
import type { Joined } from '@/domain/merge-report'
import { handedOver } from '@/domain/record-owner'
import { assessmentPlace } from './assessment-place'
import { changeAssessment, latestAssessment } from './assessment-store'
import { assessmentAt, dropAt, joinedPlace, keepAt, keptAt, unsentPlace } from './sync-places'

/** Has this browser's record belong to the account that is signed in now, and keeps aside what it must not take along. */
export function settleOwner(account: string) {
  const waiting = assessmentAt(unsentPlace(account))
  if (latestAssessment().owner === account && !waiting) return
  const isKept = changeAssessment((before) => {
    const { record, aside, joined } = handedOver(before, account, waiting)
    if (aside?.owner) setAside(aside, aside.owner)
    if (joined) keepAt(joinedPlace, withEarlier(joined))
    return record
  })
  // What waits is let go only once the record holds it.
  if (isKept) dropAt(unsentPlace(account))
}

function setAside(aside: Assessment, owner: string) {
  const place = unsentPlace(owner)
  const before = assessmentAt(place)
  const all = before ? merged(before, aside) : aside
  if (keepAt(place, all)) return
  // The browser is full. What is set aside is in the record that goes now, so there is room without it.
  dropAt(assessmentPlace)
  keepAt(place, all)
}

/** Somebody who signed in, out and in again before they were told is told of all of it. */
function withEarlier(joined: Joined): Joined {
  const before = keptAt<Joined>(joinedPlace)
  return before?.owner === joined.owner
    ? { ...joined, answers: { ...before.answers, ...joined.answers } }
    : joined
}
