import type { FoundKind } from '@/domain/found'
import type { Locale } from '@/domain/locale'

/** Something that was opened from the palette. Kept in this browser only. */
export type Lately = { href: string; title: string; kind: FoundKind | 'page' }

const place = 'rungs.lately'
const mostKept = 12
const mostShown = 5

/** What was opened last in a language, the latest first. */
export const latelyOpened = (locale: Locale): Lately[] =>
  kept()
    .filter(({ href }) => `${href}/`.startsWith(`/${locale}/`))
    .slice(0, mostShown)

export function noteOpened(opened: Lately) {
  const others = kept().filter(({ href }) => href !== opened.href)
  try {
    localStorage.setItem(place, JSON.stringify([opened, ...others].slice(0, mostKept)))
  } catch {
    // Then nothing is remembered.
  }
}

/** Whatever stands there that is not of ours is left out. */
function kept(): Lately[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(entries) ? entries.filter(isLately) : []
  } catch {
    return []
  }
}

const isLately = (entry: Partial<Lately> | null): entry is Lately =>
  typeof entry?.href === 'string' &&
  /^\/[a-z]/.test(entry.href) &&
  typeof entry.title === 'string' &&
  ['skill', 'role', 'topic', 'statement', 'page'].includes(String(entry.kind))
