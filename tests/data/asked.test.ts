import { beforeAll, expect, test } from 'vitest'
import { findAsked } from '@/data/asked'
import { importContent } from '@/data/import'
import { givenDatabase, queriesDuring } from '../database'
import { aSkill, someContent } from '../factories'

givenDatabase('file')

beforeAll(async () => {
  await importContent(someContent({ rabbitmq: aSkill(), amqp: aSkill({ name: { en: 'AMQP' } }) }))
})

test('a role is asked the statements of every skill, skill by skill in the order of their names', async () => {
  const asked = await findAsked('backend-go', 'en')

  expect(asked?.skills.map(({ id, name, revision }) => [id, name, revision])).toEqual([
    ['amqp', 'AMQP', 1],
    ['rabbitmq', 'RabbitMQ', 1],
  ])
  expect(asked?.skills[1]?.cells).toEqual([
    {
      level: 'junior',
      required: true,
      statements: [
        { key: 'publish', words: 'Can publish.', alsoIn: ['integrator'] },
        { key: 'consume', words: 'Can consume.' },
      ],
    },
    { level: 'senior', required: true, statements: [{ key: 'retry', words: 'Can retry.' }] },
  ])
})

test('what nobody translated is shown in English, and says so', async () => {
  const asked = await findAsked('backend-go', 'es')

  expect(asked?.skills[0]).toMatchObject({ name: 'AMQP', lang: 'en' })
  expect(asked?.skills[1]?.cells[0]?.statements[1]).toEqual({ key: 'consume', words: 'Can consume. (es)' })
})

test.each(['nobody', 'no id', '../etc'])('a role %j that is none is asked nothing', async (role) => {
  expect(await findAsked(role, 'en')).toBeNull()
})

test('is read with one query', async () => {
  expect(await queriesDuring(() => findAsked('integrator', 'en'))).toBe(1)
})
