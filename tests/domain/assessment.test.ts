import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers, united } from '@/domain/answer'
import {
  type Assessment,
  assessmentIn,
  emptyAssessment,
  givenTo,
  merged,
  placedAt,
  withAnswer,
} from '@/domain/assessment'
import { given } from '../factories'

const publish = { skill: 'rabbitmq', role: 'backend-go', key: 'publish' }
const key = 'rabbitmq/backend-go/publish'

describe('withAnswer', () => {
  test('keeps what the new answer replaced, with its note', () => {
    const before = given('learning', { at: 1, revision: 3, note: 'With a book.' })
    const first = withAnswer(emptyAssessment, publish, before)
    const second = withAnswer(first, publish, given('can-do', { at: 2, revision: 4 }))

    expect(second.answers[key]).toEqual([given('can-do', { at: 2, revision: 4 }), before])
  })

  test('changes nothing when the same is said again of the same words', () => {
    const first = withAnswer(emptyAssessment, publish, given('can-do', { at: 1 }))

    expect(withAnswer(first, publish, given('can-do', { at: 9, id: 'other' }))).toBe(first)
  })

  test('takes the same answer to newer words as a new one', () => {
    const first = withAnswer(emptyAssessment, publish, given('can-do', { at: 1, revision: 1 }))

    expect(withAnswer(first, publish, given('can-do', { at: 9, revision: 2 })).answers[key]).toHaveLength(2)
  })

  test('is later than what it replaces, even where the clock went back', () => {
    const first = withAnswer(emptyAssessment, publish, given('learning', { at: 100 }))
    const second = withAnswer(first, publish, given('can-do', { at: 50 }))

    expect(givenTo(second, publish)).toMatchObject({ answer: 'can-do', at: 101 })
  })

  test('what was taken back is no answer, and stays in the history', () => {
    const first = withAnswer(emptyAssessment, publish, given('can-do', { at: 1 }))
    const second = withAnswer(first, publish, given(null, { at: 2 }))

    expect(givenTo(second, publish)).toBeUndefined()
    expect(second.answers[key]?.map(({ answer }) => answer)).toEqual([null, 'can-do'])
  })
})

describe('merged', () => {
  const anyHistory = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        at: fc.integer({ min: 1, max: 9 }),
        answer: fc.constantFrom(...answers, null),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    // One id is one answer, wherever it is held.
    .map((all) => united(all.map(({ id, at, answer }) => given(answer, { id: `${id}-${at}-${answer}`, at }))))
  const anyAssessment: fc.Arbitrary<Assessment> = fc
    .tuple(
      fc.uniqueArray(fc.tuple(fc.constantFrom('a/b/c', 'a/b/d', 'e/f/g'), anyHistory), {
        selector: ([it]) => it,
      }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('backend-go', 'backend-php', null),
    )
    .map(([entries, placed, role]) => ({
      ...emptyAssessment,
      role,
      placedAt: placed,
      answers: Object.fromEntries(entries),
    }))

  test('keeps the later of two answers as the current one, and both in the history', () => {
    const here = withAnswer(emptyAssessment, publish, given('can-do', { at: 5 }))
    const there = withAnswer(emptyAssessment, publish, given('learning', { at: 7 }))

    expect(merged(here, there).answers[key]?.map(({ answer }) => answer)).toEqual(['learning', 'can-do'])
  })

  test('loses no answer of either side', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const all = merged(one, other)
        for (const [at, history] of [...Object.entries(one.answers), ...Object.entries(other.answers)]) {
          const kept = all.answers[at]?.map(({ id }) => id)
          for (const { id } of history) expect(kept).toContain(id)
        }
      }),
    )
  })

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const once = merged(one, other)
        expect(merged(once, other)).toEqual(once)
      }),
    )
  })

  test('does not depend on which comes first', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        expect(merged(one, other)).toEqual(merged(other, one))
      }),
    )
  })

  test('takes the place that was picked last', () => {
    const here = placedAt(emptyAssessment, { role: 'backend-go', level: 'junior' }, 3)
    const there = placedAt(emptyAssessment, { role: 'backend-php', level: 'senior' }, 4)

    expect(merged(here, there)).toMatchObject({ role: 'backend-php', level: 'senior', placedAt: 4 })
    expect(merged(there, here)).toMatchObject({ role: 'backend-php', level: 'senior', placedAt: 4 })
  })

  test('of one answer it keeps the record that the account numbered', () => {
    const sent = { ...emptyAssessment, answers: { [key]: [given('can-do', { id: 'x', at: 5, number: 3 })] } }
    const unsent = { ...emptyAssessment, answers: { [key]: [given('can-do', { id: 'x', at: 9 })] } }

    expect(merged(unsent, sent).answers[key]).toEqual([given('can-do', { id: 'x', at: 5, number: 3 })])
    expect(merged(sent, unsent).answers[key]).toEqual([given('can-do', { id: 'x', at: 5, number: 3 })])
  })
})

describe('assessmentIn', () => {
  test('reads back what was written', () => {
    const placed = placedAt(
      emptyAssessment,
      { role: 'backend-go', level: '', target: { role: null, level: 'lead' } },
      3,
    )
    const record = withAnswer(
      placed,
      publish,
      given('can-do', { note: 'Since 2020.', link: 'https://example.org' }),
    )

    expect(assessmentIn(JSON.stringify(record))).toEqual(record)
  })

  test.each(['', '{', 'null', '[]', '7', '{"version":3,"answers":{}}', '{"version":1}'])(
    'finds none in %j',
    (text) => {
      expect(assessmentIn(text)).toBeNull()
    },
  )

  test('brings a record of the first version along with everything in it', () => {
    const text = JSON.stringify({
      version: 1,
      owner: null,
      role: 'backend-go',
      level: 'junior',
      placedAt: 4,
      answers: { [key]: { answer: 'can-do', at: 7, revision: 2, earlier: [{ answer: 'learning', at: 5 }] } },
    })

    expect(assessmentIn(text)).toEqual({
      ...emptyAssessment,
      role: 'backend-go',
      level: 'junior',
      placedAt: 4,
      answers: {
        [key]: [
          given('can-do', { id: 'v1-7-can-do', at: 7, revision: 2 }),
          given('learning', { id: 'v1-5-learning', at: 5, revision: 1 }),
        ],
      },
    })
  })

  test('leaves out an answer that is none, and keeps the others', () => {
    const text =
      '{"version":2,"answers":{"a/b/c":[{"id":"x","answer":"perhaps","at":1}],"a/b/d":[{"id":"y","answer":"can-do","at":1,"revision":1}]}}'

    expect(assessmentIn(text)?.answers).toEqual({ 'a/b/d': [given('can-do', { id: 'y' })] })
  })
})
