import { describe, expect, test } from 'vitest'
import type { AskedOfRole } from '@/domain/asked'
import { planFor, targetOf } from '@/domain/plan'
import { anAssessment, askedIn } from '../factories'

const levels = [{ id: 'junior' }, { id: 'middle' }, { id: 'senior' }]
const asked: AskedOfRole = {
  role: 'backend-go',
  skills: [
    askedIn('caching', { junior: [false, 'cache'], middle: [false, 'expire'], senior: [false, 'shard'] }),
    askedIn('rabbitmq', {
      junior: [true, 'publish', 'consume'],
      middle: [true, 'route'],
      senior: [true, 'federate', 'cluster'],
    }),
  ],
}
const middle = { role: 'backend-go', level: 'middle' }
const keysOf = (statements: { key: string }[] = []) => statements.map(({ key }) => key)
const planOf = (said: Parameters<typeof anAssessment>[0], target = 'senior', place = middle) =>
  planFor(anAssessment(said, place), asked, levels, target)

describe('planFor', () => {
  test('tells what was left behind from what lies ahead', () => {
    const [rabbitmq] = planOf({ 'rabbitmq/backend-go/publish': 'can-do' }).skills

    expect(keysOf(rabbitmq?.behind)).toEqual(['consume', 'route'])
    expect(keysOf(rabbitmq?.ahead)).toEqual(['federate', 'cluster'])
    expect(keysOf(rabbitmq?.done)).toEqual(['publish'])
  })

  test('puts skills that require something first, and optional statements apart', () => {
    const { skills, left } = planOf({})

    expect(skills.map(({ skill, isRequired }) => [skill.id, isRequired])).toEqual([
      ['rabbitmq', true],
      ['caching', false],
    ])
    expect(keysOf(skills[1]?.optional)).toEqual(['cache', 'expire', 'shard'])
    expect(left).toEqual({ behind: 3, ahead: 2, optional: 3 })
  })

  test('asks nothing above the target', () => {
    const { skills, left } = planOf({}, 'middle', { role: 'backend-go', level: 'junior' })

    expect(keysOf(skills[0]?.ahead)).toEqual(['route'])
    expect(left).toEqual({ behind: 2, ahead: 1, optional: 2 })
  })

  test('what does not apply leaves both what is asked and what is done', () => {
    const { skills, required } = planOf({
      'rabbitmq/backend-go/cluster': 'does-not-apply',
      'rabbitmq/backend-go/publish': 'can-do',
    })

    expect(keysOf(skills[0]?.setAside)).toEqual(['cluster'])
    expect(required).toMatchObject({ total: 4, done: 1, setAside: 1 })
  })

  test('counts every level over all skills', () => {
    const { rungs } = planOf({
      'caching/backend-go/cache': 'can-do',
      'rabbitmq/backend-go/publish': 'learning',
    })

    expect(
      rungs.map(({ level, coverage: { done, learning, total } }) => [level, done, learning, total]),
    ).toEqual([
      ['junior', 1, 1, 3],
      ['middle', 0, 0, 2],
      ['senior', 0, 0, 3],
    ])
  })

  test('in another role nothing was left behind: all of it lies ahead', () => {
    const { left } = planOf({}, 'senior', { role: 'backend-php', level: 'middle' })

    expect(left).toEqual({ behind: 0, ahead: 5, optional: 3 })
  })

  test('starts with a step of each reason: left behind, being learned, next', () => {
    const { start } = planOf({
      'rabbitmq/backend-go/publish': 'can-do',
      'rabbitmq/backend-go/consume': 'can-do',
      'rabbitmq/backend-go/cluster': 'learning',
    })

    expect(start.map(({ why, statement }) => [why, statement.key])).toEqual([
      ['behind', 'route'],
      ['learning', 'cluster'],
      ['next', 'federate'],
    ])
  })

  test('starts with three of one reason where there is no other', () => {
    const { start } = planOf({}, 'middle')

    expect(start.map(({ why, statement }) => [why, statement.key])).toEqual([
      ['behind', 'publish'],
      ['behind', 'consume'],
      ['behind', 'route'],
    ])
  })

  test('starts with nothing where nothing is left', () => {
    const said = Object.fromEntries(
      ['publish', 'consume', 'route', 'federate', 'cluster'].map((key) => [
        `rabbitmq/backend-go/${key}`,
        'can-do' as const,
      ]),
    )

    expect(planOf(said).start).toEqual([])
  })
})

describe('targetOf', () => {
  const place = { role: 'backend-go', level: 'junior', target: null }

  test('is the next rung of the own role, unless another was picked', () => {
    expect(targetOf(place, levels)).toEqual({ role: 'backend-go', level: 'middle' })
    expect(targetOf({ ...place, target: { role: null, level: 'senior' } }, levels)).toEqual({
      role: 'backend-go',
      level: 'senior',
    })
  })

  test('moves on when the person has reached it', () => {
    const target = { role: null, level: 'middle' }

    expect(targetOf({ ...place, level: 'middle', target }, levels).level).toBe('senior')
  })

  test('in another role may be any level', () => {
    const target = { role: 'backend-php', level: 'junior' }

    expect(targetOf({ ...place, level: 'senior', target }, levels)).toEqual({
      role: 'backend-php',
      level: 'junior',
    })
  })

  test('on the top rung is the top rung', () => {
    expect(targetOf({ ...place, level: 'senior' }, levels).level).toBe('senior')
  })
})
