import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers, type GivenAnswer } from '@/domain/answer'
import {
  type Assessment,
  assessmentIn,
  emptyAssessment,
  merged,
  placedAt,
  withAnswer,
} from '@/domain/assessment'

const publish = { skill: 'rabbitmq', role: 'backend-go', key: 'publish' }

describe('withAnswer', () => {
  test('keeps what the new answer replaced', () => {
    const first = withAnswer(emptyAssessment, publish, { answer: 'learning', at: 1, revision: 3 })
    const second = withAnswer(first, publish, { answer: 'can-do', at: 2, revision: 4 })

    expect(second.answers['rabbitmq/backend-go/publish']).toEqual({
      answer: 'can-do',
      at: 2,
      revision: 4,
      earlier: [{ answer: 'learning', at: 1 }],
    })
  })

  test('changes nothing when the same is said again', () => {
    const first = withAnswer(emptyAssessment, publish, { answer: 'can-do', at: 1, revision: 1 })

    expect(withAnswer(first, publish, { answer: 'can-do', at: 9, revision: 2 })).toEqual(first)
  })
})

describe('merged', () => {
  const anyGiven: fc.Arbitrary<GivenAnswer> = fc.record({
    answer: fc.constantFrom(...answers),
    at: fc.integer({ min: 1, max: 50 }),
    revision: fc.constant(1),
  })
  const anyAssessment: fc.Arbitrary<Assessment> = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a/b/c', 'a/b/d', 'e/f/g'), anyGiven), { selector: ([key]) => key })
    .map((entries) => ({ ...emptyAssessment, answers: Object.fromEntries(entries) }))

  test('keeps the later of two answers, and the other as its past', () => {
    const here = withAnswer(emptyAssessment, publish, { answer: 'can-do', at: 5, revision: 1 })
    const there = withAnswer(emptyAssessment, publish, { answer: 'learning', at: 7, revision: 2 })

    expect(merged(here, there).answers['rabbitmq/backend-go/publish']).toEqual({
      answer: 'learning',
      at: 7,
      revision: 2,
      earlier: [{ answer: 'can-do', at: 5 }],
    })
  })

  test('loses no answer of either side', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        const all = merged(one, other)
        for (const [key, { answer }] of [...Object.entries(one.answers), ...Object.entries(other.answers)]) {
          const kept = all.answers[key]
          expect([kept?.answer, ...(kept?.earlier ?? []).map((it) => it.answer)]).toContain(answer)
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

  test('takes the place that was picked last', () => {
    const here = placedAt(emptyAssessment, { role: 'backend-go', level: 'junior' }, 3)
    const there = placedAt(emptyAssessment, { role: 'backend-php', level: 'senior' }, 4)

    expect(merged(here, there)).toMatchObject({ role: 'backend-php', level: 'senior', placedAt: 4 })
    expect(merged(there, here)).toMatchObject({ role: 'backend-php', level: 'senior', placedAt: 4 })
  })
})

describe('assessmentIn', () => {
  test('reads back what was written', () => {
    const record = withAnswer(placedAt(emptyAssessment, { role: 'backend-go', level: '' }, 3), publish, {
      answer: 'can-do',
      at: 1,
      revision: 1,
    })

    expect(assessmentIn(JSON.stringify(record))).toEqual(record)
  })

  test.each(['', '{', 'null', '[]', '7', '{"version":2,"answers":{}}', '{"version":1}'])(
    'finds none in %j',
    (text) => {
      expect(assessmentIn(text)).toBeNull()
    },
  )

  test('leaves out an answer that is none, and keeps the others', () => {
    const text =
      '{"version":1,"answers":{"a/b/c":{"answer":"perhaps","at":1},"a/b/d":{"answer":"can-do","at":1,"revision":1}}}'

    expect(assessmentIn(text)?.answers).toEqual({ 'a/b/d': { answer: 'can-do', at: 1, revision: 1 } })
  })
})
