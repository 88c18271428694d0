import { describe, expect, test } from 'vitest'
import type { AskedOfRole } from '@/domain/asked'
import { planFor } from '@/domain/plan'
import { leftOf, requiredAt, rungState, sizeOf } from '@/features/plan/plan-figures'
import { layoutOf } from '@/features/plan/plan-layout'
import { wholePlan } from '@/features/plan/plan-view'
import { anAssessment, askedIn } from '../../factories'

const levels = [{ id: 'junior' }, { id: 'middle' }, { id: 'senior' }]
const asked: AskedOfRole = {
  role: 'backend-go',
  skills: [
    askedIn('caching', { junior: [false, 'cache'], senior: [false, 'shard'] }),
    askedIn('rabbitmq', {
      junior: [true, 'publish', 'consume'],
      middle: [false, 'route'],
      senior: [true, 'federate', 'cluster'],
    }),
  ],
}
const said = {
  'rabbitmq/backend-go/publish': 'can-do',
  'rabbitmq/backend-go/cluster': 'does-not-apply',
} as const
const plan = planFor(anAssessment(said, { role: 'backend-go', level: 'middle' }), asked, levels, 'senior')
const shapeOf = (view: Partial<typeof wholePlan>) =>
  layoutOf(plan, { ...wholePlan, ...view }).map(({ skill, open, folds }) => [
    skill.id,
    [...open, ...folds].map(({ kind, level, statements }) => [
      kind,
      level,
      ...statements.map(({ key }) => key),
    ]),
  ])

describe('layoutOf', () => {
  test('puts what was left behind first, what is optional last, and folds what is done', () => {
    expect(shapeOf({})).toEqual([
      [
        'rabbitmq',
        [
          ['behind', 'junior', 'consume'],
          ['ahead', 'senior', 'federate'],
          ['optional', 'middle', 'route'],
          ['done', '', 'publish'],
          ['set-aside', '', 'cluster'],
        ],
      ],
      [
        'caching',
        [
          ['optional', 'junior', 'cache'],
          ['optional', 'senior', 'shard'],
        ],
      ],
    ])
  })

  test('where required does not come first, skills stand by name and statements by level', () => {
    expect(shapeOf({ requiredFirst: false })).toEqual([
      [
        'caching',
        [
          ['level', 'junior', 'cache'],
          ['level', 'senior', 'shard'],
        ],
      ],
      [
        'rabbitmq',
        [
          ['level', 'junior', 'consume'],
          ['level', 'middle', 'route'],
          ['level', 'senior', 'federate'],
          ['done', '', 'publish'],
          ['set-aside', '', 'cluster'],
        ],
      ],
    ])
  })

  test('keeps one level, and leaves out skills that ask nothing there', () => {
    expect(shapeOf({ level: 'middle' })).toEqual([['rabbitmq', [['optional', 'middle', 'route']]]])
  })

  test('says what is required at that level, and puts it first, whatever other levels ask', () => {
    const elsewhere: AskedOfRole = {
      role: 'backend-go',
      skills: [
        askedIn('databases', { junior: [false, 'index'], middle: [true, 'plan'] }),
        askedIn('observability', { junior: [true, 'log'] }),
      ],
    }
    const here = planFor(anAssessment({}, { role: 'backend-go', level: null }), elsewhere, levels, 'middle')
    const requiredIn = (level: string | null) =>
      layoutOf(here, { ...wholePlan, level }).map(({ skill, isRequired }) => [skill.id, isRequired])
    expect(requiredIn('junior')).toEqual([
      ['observability', true],
      ['databases', false],
    ])
    expect(requiredIn(null)).toEqual([
      ['databases', true],
      ['observability', true],
    ])
  })

  test('hides what is done, and what does not apply', () => {
    expect(shapeOf({ level: 'junior', hidesDone: true })).toEqual([
      ['rabbitmq', [['behind', 'junior', 'consume']]],
      ['caching', [['optional', 'junior', 'cache']]],
    ])
  })
})

describe('the figures of a plan', () => {
  test('count what is left over all levels, and at one', () => {
    expect(leftOf(plan, null)).toEqual({ required: 2, behind: 1, optional: 3, skills: 2 })
    expect(leftOf(plan, 'senior')).toEqual({ required: 1, behind: 0, optional: 1, skills: 2 })
  })

  test('of a level are about what it requires', () => {
    expect(requiredAt(plan, 'junior')).toMatchObject({ total: 2, done: 1, left: 1 })
    expect(requiredAt(plan, 'middle')).toMatchObject({ total: 0 })
  })

  test('have every statement up to the target once', () => {
    expect(sizeOf(plan)).toBe(7)
  })
})

test('the rungs between a person and their target are next, and the ones beyond are far', () => {
  expect([1, 2, 3, 4, 5].map((rank) => rungState(rank, 2, 4))).toEqual([
    'climbed',
    'here',
    'next',
    'next',
    'far',
  ])
})

test('in another role no rung is climbed', () => {
  expect([1, 2, 3].map((rank) => rungState(rank, 0, 2))).toEqual(['next', 'next', 'far'])
})
