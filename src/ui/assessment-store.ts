'use client'

import { useSyncExternalStore } from 'react'
import { type Assessment, assessmentIn, emptyAssessment, merged } from '@/domain/assessment'
import { announcer } from './announcer'
import { assessmentPlace } from './assessment-place'

const brokenPlace = `${assessmentPlace}.unread`

let current: Assessment = emptyAssessment
let currentText: string | null = null
let isKept = true
const changes = announcer()

/** Where this person stands, as this browser holds it. The same in every tab. Empty while the page hydrates. */
export function useAssessment(): Assessment {
  return useSyncExternalStore(subscribe, latest, () => emptyAssessment)
}

/**
 * Changes the record, starting from what the browser holds at that moment, so that a tick made in another tab is not
 * overwritten, not even after this one could not be kept. Gives false when the browser refuses to keep it: then it
 * lasts until the page is closed.
 */
export function changeAssessment(change: (before: Assessment) => Assessment): boolean {
  current = change(isKept ? latest() : merged(latest(), assessmentIn(held() ?? '') ?? emptyAssessment))
  currentText = JSON.stringify(current)
  isKept = kept(currentText)
  changes.announce()
  return isKept
}

function subscribe(listener: () => void) {
  const onStorage = (event: StorageEvent) => {
    if (event.key === assessmentPlace || event.key === null) listener()
  }
  const unsubscribe = changes.subscribe(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    unsubscribe()
    window.removeEventListener('storage', onStorage)
  }
}

function latest(): Assessment {
  const text = held()
  if (!isKept || text === currentText) return current
  currentText = text
  current = text === null ? emptyAssessment : (assessmentIn(text) ?? setAside(text))
  return current
}

/** A record that this code cannot read is kept under another name, not overwritten. */
function setAside(text: string): Assessment {
  try {
    localStorage.setItem(brokenPlace, text)
  } catch {
    isKept = false
  }
  return emptyAssessment
}

function held(): string | null {
  try {
    return localStorage.getItem(assessmentPlace)
  } catch {
    return null
  }
}

function kept(text: string): boolean {
  try {
    localStorage.setItem(assessmentPlace, text)
    return true
  } catch {
    return false
  }
}
