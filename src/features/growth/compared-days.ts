import { type Day, dayIn, monthBefore } from '@/domain/day'

/** What the address says about the days to compare. It may say anything. */
export type PickedDays = { from?: string; to?: string }

/** Two days, the earlier first. `fault` is the first thing that was given for a day and is none. */
export type ComparedDays = { from: Day; to: Day; fault: string | null }

/** The days that a person wants to compare: a month where they named one, the last one where they named none. */
export function comparedDays({ from = '', to = '' }: PickedDays, today: Day): ComparedDays {
  const second = earlier(dayIn(to) ?? today, today)
  const first = earlier(dayIn(from) ?? monthBefore(second), today)
  const fault = [from, to].find((given) => given !== '' && dayIn(given) === null)
  return { from: earlier(first, second), to: later(first, second), fault: fault?.slice(0, 40) ?? null }
}

/** The first value of each, where the address repeats one. */
export function pickedDays(query: Record<string, string | string[] | undefined>): PickedDays {
  const [from, to] = [query.from, query.to].map((value) => [value].flat()[0])
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

const earlier = (one: Day, other: Day): Day => [one, other].sort()[0] ?? one
const later = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one
