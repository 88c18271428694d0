import { beforeAll, expect, test } from 'vitest'
import { readContent } from '@/content/read-content'
import { type FoundComparison, findChoices, findComparison } from '@/data/comparison'
import { importContent } from '@/data/import'
import { comparisonIn } from '@/domain/comparison-address'
import { locales } from '@/domain/locale'
import { givenDatabase, queriesDuring } from '../database'
import { type Line, levelsOfFiles, linesOfFiles, rolesOfFiles } from './comparison-content'

givenDatabase('file')

const lines = linesOfFiles()
const levels = levelsOfFiles()
const roles = rolesOfFiles()
const pairs = roles.flatMap((one, at) => roles.slice(at + 1).map((other) => [one, other] as const))

beforeAll(async () => {
  const { content } = readContent('content')
  if (!content) throw new Error('The content has faults')
  await importContent(content)
})

async function found(path: string, locale: (typeof locales)[number] = 'en'): Promise<FoundComparison> {
  const address = comparisonIn(path.split('/'))
  const comparison = address && (await findComparison(address, locale))
  if (!comparison) throw new Error(`There is no comparison at ${path}`)
  return comparison
}

const spelt = (role: string, level: string | null) => (level ? `${role}.${level}` : role)
const ability = ({ skill, key }: { skill: string; key: string }) => `${skill}/${key}`
const sorted = (ids: Iterable<string>) => [...ids].sort()
const minus = (one: Set<string>, ...others: Set<string>[]) =>
  new Set([...one].filter((it) => !others.some((other) => other.has(it))))
const both = (one: Set<string>, other: Set<string>) => new Set([...one].filter((it) => other.has(it)))

/** What two roles have in common and what not, by sets of ids, from what the files ask of them. */
function bySets(one: string, other: string, level: string | null, idsOf: (line: Line) => string[]) {
  const here = (role: string) => lines.filter((it) => it.role === role && (!level || it.level === level))
  const ids = (list: Line[]) => new Set(list.flatMap(idsOf))
  const isEarlier = (it: Line) => level !== null && levels.indexOf(it.level) < levels.indexOf(level)
  const before = (role: string) => ids(lines.filter((it) => it.role === role && isEarlier(it)))
  const [left, right] = [ids(here(one)), ids(here(other))]
  return {
    all: sorted(both(left, right)),
    some: [],
    only0: sorted(minus(left, right, before(other))),
    only1: sorted(minus(right, left, before(one))),
    earlier0: sorted(both(minus(right, left), before(one))),
    earlier1: sorted(both(minus(left, right), before(other))),
  }
}

const listed = <Item>(
  lists: FoundComparison['abilities']['lists'] | FoundComparison['topics']['lists'],
  idOf: (item: Item) => string,
) =>
  Object.fromEntries(
    lists.map(({ list, side, items }) => [`${list}${side ?? ''}`, sorted((items as Item[]).map(idOf))]),
  )

/** Every cell that the files have for some columns, as "skill role level required: words", side by side. */
const cellsOfFiles = (sides: readonly string[], level: string | null, locale: string) =>
  sides.map((role) =>
    sorted(
      lines
        .filter((it) => it.role === role && (!level || it.level === level))
        .map((it) => `${it.skill} ${it.level} ${it.required} ${it.key}: ${it.words[locale] ?? it.words.en}`),
    ),
  )

const cellsShown = ({ skills, sides }: FoundComparison) =>
  sides.map((_, side) =>
    sorted(
      skills.flatMap(({ id, cells }) =>
        (cells[side] ?? []).flatMap(({ level, required, statements }) =>
          statements.map(({ key, words }) => `${id} ${level} ${required} ${key}: ${words}`),
        ),
      ),
    ),
  )

test('the files have something to compare', () => {
  expect(lines.length).toBeGreaterThanOrEqual(320)
  expect(pairs).toHaveLength(55)
})

for (const level of [...levels, null]) {
  const name = level ?? 'all levels'

  test(`every pair of roles at ${name} shows every cell of the files, in both languages`, async () => {
    for (const locale of locales) {
      for (const pair of pairs) {
        const comparison = await found(pair.map((role) => spelt(role, level)).join('/'), locale)

        expect(cellsShown(comparison), pair.join()).toEqual(cellsOfFiles(pair, level, locale))
      }
    }
  }, 120_000)

  test(`every pair of roles at ${name} has in common what the files have, by ability and by topic`, async () => {
    for (const [one, other] of pairs) {
      const { abilities, topics } = await found(`${spelt(one, level)}/${spelt(other, level)}`)

      expect(listed(abilities.lists, ability), `${one} ${other}`).toEqual(
        bySets(one, other, level, (line) => [ability(line)]),
      )
      expect(
        listed(topics.lists, ({ topic }: { topic: string }) => topic),
        `${one} ${other}`,
      ).toEqual(bySets(one, other, level, (line) => line.topics))
      expect(abilities.lists.reduce((sum, { count }) => sum + count, 0)).toBe(abilities.count)
    }
  }, 120_000)
}

test('an ability that only one role requires, and from where each asks it, is as the files have it', async () => {
  for (const [one, other] of pairs) {
    const { abilities, topics } = await found(`${one}/${other}`)
    const asked = (role: string) =>
      new Map(lines.filter((it) => it.role === role).map((it) => [ability(it), it]))
    const [left, right] = [asked(one), asked(other)]
    const differing = [...left].filter(([id, it]) => right.has(id) && right.get(id)?.required !== it.required)
    const apart = [...left].filter(([id, it]) => right.has(id) && right.get(id)?.level !== it.level)
    const requiring = (role: string, topic: string) =>
      lines.some((it) => it.role === role && it.required && it.topics.includes(topic))
    const first = (role: string, topic: string) =>
      levels.find((level) =>
        lines.some((it) => it.role === role && it.level === level && it.topics.includes(topic)),
      )
    const required = (role: string, topic: string) =>
      levels.find((level) =>
        lines.some(
          (it) => it.role === role && it.level === level && it.required && it.topics.includes(topic),
        ),
      )
    const isRequiredApart = (topic: string) => {
      const [early, late] = [required(one, topic), required(other, topic)]
      return early !== undefined && late !== undefined && early !== late
    }
    const shared = bySets(one, other, null, (line) => line.topics).all

    expect(sorted(abilities.requirement.items.map(ability))).toEqual(sorted(differing.map(([id]) => id)))
    expect(sorted(abilities.level.items.map(ability))).toEqual(sorted(apart.map(([id]) => id)))
    expect(sorted(topics.requirement.items.map(({ topic }) => topic))).toEqual(
      shared.filter((topic) => requiring(one, topic) !== requiring(other, topic)),
    )
    expect(sorted(topics.level.items.map(({ topic }) => topic))).toEqual(
      shared.filter((topic) => first(one, topic) !== first(other, topic) || isRequiredApart(topic)),
    )
  }
}, 120_000)

test('from each level of each role to the next, the topics are new, carry on, come back or go as in the files', async () => {
  for (const role of roles) {
    for (const [at, from] of levels.slice(0, -1).entries()) {
      const to = levels[at + 1] ?? ''
      const topicsAt = (level: string) =>
        new Set(lines.filter((it) => it.role === role && it.level === level).flatMap(({ topics }) => topics))
      const earlier = new Set(levels.slice(0, at + 1).flatMap((level) => [...topicsAt(level)]))
      const [step] = (await found(`${role}.${from}/${role}.${to}`)).steps
      const told = Object.fromEntries((step?.steps ?? []).map(({ step, topics }) => [step, sorted(topics)]))

      expect(told, `${role} ${from}`).toEqual({
        new: sorted(minus(topicsAt(to), earlier)),
        back: sorted(minus(both(topicsAt(to), earlier), topicsAt(from))),
        'carries-on': sorted(both(topicsAt(from), topicsAt(to))),
        goes: sorted(minus(topicsAt(from), topicsAt(to))),
      })
    }
  }
}, 120_000)

test('four columns keep the order of the address and stay within the skills that it names', async () => {
  const comparison = await found('backend-php/backend-go.senior/me/backend-nodejs.lead/in/rabbitmq')

  expect(comparison.sides).toEqual([
    { role: 'backend-php', level: null },
    { role: 'backend-go', level: 'senior' },
    { role: 'backend-nodejs', level: 'lead' },
  ])
  expect(comparison.skills.map(({ id }) => id)).toEqual(['rabbitmq'])
  expect(comparison.skills[0]?.asked).toEqual([true, false, true])
  expect(comparison.scope).toMatchObject({ shown: 1, total: 1 })
})

test('the reader as a column gets all that the other columns are asked, and no other comparison does', async () => {
  const own = await found('me/backend-php.senior')

  expect(own.statements?.[0]).toHaveLength(lines.filter(({ role }) => role === 'backend-php').length)
  expect((await found('backend-go/backend-php.senior')).statements).toBeNull()
})

test.each([
  ['role', 'nobody/backend-php'],
  ['level', 'backend-php.king/backend-go'],
  ['skill', 'backend-php/backend-go/in/nothing'],
  ['page', 'backend-php/backend-go/page/2'],
])('an address with a %s that is not there is no comparison', async (_what, path) => {
  const address = comparisonIn(path.split('/'))

  expect(address).not.toBeNull()
  expect(address && (await findComparison(address, 'en'))).toBeNull()
})

test('every role can be picked at the levels at which something is asked of it', async () => {
  const choices = await findChoices('es')

  expect(choices.roles.map(({ id, levels }) => [id, levels])).toEqual(
    roles.map((role) => [
      role,
      levels.filter((level) => lines.some((it) => it.role === role && it.level === level)),
    ]),
  )
  expect(choices.roles[0]?.name).toBe('Desarrollo backend (C#/.NET)')
})

test('is read with two queries', async () => {
  const address = comparisonIn(['backend-php', 'backend-nodejs', 'backend-go', 'backend-rust'])

  expect(await queriesDuring(async () => address && findComparison(address, 'en'))).toBe(2)
})
