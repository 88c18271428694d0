import { beforeAll, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { findTopic } from '@/data/topic'
import { findTopics } from '@/data/topics'
import { givenDatabase } from '../database'
import { aCatalogue, aSkill, aStatement, withLevels } from '../factories'

givenDatabase('file')

const skills = 30
const perSkill = 8
const name = (at: number) => `skill-${String(at).padStart(2, '0')}`

beforeAll(async () => {
  const [area] = aCatalogue().areas
  if (!area) throw new Error('The catalogue has no area')
  const keys = Array.from({ length: perSkill }, (_, at) => `ability-${at}`)
  const skill = (at: number) =>
    withLevels(
      aSkill({ name: { en: `Skill ${name(at)}` }, topics: [] }),
      'backend-go',
      ([junior, ...rest]) =>
        junior
          ? [{ ...junior, statements: keys.map((key) => aStatement(key, ['exchanges'])) }, ...rest]
          : rest,
    )
  await importContent({
    catalogue: aCatalogue({
      areas: [
        ...aCatalogue().areas,
        ...Array.from({ length: 40 }, (_, at) => ({
          ...area,
          id: `area-${at}`,
          topics: at === 0 ? ['unused'] : ['queues'],
        })),
      ],
      topics: [
        ...aCatalogue().topics,
        { id: 'unused', name: { en: 'Unused' }, meaning: { en: 'Nobody asks for it.' } },
      ],
    }),
    skills: Object.fromEntries(Array.from({ length: skills }, (_, at) => [name(at), skill(at)])),
  })
})

const exchanges = (page: number, column: { role: string; level: string | null } | null = null) =>
  findTopic('exchanges', { column, page }, 'en')

test('a topic with many statements shows a hundred of them a page, each once, and counts all of them', async () => {
  const pages = [await exchanges(1), await exchanges(2), await exchanges(3)]
  const shown = pages.flatMap((page) => page?.statements.shown.map(({ skill, key }) => `${skill}/${key}`))

  expect(pages.map((page) => page?.statements.shown.length)).toEqual([100, 100, 40])
  expect(new Set(shown).size).toBe(skills * perSkill)
  expect(shown).toEqual([...shown].sort())
  expect(pages.map((page) => page?.statements.first)).toEqual([1, 101, 201])
  for (const page of pages) {
    expect(page?.statements).toMatchObject({ all: 240, narrowed: 240, pages: 3 })
    expect(page?.asking[0]?.cells[0]).toEqual({ required: true, statements: 240 })
  }
  expect(await exchanges(4)).toBeNull()
})

test('the statements of a role have pages of their own', async () => {
  expect((await exchanges(3, { role: 'backend-go', level: 'junior' }))?.statements.shown).toHaveLength(40)
  expect(await exchanges(1, { role: 'integrator', level: null })).toBeNull()
})

test('of many skills the first are named, and all are counted', async () => {
  const topic = await exchanges(1)

  expect(topic?.skills.skills).toHaveLength(12)
  expect(topic?.skills.total).toBe(skills)
})

test('a topic that nothing asks has a page that says so', async () => {
  const topic = await findTopic('unused', { column: null, page: 1 }, 'en')

  expect(topic).toMatchObject({ asking: [], statements: { all: 0, shown: [], pages: 1 } })
  expect(topic?.unasked.map(({ id }) => id)).toEqual(['backend-go', 'integrator'])
})

test('the list shows twenty areas a page, and each topic knows the pages of its areas', async () => {
  const pages = [await findTopics(1, 'en'), await findTopics(2, 'en'), await findTopics(3, 'en')]
  const queues = await findTopic('queues', { column: null, page: 1 }, 'en')

  expect(pages.map((page) => page?.areas.length)).toEqual([20, 20, 2])
  expect(await findTopics(4, 'en')).toBeNull()
  expect(pages[2]).toMatchObject({ pages: 3, totals: { areas: 42, topics: 4 } })
  for (const { id, page } of queues?.areas ?? []) {
    expect(pages[page - 1]?.areas.map((area) => area.id)).toContain(id)
  }
})
