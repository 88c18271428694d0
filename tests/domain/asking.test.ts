import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AskedOfRole } from '@/domain/asked'
import {
  doneIn,
  minutesFor,
  nextOpen,
  questionsIn,
  questionsOf,
  quickLevels,
  type Run,
  withAnswered,
  withoutAnswered,
} from '@/domain/asking'
import { anAssessment, askedIn } from '../factories'

const levels = ['junior', 'middle', 'senior'].map((id) => ({ id }))
const numbered = (level: string, count = 6) => Array.from({ length: count }, (_, at) => `${level}-${at}`)
const asked: AskedOfRole = {
  role: 'backend-go',
  skills: [
    askedIn('caching', { junior: [false, 'cache'], middle: [true, 'expire'], senior: [false, 'shard'] }),
    askedIn('rabbitmq', {
      junior: [true, ...numbered('junior')],
      middle: [true, ...numbered('middle')],
      senior: [true, ...numbered('senior')],
    }),
  ],
}
const whole = { levels: ['junior', 'middle', 'senior'], isRequiredOnly: false }
const quick = { levels: ['middle', 'senior'], isRequiredOnly: true }
const aRun = (given: Partial<Run> = {}): Run => ({
  role: 'backend-go',
  scope: whole,
  isAgain: false,
  answered: [],
  ...given,
})
const idsOf = (questions: { id: string }[]) => questions.map(({ id }) => id)

describe('the quick way', () => {
  test.each([
    ['', ['junior']],
    ['junior', ['junior', 'middle']],
    ['senior', ['senior']],
    [null, []],
  ])('from "%s" goes through %j', (own, expected) => {
    expect(quickLevels(levels, own).map(({ id }) => id)).toEqual(expected)
  })

  test('asks only what is required at its levels', () => {
    const ids = idsOf(questionsIn(asked, quick))

    expect(ids).toHaveLength(13)
    expect(ids).toContain('caching/backend-go/expire')
    expect(ids).not.toContain('caching/backend-go/cache')
    expect(ids).not.toContain('caching/backend-go/shard')
  })
})

describe('the order of the statements', () => {
  const ids = idsOf(questionsIn(asked, whole))

  test('keeps the statements of a skill together', () => {
    expect(ids.map((id) => id.split('/')[0])).toEqual([
      ...Array(3).fill('caching'),
      ...Array(18).fill('rabbitmq'),
    ])
  })

  test('mixes the levels', () => {
    const ranks = ids.slice(3).map((id) => levels.findIndex((level) => id.includes(level.id)))
    const climbs = ranks.filter((rank, at) => rank >= (ranks[at - 1] ?? 0)).length

    expect(new Set(ranks.slice(0, 6)).size).toBe(3)
    expect(climbs).toBeLessThan(15)
  })

  test('does not depend on the order in which the content lists them', () => {
    const upsideDown = {
      ...asked,
      skills: asked.skills.map((skill) => ({
        ...skill,
        cells: [...skill.cells]
          .reverse()
          .map((cell) => ({ ...cell, statements: [...cell.statements].reverse() })),
      })),
    }

    expect(idsOf(questionsIn(upsideDown, whole))).toEqual(ids)
  })

  test('is the same whether few or all levels are asked', () => {
    const few = idsOf(questionsIn(asked, quick))

    expect(ids.filter((id) => few.includes(id))).toEqual(few)
  })

  test('leaves out no statement and repeats none', () => {
    expect(new Set(ids).size).toBe(21)
  })
})

describe('a run', () => {
  test('does not ask what was answered before', () => {
    const record = anAssessment({ 'rabbitmq/backend-go/junior-0': 'learning' })

    expect(idsOf(questionsOf(aRun(), questionsIn(asked, whole), record))).not.toContain(
      'rabbitmq/backend-go/junior-0',
    )
  })

  test('still shows what was answered on the way', () => {
    const id = 'rabbitmq/backend-go/junior-0'
    const run = withAnswered(aRun(), id)
    const record = anAssessment({ [id]: 'learning' })

    expect(idsOf(questionsOf(run, questionsIn(asked, whole), record))).toContain(id)
    expect([...doneIn(run, questionsOf(run, questionsIn(asked, whole), record), record)]).toEqual([id])
  })

  test('asks again what was taken back', () => {
    const id = 'rabbitmq/backend-go/junior-0'
    const run = withoutAnswered(withAnswered(aRun(), id), id)

    expect(
      doneIn(run, questionsOf(run, questionsIn(asked, whole), anAssessment()), anAssessment()).size,
    ).toBe(0)
  })

  test('through it all again asks everything, once', () => {
    const id = 'rabbitmq/backend-go/junior-0'
    const record = anAssessment({ [id]: 'learning', 'rabbitmq/backend-go/junior-1': 'can-do' })
    const run = aRun({ isAgain: true, answered: [id] })
    const questions = questionsOf(run, questionsIn(asked, whole), record)

    expect(questions).toHaveLength(21)
    expect([...doneIn(run, questions, record)]).toEqual([id])
  })

  test('comes back to what was passed over', () => {
    const questions = questionsIn(asked, quick)
    const [passedOver, ...others] = questions
    const done = new Set(idsOf(others))

    expect(nextOpen(questions, done, others.at(-1)?.id ?? null)).toBe(passedOver)
  })

  test('asks every statement exactly once, whatever order somebody jumps about in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (jumps) => {
        const questions = questionsIn(asked, whole)
        const done = new Set<string>()
        const met: string[] = []
        let at = nextOpen(questions, done, null)
        for (let turn = 0; at; turn += 1) {
          met.push(at.id)
          done.add(at.id)
          const jump = questions[jumps[turn] ?? -1]
          at = nextOpen(questions, done, jump?.id ?? at.id)
        }
        return met.length === 21 && new Set(met).size === 21
      }),
    )
  })
})

test.each([
  [1, 1],
  [16, 3],
  [60, 10],
])('%i statements take about %i minutes', (statements, minutes) => {
  expect(minutesFor(statements)).toBe(minutes)
})
