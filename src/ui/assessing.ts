'use client'

import { useSyncExternalStore } from 'react'
import type { Run } from '@/domain/asking'
import { announcer } from './announcer'
import { latestAssessment } from './assessment-store'
import { runPlace } from './run-place'

/** A run as this browser keeps it. The answers themselves are in the person's record. */
export type KeptRun = Run & {
  version: 1
  /** Whose record the answers went to: nobody's, or an account's. */
  owner: string | null
  /** Whether the person went on to what their answers support. */
  isFinished: boolean
}

const { subscribe, announce } = announcer()
let current: KeptRun | null = null
let isRead = false

/** The way through a role that the person is on, or `null`. There is none while the page hydrates. */
export function useRun(): KeptRun | null {
  return useSyncExternalStore(subscribe, latestRun, () => null)
}

/** Begins a run, or takes the one there is a step further. It outlasts the page where the browser keeps anything. */
export function changeRun(change: (before: KeptRun | null) => KeptRun | null) {
  current = change(latestRun())
  try {
    if (current) localStorage.setItem(runPlace, JSON.stringify(current))
    else localStorage.removeItem(runPlace)
  } catch {
    // Then it lasts until the page is closed.
  }
  announce()
}

/** Leaves nothing of a run in this browser, for when an account signs out of it. */
export const forgetRun = () => changeRun(() => null)

/** Somebody else's run is nobody's: only what began without an account may go on in one. */
function latestRun(): KeptRun | null {
  if (!isRead) current = runIn(held())
  isRead = true
  const isOwn = !current?.owner || current.owner === latestAssessment().owner
  return isOwn ? current : null
}

function held(): string {
  try {
    return localStorage.getItem(runPlace) ?? ''
  } catch {
    return ''
  }
}

function runIn(text: string): KeptRun | null {
  try {
    const run = JSON.parse(text)
    const isRun =
      run?.version === 1 &&
      typeof run.role === 'string' &&
      Array.isArray(run.scope?.levels) &&
      Array.isArray(run.answered)
    return isRun ? run : null
  } catch {
    return null
  }
}
