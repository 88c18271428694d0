import { beforeAll, describe, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { expectationsOf } from '@/domain/document'
import { givenDatabase } from '../database'
import { type ApiEntry, ask, read, refusalOf, requireContent } from '../read-api'

givenDatabase('file')

const content = requireContent()

beforeAll(async () => {
  await importContent(content)
})

/** The keys that a role is asked at a level, by skill, from the files. */
const keysAt = (role: string, level: string) =>
  Object.entries(content.skills).flatMap(([skill, document]) =>
    expectationsOf(document)
      .filter((cell) => cell.role === role && cell.level === level)
      .flatMap(({ statements }) => statements.map(({ key }) => `${skill}/${key}`)),
  )

describe('a comparison', () => {
  const address = '/comparison?columns=backend-php.senior,backend-nodejs.senior'

  test('holds every ability of the files once, where it belongs', async () => {
    const { abilities } = await read<ApiEntry>(address)
    const [php, node] = [keysAt('backend-php', 'senior'), keysAt('backend-nodejs', 'senior')]
    const idsOf = (list: ApiEntry) => list.items.map((it: ApiEntry) => `${it.skill.id}/${it.statement.key}`)
    const listed = (name: string, column: number | null = null) =>
      abilities.lists
        .filter((it: ApiEntry) => it.list === name && (column === null || it.column === column))
        .flatMap(idsOf)
    const shownBy = (column: number) =>
      abilities.lists.flatMap((list: ApiEntry) =>
        list.items
          .filter((it: ApiEntry) => it.here[column] !== null)
          .map((it: ApiEntry) => `${it.skill.id}/${it.statement.key}`),
      )

    expect(listed('all').toSorted()).toEqual(php.filter((key) => node.includes(key)).toSorted())
    expect(abilities.count).toBe(new Set([...php, ...node]).size)
    expect(shownBy(0).toSorted()).toEqual(php.toSorted())
    expect(shownBy(1).toSorted()).toEqual(node.toSorted())
  })

  test('shows the cells of its skills whole', async () => {
    const { skills } = await read<ApiEntry>(address)
    const keys = skills.flatMap(({ skill, columns }: ApiEntry) =>
      columns[0].flatMap((cell: ApiEntry) =>
        cell.statements.map(({ key }: ApiEntry) => `${skill.id}/${key}`),
      ),
    )

    expect(keys.toSorted()).toEqual(keysAt('backend-php', 'senior').toSorted())
  })

  test('of levels of one role says what becomes of its topics', async () => {
    const { steps } = await read<ApiEntry>('/comparison?columns=backend-php.middle,backend-php.senior')
    const topicsAt = (level: string) =>
      new Set(
        Object.values(content.skills).flatMap((document) =>
          expectationsOf(document)
            .filter((cell) => cell.role === 'backend-php' && cell.level === level)
            .flatMap(({ statements }) => statements.flatMap(({ topics }) => topics)),
        ),
      )
    const goes = steps[0].steps.find(({ step }: ApiEntry) => step === 'goes')

    expect(goes.topics.map(({ id }: ApiEntry) => id).toSorted()).toEqual(
      [...topicsAt('middle')].filter((topic) => !topicsAt('senior').has(topic)).toSorted(),
    )
  })

  test('leads to its page, in the language that was asked for', async () => {
    const { links } = await read(`${address}&skills=rabbitmq&lang=es`)

    expect(links.page).toBe(
      'http://localhost:3000/es/compare/backend-php.senior/backend-nodejs.senior/in/rabbitmq',
    )
    expect((await ask(links.self ?? '')).status).toBe(200)
  })

  test.each([
    ['', /"columns" is missing/],
    ['columns=backend-php', /no list of 2 to 4 different columns/],
    ['columns=backend-php,backend-php', /no list of 2 to 4 different columns/],
    ['columns=backend-php,me', /no list of 2 to 4 different columns/],
    ['columns=a,b,c,d,e', /no list of 2 to 4 different columns/],
    [
      'columns=backend-phpp,backend-nodejs',
      /no role that is asked something called "backend-phpp". Did you mean "backend-php"/,
    ],
    ['columns=backend-php.seniro,backend-nodejs', /no level called "seniro". Did you mean "senior"/],
    ['columns=backend-php,backend-nodejs&skills=rabitmq', /no skill "rabitmq". Did you mean "rabbitmq"/],
    ['columns=backend-php,backend-nodejs&page=9', /has no page 9/],
    ['columns=backend-php,backend-nodejs&page=0', /is no page, counted from 1/],
  ])('of %j is refused in words', async (query, words) => {
    const { status, detail } = await refusalOf(`/comparison?${query}`)

    expect(status).toBe(400)
    expect(detail).toMatch(words)
  })
})

describe('a search', () => {
  test('finds what the page finds, and leads to it', async () => {
    const { found, words, isNearest } = await read<ApiEntry>('/search?q=rabbitmq')
    const [first] = found

    expect([words, isNearest]).toEqual(['rabbitmq', false])
    expect(first).toMatchObject({
      kind: 'skill',
      id: 'rabbitmq',
      title: [{ words: 'RabbitMQ', isHit: true }],
      href: '/en/skills/rabbitmq',
    })
    for (const { links } of found) expect((await ask(links.self)).status, links.self).toBe(200)
  })

  test('answers in the language that is asked for', async () => {
    const { found } = await read<ApiEntry>('/search?q=colas&lang=es')

    expect(found.length).toBeGreaterThan(0)
    expect(found[0].links.page).toContain('/es/')
  })

  test('with required leaves only what is required', async () => {
    const { found } = await read<ApiEntry>('/search?q=dead+letter&required=true')
    const places = found.flatMap(({ place }: ApiEntry) => place ?? [])

    expect(places.length).toBeGreaterThan(0)
    expect(places.filter(({ required }: ApiEntry) => !required)).toEqual([])
  })

  test.each([
    ['', /"q" is missing/],
    ['q=', /"q" is empty/],
    [`q=${'a'.repeat(201)}`, /"q" has more than 200 characters/],
    ['q=rabbit&level=seniro', /no level "seniro". Did you mean "senior"/],
  ])('for %j is refused in words', async (query, words) => {
    const { status, detail } = await refusalOf(`/search?${query}`)

    expect(status).toBe(400)
    expect(detail).toMatch(words)
  })

  test.each(["'; drop table skill; --", '!&|():*<->', '\\', '%00', '\u0000', '👩‍💻'])(
    'for %j finds or does not, and never breaks',
    async (words) => {
      expect((await ask(`/search?q=${encodeURIComponent(words)}`)).status).toBe(200)
    },
  )
})
