'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from './announcer'
import { latestAssessment } from './assessment-store'
import { accountHere } from './sync-places'

/**
 * Where what the person says is kept. `unsent` counts the changes that their account does not have yet, `at` is when it
 * last had everything, `nextTry` when the next attempt is due, in milliseconds of this browser's clock.
 */
export type SyncState = {
  kind: 'anonymous' | 'starting' | 'synced' | 'sending' | 'offline' | 'failing' | 'refused' | 'ended'
  unsent: number
  at?: number
  nextTry?: number
}

type Facts = {
  isSignedIn: boolean
  /** Whether what this browser holds belongs to an account. */
  isOwned: boolean
  isOnline: boolean
  unsent: number
  /** What became of the last attempt. */
  last: 'none' | 'done' | 'failed' | 'refused'
  at?: number
  nextTry?: number
}

/** "synced" is said only when the account has everything, and said so at the last attempt. */
export function syncStateOf({ isSignedIn, isOwned, isOnline, unsent, last, at, nextTry }: Facts): SyncState {
  if (!isSignedIn) return isOwned ? { kind: 'ended', unsent } : { kind: 'anonymous', unsent: 0 }
  if (!isOnline) return { kind: 'offline', unsent, at }
  if (last === 'failed') return { kind: 'failing', unsent, at, nextTry }
  if (last === 'refused' && unsent > 0) return { kind: 'refused', unsent, at }
  if (unsent > 0) return { kind: 'sending', unsent, at }
  return last === 'none' ? { kind: 'starting', unsent } : { kind: 'synced', unsent, at }
}

/** Whether the foot of every page tells of it: what the account does not have for longer than it takes to send it. */
export const needsNotice = ({ kind, unsent }: SyncState) =>
  kind === 'ended' || (unsent > 0 && ['offline', 'failing', 'refused'].includes(kind))

const anonymous: SyncState = { kind: 'anonymous', unsent: 0 }
const starting: SyncState = { kind: 'starting', unsent: 0 }
const { subscribe, announce } = announcer()
let current: SyncState | null = null

/** Where what the person says is kept, for as long as it is so. "starting" until it is known. */
export const useSyncState = (): SyncState => useSyncExternalStore(subscribe, latestSyncState, () => starting)

/** Nobody who is not signed in needs more than this: the rest is loaded for those who are. */
function latestSyncState(): SyncState {
  current ??= accountHere() || latestAssessment().owner ? starting : anonymous
  return current
}

export function tellSyncState(state: SyncState) {
  if (JSON.stringify(state) === JSON.stringify(current)) return
  current = state
  announce()
}
