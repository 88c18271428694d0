import { beforeAll, describe, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { expectationsOf } from '@/domain/document'
import { textIn } from '@/domain/locale'
import { givenDatabase, queriesDuring } from '../database'
import { type ApiEntry, ask, read, requireContent, walk } from '../read-api'

givenDatabase('file')

const content = requireContent()
const { catalogue, skills } = content
const skillIds = Object.keys(skills).toSorted()

beforeAll(async () => {
  await importContent(content)
})

/** Every cell of the files, in the order of the list: ids of skills and roles, then the ladder. */
const ranks = new Map(catalogue.levels.map(({ id }, at) => [id, at]))
const cells = skillIds
  .flatMap((skill) =>
    expectationsOf(skills[skill] as (typeof skills)[string]).map((cell) => ({ ...cell, skill })),
  )
  .toSorted(
    (one, other) =>
      compare(one.skill, other.skill) ||
      compare(one.role, other.role) ||
      (ranks.get(one.level) ?? 0) - (ranks.get(other.level) ?? 0),
  )

const placeOf = (entry: ApiEntry) => `${entry.skill.id}.${entry.role.id}.${entry.level.id}`
const placeIn = (cell: (typeof cells)[number]) => `${cell.skill}.${cell.role}.${cell.level}`

describe.each([
  ['/skills', skillIds, (it: ApiEntry) => it.id],
  ['/roles', catalogue.roles.map(({ id }) => id).toSorted(), (it: ApiEntry) => it.id],
  ['/topics', catalogue.topics.map(({ id }) => id).toSorted(), (it: ApiEntry) => it.id],
  ['/expectations', cells.map(placeIn), placeOf],
] as const)('%s', (address, expected, idOf) => {
  test.each([1, 7, 100])('is walked through with pages of %i, everything once', async (limit) => {
    expect((await walk(`${address}?limit=${limit}`)).map(idOf)).toEqual(expected)
  })

  test('leads back from its end to its beginning', async () => {
    const end = idOf((await walk(`${address}?limit=100`)).at(-1))
    const back = await walk(`${address}?limit=3&before=${end}`, 'prev')

    expect(back.map(idOf)).toEqual(expected.slice(0, -1))
  })

  test('has 50 entries a page unless told otherwise, and says where it goes on in a header too', async () => {
    const answer = await ask(address)
    const { data, links } = await answer.json()

    expect(data).toHaveLength(Math.min(50, expected.length))
    expect(Boolean(links.next)).toBe(expected.length > 50)
    if (links.next) expect(answer.headers.get('link')).toContain(`<${links.next}>; rel="next"`)
  })

  test('is read with a number of queries that does not grow with the page', async () => {
    expect(await queriesDuring(() => ask(`${address}?limit=100`))).toBe(1)
  })
})

test('a place past the end of a list is an empty page', async () => {
  expect((await read('/skills?after=zzz')).data).toEqual([])
})

describe('expectations', () => {
  const topic = 'dead-letter-queues'
  const has = (cell: (typeof cells)[number], id: string) =>
    cell.statements.some(({ topics }) => topics.includes(id))

  test.each([
    ['skill=rabbitmq', (cell) => cell.skill === 'rabbitmq'],
    ['role=backend-php', (cell) => cell.role === 'backend-php'],
    ['level=senior', (cell) => cell.level === 'senior'],
    ['required=true', (cell) => cell.required],
    ['required=false', (cell) => !cell.required],
    [`topic=${topic}`, (cell) => has(cell, topic)],
    [
      `topic=${topic}&required=true&level=middle`,
      (cell) => has(cell, topic) && cell.required && cell.level === 'middle',
    ],
    [
      'skill=rabbitmq&role=backend-php&level=lead',
      (cell) => cell.skill === 'rabbitmq' && cell.role === 'backend-php' && cell.level === 'lead',
    ],
  ] satisfies [string, (cell: (typeof cells)[number]) => boolean][])(
    'of %s are the cells of the files that are so',
    async (filter, isSo) => {
      const expected = cells.filter(isSo)

      expect(expected.length).toBeGreaterThan(0)
      expect((await walk(`/expectations?limit=4&${filter}`)).map(placeOf)).toEqual(expected.map(placeIn))
    },
  )

  test.each(['en', 'es'] as const)('hold every statement of the files in %s', async (locale) => {
    const found = await walk(`/expectations?limit=100&lang=${locale}`)
    const expected = cells.map(({ statements }) =>
      statements.map(({ key, text, topics }) => {
        const { words, lang, outdated } = textIn(locale, text)
        return { key, text: words, lang, ...(outdated ? { outdated } : {}), topics }
      }),
    )

    expect(found.map((entry) => entry.statements)).toEqual(expected)
    expect(found.map((entry) => entry.required)).toEqual(cells.map(({ required }) => required))
  })
})

describe('skills', () => {
  test('of a domain, a group or a role are those of the files', async () => {
    const groupOf = (id: string) => skills[id]?.group
    const [group = ''] = skillIds.map(groupOf)
    const domain = catalogue.domains.find(({ groups }) => groups.some(({ id }) => id === group))
    const ids = async (filter: string) => (await walk(`/skills?${filter}`)).map(({ id }) => id)

    expect(await ids(`group=${group}`)).toEqual(skillIds.filter((id) => groupOf(id) === group))
    expect(await ids(`domain=${domain?.id}`)).toEqual(
      skillIds.filter((id) => domain?.groups.some((it) => it.id === groupOf(id))),
    )
    expect(await ids('role=backend-php')).toEqual(
      skillIds.filter((id) => skills[id]?.expectations.some(({ role }) => role === 'backend-php')),
    )
  })

  test('have the counts of the files', async () => {
    for (const { id, counts } of await walk('/skills')) {
      const own = cells.filter(({ skill }) => skill === id)
      expect(counts).toEqual({
        roles: new Set(own.map(({ role }) => role)).size,
        required: own.filter(({ required }) => required).length,
        optional: own.filter(({ required }) => !required).length,
      })
    }
  })

  test.each(['en', 'es'] as const)('are told whole in %s', async (locale) => {
    for (const id of skillIds) {
      const document = skills[id] as (typeof skills)[string]
      const profile: ApiEntry = await read(`/skills/${id}?lang=${locale}`)

      expect(profile.name.text).toBe(textIn(locale, document.name).words)
      expect(profile.updated).toBe(document.updated)
      expect(profile.topics.map((topic: ApiEntry) => topic.id)).toEqual(document.topics)
      expect(
        profile.cells.map((cell: ApiEntry) => ({
          ...cell,
          statements: cell.statements.map(({ key, text, topics }: ApiEntry) => [key, text, topics]),
        })),
      ).toEqual(
        expectationsOf(document).map((cell) => ({
          ...cell,
          statements: cell.statements.map(({ key, text, topics }) => [
            key,
            textIn(locale, text).words,
            topics,
          ]),
        })),
      )
      expect(profile.playbook?.questions.length).toBe(document.playbook?.questions.length)
    }
  })
})

test('a role has the counts of the files, level by level', async () => {
  for (const { id } of catalogue.roles) {
    const role: ApiEntry = await read(`/roles/${id}`)
    const own = cells.filter((cell) => cell.role === id)

    expect(role.counts.skills).toBe(new Set(own.map(({ skill }) => skill)).size)
    expect(
      role.levels.map(({ level, required, optional }: ApiEntry) => [level.id, required, optional]),
    ).toEqual(
      catalogue.levels.map((level) => {
        const there = own.filter((cell) => cell.level === level.id)
        const required = there.filter((cell) => cell.required).length
        return [level.id, required, there.length - required]
      }),
    )
  }
})

test('a topic has the counts of the files, and every area that it stands in', async () => {
  for (const { id } of catalogue.topics) {
    const topic: ApiEntry = await read(`/topics/${id}`)
    const asking = cells.flatMap((cell) =>
      cell.statements.filter(({ topics }) => topics.includes(id)).map(() => cell),
    )

    expect(topic.counts).toEqual({
      skills: new Set(asking.map(({ skill }) => skill)).size,
      roles: new Set(asking.map(({ role }) => role)).size,
      statements: asking.length,
    })
    expect(topic.areas.map((area: ApiEntry) => area.id)).toEqual(
      catalogue.areas.filter(({ topics }) => topics.includes(id)).map((area) => area.id),
    )
  }
})

test('topics of an area are those of the files', async () => {
  const [area] = catalogue.areas

  expect((await walk(`/topics?limit=2&area=${area?.id}`)).map(({ id }) => id)).toEqual(
    area?.topics.toSorted(),
  )
})

test('the levels stand in the order of the ladder', async () => {
  const { data } = await read('/levels')

  expect(data.map(({ id, rank }) => [id, rank])).toEqual(catalogue.levels.map(({ id }, at) => [id, at + 1]))
})

test('the index names lists that answer', async () => {
  const { links } = await read('')
  const lists = ['skills', 'roles', 'levels', 'topics', 'expectations', 'revisions'].map(
    (name) => links[name] ?? '',
  )

  for (const address of lists) expect((await ask(address)).status, address).toBe(200)
})

/** As Postgres sorts ids here: letters, digits and hyphens by their codes. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
