import { beforeAll, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { findTextChanges } from '@/data/text-change'
import { givenDatabase, queriesDuring } from '../database'
import { aSkill, reworded, someContent, withLevels } from '../factories'

givenDatabase('file')

const first = aSkill()
const second = reworded(first, 'backend-go', 'publish', { en: 'Publishes once.', es: 'Publica una vez.' })
/** "publish" is reworded, "consume" has moved up, "retry" is gone, and the integrator is not asked any more. */
const third = {
  ...withLevels(second, 'backend-go', ([junior, senior]) =>
    junior && senior
      ? [
          { ...junior, statements: junior.statements.filter(({ key }) => key === 'publish') },
          { ...senior, statements: junior.statements.filter(({ key }) => key === 'consume') },
        ]
      : [],
  ),
}
third.expectations = third.expectations.filter(({ role }) => role === 'backend-go')

beforeAll(async () => {
  for (const rabbitmq of [first, second, third])
    await importContent(someContent({ rabbitmq, amqp: aSkill() }))
  // The folder of AMQP is gone from the files.
  await importContent(someContent({ rabbitmq: third }))
})

test('tells what differs between the revision that was answered and the current one', async () => {
  expect(await findTextChanges('rabbitmq', 'backend-go', '1', 'en')).toEqual({
    skill: 'rabbitmq',
    name: 'RabbitMQ',
    role: 'backend-go',
    from: 1,
    to: 3,
    changes: [
      {
        key: 'publish',
        kinds: ['reworded'],
        before: { words: 'Can publish.', level: 'junior' },
        after: { words: 'Publishes once.', level: 'junior' },
      },
      {
        key: 'consume',
        kinds: ['moved'],
        before: { words: 'Can consume.', level: 'junior' },
        after: { words: 'Can consume.', level: 'senior' },
      },
      { key: 'retry', kinds: ['removed'], before: { words: 'Can retry.', level: 'senior' }, after: null },
    ],
  })
})

test('tells it in the language of the reader', async () => {
  const told = await findTextChanges('rabbitmq', 'backend-go', '1', 'es')

  expect(told?.changes[0]?.after?.words).toBe('Publica una vez.')
})

test('tells only what changed since', async () => {
  const told = await findTextChanges('rabbitmq', 'backend-go', '2', 'en')

  expect(told?.changes.map(({ key }) => key)).toEqual(['consume', 'retry'])
})

test('has nothing to tell of the current revision', async () => {
  expect(await findTextChanges('rabbitmq', 'backend-go', '3', 'en')).toMatchObject({ to: 3, changes: [] })
})

test('tells that a role is asked nothing any more', async () => {
  const told = await findTextChanges('rabbitmq', 'integrator', '1', 'en')

  expect(told?.changes.map(({ key, kinds }) => [key, ...kinds])).toEqual([
    ['publish', 'removed'],
    ['connect', 'removed'],
  ])
})

test('knows a skill whose files are gone', async () => {
  expect(await findTextChanges('amqp', 'backend-go', '1', 'en')).toMatchObject({
    from: 1,
    to: 1,
    changes: [],
  })
})

test.each([
  ['nothing', 'backend-go', '1'],
  ['rabbitmq', 'nobody', '1'],
  ['rabbitmq', 'backend-go', '4'],
  ['rabbitmq', 'backend-go', '0'],
  ['rabbitmq', 'backend-go', '-1'],
  ['rabbitmq', 'backend-go', '1.0'],
  ['rabbitmq', 'backend-go', '99999999999999999999'],
  ['rabbitmq', 'backend-go', 'one'],
  ['../etc', 'backend-go', '1'],
  ['rabbitmq', 'no role', '1'],
])('finds nothing at %s/%s/%s', async (skill, role, revision) => {
  expect(await findTextChanges(skill, role, revision, 'en')).toBeNull()
})

test('is read with one query', async () => {
  expect(await queriesDuring(() => findTextChanges('rabbitmq', 'backend-go', '1', 'en'))).toBe(1)
})
