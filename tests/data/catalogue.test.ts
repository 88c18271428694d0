import { beforeAll, expect, test } from 'vitest'
import { findCatalogue } from '@/data/catalogue'
import { importContent } from '@/data/import'
import { givenDatabase, queriesDuring } from '../database'
import { aSkill, someContent } from '../factories'

givenDatabase('file')

beforeAll(async () => {
  await importContent(
    someContent({
      rabbitmq: aSkill({
        summary: { en: 'Passes messages on.', es: { text: 'Pasaba mensajes.', outdated: true } },
      }),
      // Its id comes first and its name comes last.
      'a-broker': aSkill({ name: { en: 'Zebra' }, expectations: aSkill().expectations.slice(0, 1) }),
      bridge: aSkill({ group: 'middleware', updated: '2025-12-31' }),
    }),
  )
})

const english = (words: string) => ({ words, lang: 'en', outdated: false })

test('every skill stands in its group and domain, in the order of the names', async () => {
  const { domains } = await findCatalogue('en')

  const places = domains.flatMap((domain) =>
    domain.groups.map((group) => [domain.id, group.id, ...group.skills.map(({ id }) => id)]),
  )
  expect(places).toEqual([
    ['backend', 'messaging', 'rabbitmq', 'a-broker'],
    ['software', 'middleware', 'bridge'],
  ])
})

test('a skill has its counts and the day of its last change', async () => {
  const { domains } = await findCatalogue('en')

  expect(domains[1]?.groups[0]?.skills).toMatchObject([
    { id: 'bridge', updated: '2025-12-31', roles: 2, required: 3, optional: 1 },
  ])
})

test('a skill has the keys of its statements, by role and level', async () => {
  const { domains } = await findCatalogue('en')

  expect(domains[1]?.groups[0]?.skills[0]?.cells).toEqual([
    {
      role: 'backend-go',
      levels: [
        { level: 'junior', required: true, keys: ['publish', 'consume'] },
        { level: 'senior', required: true, keys: ['retry'] },
      ],
    },
    {
      role: 'integrator',
      levels: [
        { level: 'junior', required: false, keys: ['publish'] },
        { level: 'senior', required: true, keys: ['connect'] },
      ],
    },
  ])
})

test('the totals count what is there', async () => {
  expect((await findCatalogue('en')).totals).toEqual({
    skills: 3,
    roles: 2,
    required: 8,
    optional: 2,
    statements: 13,
  })
})

test('levels and roles come in the order of the catalogue', async () => {
  const { levels, roles } = await findCatalogue('en')

  expect(levels.map(({ id, rank }) => [id, rank])).toEqual([
    ['junior', 1],
    ['senior', 2],
  ])
  expect(roles).toEqual([
    { id: 'backend-go', family: english('Backend Developer'), stack: 'Go' },
    { id: 'integrator', family: english('Integrator'), stack: null },
  ])
})

test('a name without a translation is English, and a summary that trails the English is marked', async () => {
  const [backend] = (await findCatalogue('es')).domains

  expect(backend?.name).toEqual({ words: 'Backend (es)', lang: 'es', outdated: false })
  expect(backend?.groups[0]?.skills).toMatchObject([
    { id: 'rabbitmq', summary: { words: 'Pasaba mensajes.', lang: 'es', outdated: true } },
    { id: 'a-broker', name: english('Zebra') },
  ])
})

test('in English nothing is marked', async () => {
  const [backend] = (await findCatalogue('en')).domains

  expect(backend?.groups[0]?.skills[0]?.summary).toEqual(english('Passes messages on.'))
})

test('the catalogue takes one query', async () => {
  expect(await queriesDuring(() => findCatalogue('es'))).toBe(1)
})
