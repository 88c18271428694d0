/** A day of the calendar, in UTC, as `YYYY-MM-DD`. Such days sort as text. */
export type Day = string

const latestMoment = Date.UTC(9999, 11, 31)

/** The day of a moment in milliseconds since 1970. Moments that no calendar here shows fall on its first or last day. */
export const dayOf = (at: number): Day =>
  new Date(Math.min(Math.max(at, 0), latestMoment)).toISOString().slice(0, 10)

/** The day in a text, or `null` where it names none: 2026-02-30 is not a day. */
export function dayIn(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || dayOf(at) !== text ? null : text
}

/** How many days lie between two: 1 from one day to the next. */
export const daysBetween = (from: Day, to: Day) => Math.round((momentOf(to) - momentOf(from)) / milliseconds)

export const daysAfter = (day: Day, count: number): Day => dayOf(momentOf(day) + count * milliseconds)

/** The same day of the month before, or the last one where that month is shorter. */
export function monthBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 2, Math.min(date, last)))
}

/** The first moment after a day, in milliseconds since 1970. */
export const endOf = (day: Day) => momentOf(day) + milliseconds

const milliseconds = 86_400_000

const momentOf = (day: Day) => Date.parse(`${day}T00:00:00Z`)
