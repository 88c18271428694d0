'use client'

import { useSyncExternalStore } from 'react'
import { type GivenAnswer, united } from '@/domain/answer'
import {
  type Assessment,
  assessmentIn,
  emptyAssessment,
  givenTo,
  merged,
  type Place,
  placedAt,
  withAnswer,
} from '@/domain/assessment'
import type { StatementAddress } from '@/domain/statement-address'
import { announcer } from './announcer'
import { assessmentPlace } from './assessment-place'

const brokenPlace = `${assessmentPlace}.unread`

let current: Assessment = emptyAssessment
let currentText: string | null = null
let isRead = false
let isKept = true
/** Whether this browser ever held a record while the page was open. */
let wasHeld = false
/** Whether what the browser holds lacks something that this tab knows. */
let isBehind = false
/** How long a tab remembers what it kept, in milliseconds. */
const memory = 5000
let recent: { key: string; given: GivenAnswer; owner: string | null; until: number }[] = []
const changes = announcer()

/** Where this person stands, as this browser holds it. The same in every tab. Empty while the page hydrates. */
export function useAssessment(): Assessment {
  return useSyncExternalStore(subscribe, latestAssessment, () => emptyAssessment)
}

/** Calls `listener` whenever the record changes, in this tab or in another. */
export const subscribe = (listener: () => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== assessmentPlace && event.key !== null) return
    read()
    if (isBehind) write()
    listener()
  }
  const unsubscribe = changes.subscribe(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    unsubscribe()
    window.removeEventListener('storage', onStorage)
  }
}

/** The record as it is now. The same object until something changes. */
export function latestAssessment(): Assessment {
  if (!isRead) read()
  return current
}

/**
 * Changes the record, starting from what the browser holds at that moment, so that a tick made in another tab is not
 * overwritten, not even after this one could not be kept. Gives false when the browser refuses to keep it: then it
 * lasts until the page is closed.
 */
export function changeAssessment(change: (before: Assessment) => Assessment): boolean {
  read()
  const before = current
  current = change(before)
  if (current === before && !isBehind) return isKept
  remember(before)
  write()
  changes.announce()
  return isKept
}

function write() {
  currentText = JSON.stringify(current)
  isKept = kept(currentText)
  isBehind = false
}

/** The time now, in milliseconds since 1970, by the server's clock as far as this browser knows it. */
export const timeNow = (record = latestAssessment()) => Date.now() + (record.synced?.ahead ?? 0)

/**
 * Keeps what the person says of a statement. A note or a link that is not mentioned stays as it was. Gives false when
 * the browser refuses to keep it.
 */
export function giveAnswer(
  address: StatementAddress,
  given: Pick<GivenAnswer, 'revision'> & Partial<GivenAnswer>,
): boolean {
  return changeAssessment((before) => {
    const { answer = null, note, link } = givenTo(before, address) ?? {}
    const now = { id: newId(), at: timeNow(before), answer, note, link, ...given }
    return withAnswer(before, address, now)
  })
}

/** Says again what the person said before, or takes back what they had not said until then. */
export function restoreAnswer(address: StatementAddress, before: GivenAnswer | undefined, revision: number) {
  const { answer = null, note, link } = before ?? {}
  return giveAnswer(address, { answer, note, link, revision: before?.revision ?? revision })
}

/** Keeps the person's role, level or target. Gives false when the browser refuses to keep it. */
export const keepPlace = (place: Partial<Place>) =>
  changeAssessment((before) => placedAt(before, place, timeNow(before)))

/** Ids need only differ within the history of one statement. */
export const newId = () => Math.random().toString(36).slice(2, 12)

function read() {
  isRead = true
  const text = held()
  if (!isKept) {
    current = beside(current, text)
  } else if (text !== currentText) {
    currentText = text
    current = text === null ? emptyAssessment : (assessmentIn(text) ?? setAside(text))
    bringBack()
  }
  wasHeld ||= text !== null
}

/** The record that this tab could not keep, beside what another tab keeps. What belongs to somebody else is not mixed. */
function beside(own: Assessment, text: string | null): Assessment {
  const stored = assessmentIn(text ?? '')
  // Signing out elsewhere took the record away.
  if (!stored) return text === null && wasHeld && own.owner !== null ? emptyAssessment : own
  return own.owner === null || own.owner === stored.owner ? merged(own, stored) : stored
}

/** Notes which answers this change gave. */
function remember(before: Assessment) {
  const until = performance.now() + memory
  recent = recent.filter((it) => it.until > performance.now())
  for (const [key, history] of Object.entries(current.answers)) {
    if (history === before.answers[key]) continue
    const known = new Set(before.answers[key]?.map(({ id }) => id))
    for (const given of history) {
      if (!known.has(given.id)) recent.push({ key, given, owner: current.owner, until })
    }
  }
}

/** Another tab that wrote in the same moment may not have seen what this one kept: it is put back, and loses nothing. */
function bringBack() {
  const answers = { ...current.answers }
  for (const { key, given, owner, until } of recent) {
    const isTheirs = owner === current.owner || owner === null
    if (!isTheirs || until < performance.now() || answers[key]?.some(({ id }) => id === given.id)) continue
    answers[key] = united(answers[key], [given])
    isBehind = true
  }
  if (isBehind) current = { ...current, answers }
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
