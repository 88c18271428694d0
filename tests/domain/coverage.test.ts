import { describe, expect, test } from 'vitest'
import type { Answer } from '@/domain/answer'
import { belowLadder, emptyAssessment, withAnswer } from '@/domain/assessment'
import { coverageOf, nextRung, rankIn } from '@/domain/coverage'
import { given } from '../factories'

const levels = [{ id: 'junior' }, { id: 'middle' }, { id: 'senior' }]

const saying = (said: Record<string, Answer>) =>
  Object.entries(said).reduce(
    (record, [key, answer]) =>
      withAnswer(record, { skill: 'rabbitmq', role: 'backend-go', key }, given(answer)),
    emptyAssessment,
  )

const cell = (level: string, required: boolean, ...keys: string[]) => ({
  role: 'backend-go',
  level,
  required,
  statements: keys.map((key) => ({ key })),
})

describe('coverageOf', () => {
  test('counts silence as still to cover', () => {
    expect(coverageOf(emptyAssessment, 'rabbitmq', [cell('junior', true, 'a', 'b')])).toMatchObject({
      total: 2,
      done: 0,
      left: 2,
    })
  })

  test('counts learning as still to cover, and apart', () => {
    expect(
      coverageOf(saying({ a: 'learning', b: 'can-do' }), 'rabbitmq', [cell('junior', true, 'a', 'b')]),
    ).toMatchObject({
      done: 1,
      learning: 1,
      left: 1,
    })
  })

  test('leaves what does not apply out of both numbers, and counts it apart', () => {
    const said = saying({ a: 'does-not-apply', b: 'can-do' })

    expect(coverageOf(said, 'rabbitmq', [cell('junior', true, 'a', 'b')])).toMatchObject({
      total: 1,
      done: 1,
      left: 0,
      setAside: 1,
    })
  })

  test('splits what is left into required and optional', () => {
    const cells = [cell('junior', true, 'a', 'b'), cell('middle', false, 'c')]

    expect(coverageOf(saying({ a: 'can-do' }), 'rabbitmq', cells)).toMatchObject({
      requiredLeft: 1,
      optionalLeft: 1,
    })
  })

  test('does not count an answer given in another skill', () => {
    expect(coverageOf(saying({ a: 'can-do' }), 'kafka', [cell('junior', true, 'a')])).toMatchObject({
      done: 0,
    })
  })
})

describe('nextRung', () => {
  test('is the first one for somebody who is not there yet', () => {
    expect(nextRung(levels, belowLadder)).toEqual({ id: 'junior' })
  })

  test('is the one above', () => {
    expect(nextRung(levels, 'middle')).toEqual({ id: 'senior' })
  })

  test.each(['senior', null, 'gone'])('is nothing from %s', (level) => {
    expect(nextRung(levels, level)).toBeNull()
  })
})

test('rankIn counts from 1, is 0 below the ladder, and null where nothing was said', () => {
  expect([belowLadder, 'junior', 'senior', 'gone', null].map((level) => rankIn(levels, level))).toEqual([
    0,
    1,
    3,
    null,
    null,
  ])
})
