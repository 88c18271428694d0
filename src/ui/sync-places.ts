import type { Assessment } from '@/domain/assessment'
import { assessmentIn } from '@/domain/assessment'
import { accountCookie } from './account-place'
import { assessmentPlace } from './assessment-place'

/** What an account was not sent before somebody else signed in here. It waits for its owner. */
export const unsentPlace = (account: string) => `${assessmentPlace}.unsent.${account}`

/** What was answered here before signing in, until the person was told what became of it. */
export const joinedPlace = `${assessmentPlace}.joined`

/** Whose account this browser is signed in to, as far as it knows. */
export function accountHere(): string | null {
  const cookies = document.cookie.split('; ').map((cookie) => cookie.split('='))
  return cookies.find(([name]) => name === accountCookie)?.[1] || null
}

/** From now on nobody is signed in here, as far as this browser knows. */
export function forgetSignIn() {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support.
  document.cookie = `${accountCookie}=; path=/; max-age=0; samesite=lax`
  delete document.documentElement.dataset.account
}

export const assessmentAt = (place: string): Assessment | null => assessmentIn(textAt(place) ?? '')

/** The value that was kept as JSON, or `null` where there is none. */
export function keptAt<Value>(place: string): Value | null {
  try {
    return JSON.parse(textAt(place) ?? 'null') as Value | null
  } catch {
    return null
  }
}

/** Gives false where the browser refuses to keep it. */
export function keepAt(place: string, value: unknown): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function dropAt(place: string) {
  try {
    localStorage.removeItem(place)
  } catch {
    // Where nothing is kept there is nothing to drop.
  }
}

function textAt(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
