import { type Day, daysAfter, daysBetween } from '@/domain/day'
import type { Snapshot } from '@/domain/growth'

/** A stretch of days during which nothing moved. Places are percent of the plot, from its start and from its foot. */
export type Stretch = { day: Day; from: number; to: number; canDo: number; learning: number; total: number }
export type ChartScale = {
  stretches: Stretch[]
  days: Day[]
  placeOf: (day: Day) => number
  counts: number[]
  top: number
}

/** So few days are drawn as wide as this many, so that the first point is a point and not a wall. */
const fewestDays = 14

/** How far dates stand apart, in percent of the plot, and how far from the first and the last, so that a phone has room. */
const dateRoom = { between: 24, atEnds: 34 }

/** Where everything stands in the chart: from the first snapshot to the end of the last day. */
export function chartScale(snapshots: Snapshot[], today: Day): ChartScale {
  const end = [snapshots.at(-1)?.day ?? today, today].sort().at(-1) ?? today
  const start = [snapshots[0]?.day ?? end, daysAfter(end, 1 - fewestDays)].sort()[0] ?? end
  const width = daysBetween(start, end) + 1
  const placeOf = (day: Day) => (daysBetween(start, day) / width) * 100
  const step = stepFor(Math.max(1, ...snapshots.map(({ total }) => total)))
  const top = Math.ceil(Math.max(1, ...snapshots.map(({ total }) => total)) / step) * step
  const share = (count: number) => (count / top) * 100
  return {
    top,
    placeOf,
    days: labelledDays(start, end, placeOf),
    counts: Array.from({ length: top / step + 1 }, (_, at) => at * step),
    stretches: snapshots.map(({ day, canDo, learning, total }, at) => ({
      day,
      from: placeOf(day),
      to: placeOf(snapshots[at + 1]?.day ?? daysAfter(end, 1)),
      canDo: share(canDo),
      learning: share(learning),
      total: share(total),
    })),
  }
}

/** The smallest round step that needs no more than four lines. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const steps = [power / 10, power / 5, power / 2, power, power * 2, power * 5]
  return steps.find((step) => step >= 1 && most / step <= 4) ?? most
}

/** The first day, the last, and between them first days of months that leave room for each other. */
function labelledDays(start: Day, end: Day, placeOf: (day: Day) => number): Day[] {
  const last = placeOf(end)
  const between = firstsOfMonths(start, end).filter(
    (day) => placeOf(day) >= dateRoom.atEnds && placeOf(day) <= last - dateRoom.atEnds,
  )
  const kept: Day[] = []
  for (const day of between) {
    if (placeOf(day) - placeOf(kept.at(-1) ?? start) >= dateRoom.between) kept.push(day)
  }
  return [start, ...kept, end]
}

function firstsOfMonths(start: Day, end: Day): Day[] {
  const months: Day[] = []
  for (let day = nextFirst(start); day <= end; day = nextFirst(day)) months.push(day)
  return months
}

const nextFirst = (day: Day): Day => `${daysAfter(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
