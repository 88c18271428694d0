import { expect, test } from 'vitest'
import type { Answer } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import { findingOf } from '@/domain/finding'
import { findingReasons, findingSentence, outcomeIn, percentIn } from '@/features/assess/finding-words'
import en from '@/ui/messages/en.json'
import { anAssessment, askedIn } from '../../factories'

const levels = ['junior', 'middle', 'senior'].map((id) => ({
  id,
  name: id.replace(/^./, (it) => it.toUpperCase()),
}))
const given = { words: en.assess, levels, locale: 'en' } as const
const role = 'backend-go'
const asked: AskedOfRole = {
  role,
  skills: [
    askedIn('rabbitmq', {
      junior: [true, 'publish'],
      middle: [true, 'route', 'retry'],
      senior: [true, 'shard'],
    }),
  ],
}
const find = (said: Record<string, Answer>, level = 'middle', of = asked) =>
  findingOf(
    anAssessment(
      Object.fromEntries(Object.entries(said).map(([key, answer]) => [`rabbitmq/${role}/${key}`, answer])),
      { role, level },
    ),
    of,
    levels,
    'senior',
  )
const reasons = (finding: ReturnType<typeof find>) => findingReasons(finding, 'Middle', given)

test('says what the answers support, not what the person is', () => {
  expect(findingSentence(find({ publish: 'can-do' }), given)).toBe('Your answers support Junior.')
})

test('gives both readings where lower levels were taken as said', () => {
  const finding = find({ route: 'can-do', retry: 'can-do', shard: 'not-yet' })

  expect(findingSentence(finding, given)).toBe('Your answers support Middle, taking Junior as you say.')
  expect(reasons(finding)).toEqual([
    '1 required statement at Junior has no answer. You say you are at Middle, so it is taken as “can do”. Counting only what you answered, your answers support no level yet.',
    'Senior takes 1 of 1. You can do 0: 1 more is needed.',
  ])
})

test('says how much is short, and of which levels nothing is known', () => {
  const finding = find({ route: 'can-do', retry: 'not-yet' })

  expect(findingSentence(finding, given)).toBe('Your answers do not support a level yet.')
  expect(reasons(finding)).toEqual([
    'Middle takes 2 of 2. You can do 1: 1 more is needed.',
    'At Junior and Senior nothing is answered, so nothing is said of them.',
  ])
})

test('says when nothing is answered, without a reason to add', () => {
  expect(findingSentence(find({}), given)).toBe('No required statement is answered yet.')
  expect(reasons(find({}))).toEqual([])
})

test('says when a role requires nothing', () => {
  const finding = find({}, 'middle', { role, skills: [askedIn('rabbitmq', { junior: [false, 'publish'] })] })

  expect(findingSentence(finding, given)).toBe(
    'Nothing is required of this role, so there is no level to find.',
  )
})

test.each<[Record<string, Answer>, string]>([
  [{ publish: 'can-do' }, 'Reaches 80%'],
  [{ publish: 'learning' }, 'Below 80%'],
  [{ publish: 'does-not-apply' }, 'Nothing that applies to you'],
  [{}, 'Not answered'],
])('of a level with %j it says "%s"', (said, expected) => {
  const [junior] = find(said).levels

  expect(junior && outcomeIn(junior, given)).toBe(expected)
})

test('a share is never rounded up to what it falls short of', () => {
  expect(percentIn('en', 79.99)).toBe('79%')
})
