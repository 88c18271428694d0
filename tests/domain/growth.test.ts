import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, answers, type GivenAnswer, united } from '@/domain/answer'
import { type Assessment, emptyAssessment, merged } from '@/domain/assessment'
import { type Day, dayIn, dayOf, daysAfter, monthBefore } from '@/domain/day'
import { countedStatements, figuresOn, movedBetween, snapshotsOf, tallyOf, thinned } from '@/domain/growth'
import { planFor } from '@/domain/plan'
import { anAssessment, askedIn, given } from '../factories'

const levels = [{ id: 'junior' }, { id: 'middle' }, { id: 'senior' }]
const asked = {
  role: 'backend-go',
  skills: [
    askedIn('rabbitmq', {
      junior: [true, 'publish', 'consume'],
      middle: [true, 'route'],
      senior: [true, 'cluster'],
    }),
    askedIn('kafka', { junior: [false, 'stream'], middle: [true, 'partition'] }),
  ],
}
const counted = countedStatements(asked, levels, 'middle')
const at = (day: Day, hour = 12) => Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000

/** A record of what was said of some statements, day by day, the first day first. */
const saying = (said: Record<string, [Day, Answer | null][]>): Assessment => ({
  ...emptyAssessment,
  answers: Object.fromEntries(
    Object.entries(said).map(([key, history]) => [
      key,
      history.map(([day, answer], order) => given(answer, { at: at(day, order), id: `${order}` })).reverse(),
    ]),
  ),
})

describe('countedStatements', () => {
  test('are the required ones up to the target', () => {
    expect(counted.map(({ skill, key }) => `${skill}/${key}`)).toEqual([
      'rabbitmq/publish',
      'rabbitmq/consume',
      'rabbitmq/route',
      'kafka/partition',
    ])
  })
})

describe('snapshotsOf', () => {
  test('tells each day with a change once, as it was in the end', () => {
    const record = saying({
      'rabbitmq/backend-go/publish': [
        ['2026-03-17', 'learning'],
        ['2026-03-17', 'can-do'],
      ],
      'rabbitmq/backend-go/consume': [
        ['2026-03-17', 'learning'],
        ['2026-05-02', 'does-not-apply'],
      ],
    })

    expect(snapshotsOf(record, counted)).toEqual([
      { day: '2026-03-17', canDo: 1, learning: 1, notYet: 2, doesNotApply: 0, total: 4 },
      { day: '2026-05-02', canDo: 1, learning: 0, notYet: 2, doesNotApply: 1, total: 3 },
    ])
  })

  test('leaves out a day on which only a note was written or newer words were confirmed', () => {
    const history = [
      given('can-do', { at: at('2026-05-02'), id: 'b', note: 'At work.', revision: 2 }),
      given('can-do', { at: at('2026-03-17'), id: 'a' }),
    ]
    const record = { ...emptyAssessment, answers: { 'rabbitmq/backend-go/publish': history } }

    expect(snapshotsOf(record, counted).map(({ day }) => day)).toEqual(['2026-03-17'])
  })

  test('leaves out a day that ended as the one before', () => {
    const record = saying({
      'rabbitmq/backend-go/publish': [
        ['2026-03-17', 'can-do'],
        ['2026-05-02', 'learning'],
        ['2026-05-02', 'can-do'],
      ],
    })

    expect(snapshotsOf(record, counted).map(({ day }) => day)).toEqual(['2026-03-17'])
  })

  test('begins with the first answer, even where it is "not yet"', () => {
    const record = saying({ 'rabbitmq/backend-go/publish': [['2026-03-17', 'not-yet']] })

    expect(snapshotsOf(record, counted)).toMatchObject([{ day: '2026-03-17', notYet: 4, total: 4 }])
  })

  test('counts what was taken back as not yet', () => {
    const record = saying({
      'rabbitmq/backend-go/publish': [
        ['2026-03-17', 'can-do'],
        ['2026-03-18', null],
      ],
    })

    expect(snapshotsOf(record, counted).map(({ canDo, notYet }) => [canDo, notYet])).toEqual([
      [1, 3],
      [0, 4],
    ])
  })

  test('knows nothing of other roles, higher levels and what is optional', () => {
    const record = anAssessment({
      'rabbitmq/backend-php/publish': 'can-do',
      'rabbitmq/backend-go/cluster': 'can-do',
      'kafka/backend-go/stream': 'can-do',
    })

    expect(snapshotsOf(record, counted)).toEqual([])
  })

  test('ends days at midnight UTC', () => {
    const history = [given('can-do', { at: at('2026-03-17', 24) - 1 })]

    expect(
      snapshotsOf({ ...emptyAssessment, answers: { 'rabbitmq/backend-go/publish': history } }, counted),
    ).toMatchObject([{ day: '2026-03-17' }])
  })
})

describe('whatever was said', () => {
  const dayLength = 86_400_000
  const keys = counted.map(({ skill, role, key }) => `${skill}/${role}/${key}`)
  const anyHistory = fc
    .uniqueArray(
      fc.record({
        at: fc.integer({ min: dayLength, max: 10 * dayLength }),
        answer: fc.constantFrom(...answers, null),
      }),
      { selector: ({ at }) => at, minLength: 1, maxLength: 8 },
    )
    .map((all) => united(all.map(({ at, answer }) => given(answer, { id: `${at} ${answer}`, at }))))
  const anyRecord = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), anyHistory), { selector: ([key]) => key })
    .map((entries) => ({ ...emptyAssessment, answers: Object.fromEntries(entries) }))

  test('the last snapshot is how the plan counts', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const last = snapshotsOf(record, counted).at(-1) ?? figuresOn(record, counted, '1970-01-01')
        const { required } = planFor(record, asked, levels, 'middle')
        expect([last.canDo, last.learning, last.notYet, last.doesNotApply, last.total]).toEqual([
          required.done,
          required.learning,
          required.left - required.learning,
          required.setAside,
          required.total,
        ])
      }),
    )
  })

  test('figures add up to the total, and with what does not apply to every statement', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const { canDo, learning, notYet, doesNotApply, total } of snapshotsOf(record, counted)) {
          expect(canDo + learning + notYet).toBe(total)
          expect(total + doesNotApply).toBe(counted.length)
        }
      }),
    )
  })

  test('a snapshot is how the person stood at the end of its day', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const { day, ...figures } of snapshotsOf(record, counted)) {
          expect(figuresOn(record, counted, day)).toEqual(figures)
        }
      }),
    )
  })

  test('there is a snapshot on exactly the days that ended otherwise than the day before', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const saidAtEndOf = (day: Day) =>
          keys.map(
            (key) => record.answers[key]?.find((it: GivenAnswer) => dayOf(it.at) <= day)?.answer ?? null,
          )
        const days = Array.from({ length: 12 }, (_, at) => daysAfter('1970-01-02', at))
        const changed = days.filter(
          (day) => saidAtEndOf(day).join() !== saidAtEndOf(daysAfter(day, -1)).join(),
        )
        expect(snapshotsOf(record, counted).map(({ day }) => day)).toEqual(changed)
      }),
    )
  })

  test('it does not matter which device brought what', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        expect(snapshotsOf(merged(one, other), counted)).toEqual(snapshotsOf(merged(other, one), counted))
      }),
    )
  })

  test('what moved between two days is what their figures differ by', () => {
    const anyDay = fc.integer({ min: 0, max: 12 }).map((at) => daysAfter('1970-01-01', at))
    fc.assert(
      fc.property(anyRecord, anyDay, anyDay, (record, from, to) => {
        const [before, after] = [figuresOn(record, counted, from), figuresOn(record, counted, to)]
        const moved = movedBetween(record, counted, from, to)
        const net = (answer: Answer) =>
          moved.filter((it) => it.after === answer).length - moved.filter((it) => it.before === answer).length
        expect([net('can-do'), net('learning'), net('not-yet'), net('does-not-apply')]).toEqual([
          after.canDo - before.canDo,
          after.learning - before.learning,
          after.notYet - before.notYet,
          after.doesNotApply - before.doesNotApply,
        ])
      }),
    )
  })
})

describe('figuresOn', () => {
  test('knows nothing of what was said from the next midnight on', () => {
    const record = {
      ...emptyAssessment,
      answers: { 'rabbitmq/backend-go/publish': [given('can-do', { at: at('2026-03-18', 0) })] },
    }

    expect(figuresOn(record, counted, '2026-03-17').canDo).toBe(0)
    expect(figuresOn(record, counted, '2026-03-18').canDo).toBe(1)
  })
})

describe('movedBetween', () => {
  const record = saying({
    'rabbitmq/backend-go/publish': [
      ['2026-03-17', 'learning'],
      ['2026-05-02', 'can-do'],
    ],
    'rabbitmq/backend-go/consume': [['2026-05-02', 'learning']],
    'rabbitmq/backend-go/route': [
      ['2026-03-17', 'can-do'],
      ['2026-05-02', 'learning'],
    ],
    'kafka/backend-go/partition': [['2026-05-02', 'not-yet']],
  })

  test('tells which statements moved, from what to what', () => {
    const moved = movedBetween(record, counted, '2026-03-17', '2026-05-02')

    expect(moved.map(({ statement, before, after }) => [statement.key, before, after])).toEqual([
      ['publish', 'learning', 'can-do'],
      ['consume', 'not-yet', 'learning'],
      ['route', 'can-do', 'learning'],
    ])
  })

  test('finds nothing between a day and itself', () => {
    expect(movedBetween(record, counted, '2026-05-02', '2026-05-02')).toEqual([])
  })

  test('is counted by where it went', () => {
    expect(tallyOf(movedBetween(record, counted, '2026-03-17', '2026-05-02'))).toEqual({
      canDo: 1,
      started: 1,
      back: 1,
      setAside: 0,
      applies: 0,
    })
  })
})

describe('thinned', () => {
  const daily = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      day: daysAfter('2026-01-01', place),
      canDo: place,
      learning: 0,
      notYet: 0,
      doesNotApply: 0,
      total: place,
    }))

  test('keeps every day where they are few', () => {
    expect(thinned(daily(5), 5)).toEqual({ grain: 'day', snapshots: daily(5) })
  })

  test('lets the last day of each week stand for it, and always the last of all', () => {
    const { grain, snapshots } = thinned(daily(20), 5)

    expect([grain, snapshots.map(({ canDo }) => canDo)]).toEqual(['week', [5, 12, 19]])
  })

  test('goes on to months and years, and never tells more than it may', () => {
    expect(thinned(daily(365), 12)).toMatchObject({ grain: 'month' })
    expect(thinned(daily(365), 12).snapshots).toHaveLength(12)
    expect(thinned(daily(3650), 12)).toMatchObject({ grain: 'year' })
    expect(thinned(daily(36500), 12).snapshots).toHaveLength(12)
  })
})

describe('a day', () => {
  test.each(['', 'yesterday', '2026-02-30', '2026-13-01', '17/3/2026', '2026-3-17', '+02026-03-17'])(
    'is not in %j',
    (text) => {
      expect(dayIn(text)).toBeNull()
    },
  )

  test('is in 2024-02-29', () => {
    expect(dayIn('2024-02-29')).toBe('2024-02-29')
  })

  test.each([
    ['2026-11-22', '2026-10-22'],
    ['2026-01-05', '2025-12-05'],
    ['2026-03-31', '2026-02-28'],
  ])('a month before %s was %s', (day, before) => {
    expect(monthBefore(day)).toBe(before)
  })

  test('is told of any moment, however wrong a clock was', () => {
    expect([dayOf(-5), dayOf(8.64e15), dayOf(1e300)]).toEqual(['1970-01-01', '9999-12-31', '9999-12-31'])
  })
})
