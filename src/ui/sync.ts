'use client'

import { emptyAssessment } from '@/domain/assessment'
import { assessmentPlace } from './assessment-place'
import { changeAssessment, latestAssessment } from './assessment-store'
import { accountHere, dropAt, forgetSignIn, unsentPlace } from './sync-places'
import { tellSyncState } from './sync-state'
import { themePlace } from './theme'
import { hideToast } from './toast'

export { useSyncState } from './sync-state'

/** Sends what the account does not have yet. Gives true when nothing is unsent any more. */
export async function syncNow(): Promise<boolean> {
  const { syncOnce } = await import('./sync-engine')
  return syncOnce()
}

/**
 * Leaves nothing of the account in this browser: signing out calls it. What others left here unsent is theirs, and the
 * theme and the shortcuts are the browser's.
 */
export function forgetAccount() {
  const account = latestAssessment().owner ?? accountHere()
  forgetSignIn()
  hideToast()
  if (latestAssessment().owner !== null) {
    changeAssessment(() => emptyAssessment)
    dropAt(assessmentPlace)
  }
  if (account) dropAt(unsentPlace(account))
  dropAll()
  tellSyncState({ kind: 'anonymous', unsent: 0 })
}

const staying = [assessmentPlace, themePlace, 'rungs.shortcuts']

function dropAll() {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith('rungs.'))
    for (const name of names) {
      if (!staying.includes(name) && !name.startsWith(unsentPlace(''))) localStorage.removeItem(name)
    }
    sessionStorage.clear()
  } catch {
    // A browser that keeps nothing has nothing to leave.
  }
}
