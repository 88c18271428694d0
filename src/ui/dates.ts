import type { Locale } from '@/domain/locale'

/** A day as its readers write it: 3/17/2026 in English, 17/3/2026 in Spanish. */
export const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
