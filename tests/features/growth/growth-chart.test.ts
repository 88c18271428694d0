import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { daysAfter } from '@/domain/day'
import type { Snapshot } from '@/domain/growth'
import { chartScale } from '@/features/growth/chart-scale'
import { comparedDays, pickedDays } from '@/features/growth/compared-days'
import { GrowthChart } from '@/features/growth/growth-chart'
import { wordsIn } from '@/ui/messages'

const on = (day: string, canDo: number, learning = 0, notYet = 0): Snapshot => ({
  day,
  canDo,
  learning,
  notYet,
  doesNotApply: 0,
  total: canDo + learning + notYet,
})

test('one day is a point at the end of two weeks, not a wall', () => {
  const { stretches, days } = chartScale([on('2026-03-17', 3, 1, 6)], '2026-03-17')

  expect(days).toEqual(['2026-03-04', '2026-03-17'])
  expect(stretches[0]?.from).toBeCloseTo((13 / 14) * 100)
  expect(stretches[0]?.to).toBe(100)
})

test('what was reached lasts until the next change, over months too', () => {
  const { stretches } = chartScale([on('2026-01-01', 1, 0, 9), on('2026-07-01', 2, 0, 8)], '2026-12-31')

  expect(stretches[0]?.to).toBe(stretches[1]?.from)
  expect(stretches[1]?.to).toBe(100)
})

test('the lines to read counts by are round numbers, and the highest is not below the total', () => {
  const countsUpTo = (total: number) => chartScale([on('2026-03-17', total)], '2026-03-17').counts

  expect(countsUpTo(1)).toEqual([0, 1])
  expect(countsUpTo(19)).toEqual([0, 5, 10, 15, 20])
  expect(countsUpTo(2000)).toEqual([0, 500, 1000, 1500, 2000])
})

test.each([1, 15, 40, 100, 400, 4000])('after %i days dates still stand apart on a phone', (length) => {
  const { days, placeOf } = chartScale([on('2026-03-17', 3)], daysAfter('2026-03-17', length))
  const places = days.slice(0, -1).map(placeOf)
  const apart = places.slice(1).map((place, at) => place - (places[at] ?? 0))

  expect(Math.min(100, ...apart)).toBeGreaterThanOrEqual(24)
})

test('an answer that a wrong clock put into the future is drawn all the same', () => {
  const { stretches } = chartScale([on('2030-01-01', 3)], '2026-03-17')

  expect(stretches).toMatchObject([{ to: 100 }])
})

test('the chart says in a sentence where it began and where it is', () => {
  const chart = (snapshots: Snapshot[]) =>
    renderToStaticMarkup(
      createElement(GrowthChart, {
        snapshots,
        today: '2026-05-02',
        locale: 'es',
        words: wordsIn('es', 'growth'),
        colour: 'lv3',
      }),
    )

  expect(chart([on('2026-03-17', 1, 2, 7), on('2026-05-02', 4, 3, 3)])).toContain(
    'aria-label="Del 17/3/2026 al 2/5/2026: lo que sé hacer pasó de 1 a 4, lo que estoy aprendiendo de 2 a 3, lo que aún no de 7 a 3."',
  )
  expect(chart([on('2026-03-17', 1, 2, 7)])).toContain(
    'aria-label="El 17/3/2026: 1 que sé hacer, 2 aprendiendo, 7 aún no."',
  )
})

test('two days are compared in their order, whichever was given first', () => {
  expect(comparedDays({ from: '2026-05-02', to: '2026-03-17' }, '2026-11-22')).toEqual({
    from: '2026-03-17',
    to: '2026-05-02',
    fault: null,
  })
})

test('days that were not given are the last month', () => {
  expect(comparedDays({}, '2026-11-22')).toEqual({ from: '2026-10-22', to: '2026-11-22', fault: null })
})

test('a day that was given alone is compared with the month before it', () => {
  expect(comparedDays({ to: '2026-03-17' }, '2026-11-22')).toMatchObject({
    from: '2026-02-17',
    to: '2026-03-17',
  })
})

test('no day is compared that is still to come', () => {
  expect(comparedDays({ to: '2030-01-01' }, '2026-11-22').to).toBe('2026-11-22')
})

test('what is no day is told, cut short, and the last month stands in for it', () => {
  expect(comparedDays({ from: 'yesterday' }, '2026-11-22')).toEqual({
    from: '2026-10-22',
    to: '2026-11-22',
    fault: 'yesterday',
  })
  expect(comparedDays({ to: 'x'.repeat(900) }, '2026-11-22').fault).toHaveLength(40)
})

test('of a day that the address gives twice the first counts', () => {
  expect(pickedDays({ from: ['2026-03-17', '2026-05-02'], to: '' })).toEqual({ from: '2026-03-17' })
})
