import { type Day, dayIn, monthBefore } from '@/domain/day'

/** What the address says about the days to compare. It may say anything. */
export type PickedDays = { from?: string; to?: string }

/** Two days, the earlier first. `fault` is the first thing that was given for a day and is none. */
export type ComparedDays = { from: Day; to: Day; fault: string | null }

/** The days that a person wants to compare: the last month where they did not say, and none that is still to come. */
export function comparedDays({ from = '', to = '' }: PickedDays, today: Day): ComparedDays {
  const [first, second] = [dayIn(from) ?? monthBefore(today), dayIn(to) ?? today]
    .map((day) => (day > today ? today : day))
    .sort() as [Day, Day]
  const fault = [from, to].find((given) => given !== '' && dayIn(given) === null)
  return { from: first, to: second, fault: fault?.slice(0, 40) ?? null }
}

/** The first value of each, where the address repeats one. */
export function pickedDays(query: Record<string, string | string[] | undefined>): PickedDays {
  const [from, to] = [query.from, query.to].map((value) => [value].flat()[0])
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}
