import { beforeAll, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { findProfile } from '@/data/skill'
import { givenDatabase, queriesDuring } from '../database'
import { aSkill, aStatement, reworded, someContent } from '../factories'

givenDatabase('file')

beforeAll(async () => {
  const untranslated = reworded(aSkill(), 'backend-go', 'publish', { en: 'Publishes.' })
  const text = { en: 'Connects.', es: { text: 'Conectaba.', outdated: true as const } }
  const rabbitmq = reworded(untranslated, 'integrator', 'connect', text)
  await importContent(someContent({ rabbitmq, bare: aSkill({ playbook: undefined }) }))
})

const english = (words: string) => ({ words, lang: 'en', outdated: false })
const spanish = (words: string) => ({ words: `${words} (es)`, lang: 'es', outdated: false })

test('an unknown skill has no profile', async () => {
  expect(await findProfile('unknown', 'en')).toBeNull()
})

test.each(['Rabbit MQ', 'a,b', 'ñandú', '../catalogue', 'a'.repeat(65)])(
  '%s is no id, and nobody asks the database for it',
  async (id) => {
    expect(await queriesDuring(() => findProfile(id, 'en'))).toBe(0)
    expect(await findProfile(id, 'en')).toBeNull()
  },
)

test('a profile says what the skill is and where it stands', async () => {
  expect(await findProfile('rabbitmq', 'en')).toMatchObject({
    id: 'rabbitmq',
    name: english('RabbitMQ'),
    summary: english('Passes messages on.'),
    domain: { id: 'backend', name: english('Backend') },
    group: { id: 'messaging', name: english('Messaging') },
    updated: '2026-03-17',
    revision: 1,
  })
})

test('a profile has its own topics first to last, and every topic that its statements point at', async () => {
  const profile = await findProfile('rabbitmq', 'es')

  expect(profile?.topics.map(({ id }) => id)).toEqual(['exchanges', 'queues'])
  expect(profile?.glossary).toEqual([
    { id: 'queues', name: spanish('Queues'), meaning: spanish('Hold messages.') },
    { id: 'retries', name: spanish('Retries'), meaning: spanish('Try again.') },
  ])
})

test('a profile has every level of the catalogue with its rank', async () => {
  const profile = await findProfile('rabbitmq', 'en')

  expect(profile?.levels).toEqual([
    { id: 'junior', rank: 1, name: english('Junior'), meaning: english('Works with guidance.') },
    { id: 'senior', rank: 2, name: english('Senior'), meaning: english('Designs across services.') },
  ])
})

test('a profile has its roles in its own order, with what they do', async () => {
  const profile = await findProfile('rabbitmq', 'es')

  expect(profile?.roles).toEqual([
    { id: 'backend-go', family: spanish('Backend Developer'), stack: 'Go', does: [] },
    { id: 'integrator', family: spanish('Integrator'), stack: null, does: [spanish('Joins systems.')] },
  ])
})

test('a profile has its cells role by role, from the first level to the last', async () => {
  const profile = await findProfile('rabbitmq', 'en')

  expect(profile?.cells.map(({ role, level, required }) => [role, level, required])).toEqual([
    ['backend-go', 'junior', true],
    ['backend-go', 'senior', true],
    ['integrator', 'junior', false],
    ['integrator', 'senior', true],
  ])
  expect(profile?.cells[1]?.statements).toEqual([
    { key: 'retry', ...english(aStatement('retry').text.en), topics: ['retries', 'queues'] },
  ])
})

test('a statement without a translation is shown in English', async () => {
  const profile = await findProfile('rabbitmq', 'es')

  expect(profile?.cells[0]?.statements).toMatchObject([
    { key: 'publish', ...english('Publishes.') },
    { key: 'consume', ...spanish('Can consume.') },
  ])
})

test('a translation that trails the English is shown, and marked', async () => {
  const profile = await findProfile('rabbitmq', 'es')

  expect(profile?.cells[3]?.statements).toMatchObject([{ words: 'Conectaba.', lang: 'es', outdated: true }])
})

test('a profile shows its playbook in the language of the reader', async () => {
  const profile = await findProfile('rabbitmq', 'es')

  expect(profile?.playbook).toEqual({
    priority: 'high',
    context: spanish('Systems wait for nobody.'),
    phases: [{ key: 'configure', text: spanish('Set up the broker.') }],
    practices: [{ key: 'acknowledge', text: spanish('Acknowledge late.') }],
    checklist: [{ key: 'alerts', text: spanish('Alerts are on.') }],
    surfaces: [{ key: 'database', name: spanish('Database'), text: spanish('Writes an outbox.') }],
    questions: [{ key: 'ordering', question: spanish('Is order kept?'), answer: spanish('Within a queue.') }],
  })
})

test('a skill without a playbook has none', async () => {
  expect((await findProfile('bare', 'en'))?.playbook).toBeNull()
})

test('a profile counts its texts, those that are translated, and those that are out of date', async () => {
  const profile = await findProfile('rabbitmq', 'en')

  expect(profile?.translations).toEqual({ es: { texts: 15, translated: 14, outdated: 1 } })
})

test('a profile takes one query', async () => {
  expect(await queriesDuring(() => findProfile('rabbitmq', 'en'))).toBe(1)
})
