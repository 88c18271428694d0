import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formFaults } from '@/content/canonical-form'
import { printFault } from '@/content/fault'
import { readContent } from '@/content/read-content'
import { localizedTextsOf } from '@/content/translation-count'
import { countsOf, expectationsOf } from '@/domain/document'
import { type Locale, locales, textIn } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { facts } from '../facts'
import { practices } from './practices'

type Terms = {
  skills: {
    [skill: string]: { [role: string]: { [level: string]: { names: string[]; practices: string[] } } }
  }
}

const terms = JSON.parse(readFileSync('tests/facts/terms.json', 'utf8')) as Terms
const { content, faults, files } = readContent('content')
if (!content) throw new Error(faults.map(printFault).join('\n'))
const { catalogue, skills } = content

/** Every statement with the cell that it stands in. */
const statements = Object.entries(skills).flatMap(([skill, document]) =>
  expectationsOf(document).flatMap(({ role, level, statements }) =>
    statements.map(({ key, text }) => ({ skill, role, level, key, text })),
  ),
)

const texts = [...localizedTextsOf(catalogue), ...Object.values(skills).flatMap(localizedTextsOf)]

/** Products, stacks and other proper names, the longest first, so that "Kafka Streams" goes before "Kafka". */
const names = [
  ...Object.values(terms.skills).flatMap((roles) =>
    Object.values(roles).flatMap((levels) => Object.values(levels).flatMap((cell) => cell.names)),
  ),
  ...catalogue.roles.flatMap(({ stack }) => stack ?? []),
].sort((one, other) => other.length - one.length)

/** What a reader of a language sees in a cell. */
function cellText(cell: { skill: string; role: string; level: string }, locale: Locale): string {
  return statements
    .filter(({ skill, role, level }) => skill === cell.skill && role === cell.role && level === cell.level)
    .map(({ text }) => textIn(locale, text).words)
    .join(' ')
}

test('every file of the content is in canonical form', () => {
  expect(formFaults(content, files, 'content').map(printFault)).toEqual([])
})

describe('the catalogue', () => {
  test('has the five levels of the facts in their order', () => {
    expect(catalogue.levels.map(({ id }) => id)).toEqual(facts.levels)
  })

  test('has the eleven roles of the facts under their full names', () => {
    const names = catalogue.roles.map(({ id, family, stack }) => [id, roleName(family.en, stack)])

    expect(Object.fromEntries(names)).toEqual(facts.roles)
  })

  test('has thirteen areas of six topics', () => {
    expect(catalogue.areas.map(({ topics }) => topics.length)).toEqual(Array(13).fill(6))
  })

  test('has the six duties of the message queue engineer', () => {
    expect(catalogue.roles.find(({ id }) => id === 'message-queue-engineer')?.does).toHaveLength(6)
  })
})

test('the skills are those of the facts', () => {
  expect(Object.keys(skills).sort()).toEqual(Object.keys(facts.skills).sort())
})

describe.each(Object.entries(facts.skills))('%s', (id, fact) => {
  const skill = skills[id]
  if (!skill) throw new Error(`There is no skill ${id}`)

  test('has its name, and the day of its last update', () => {
    expect([skill.name.en, skill.updated]).toEqual([fact.name, fact.updated])
  })

  test('stands in its domain and group', () => {
    const domain = catalogue.domains.find(({ groups }) => groups.some((group) => group.id === skill.group))
    const group = domain?.groups.find((one) => one.id === skill.group)

    expect([domain?.name.en, group?.name.en]).toEqual([fact.domain, fact.group])
  })

  test('asks of each role at each level what the facts ask', () => {
    const cells = skill.expectations.map(({ role, levels }) => [
      role,
      Object.fromEntries(levels.map(({ level, required }) => [level, required])),
    ])

    expect(Object.fromEntries(cells)).toEqual(fact.cells)
  })

  test('comes out at the counts of the facts', () => {
    const levels = new Set(expectationsOf(skill).map(({ level }) => level)).size

    expect({ ...countsOf(skill), levels }).toEqual({
      roles: fact.roles,
      levels: fact.levels,
      required: fact.required,
      optional: fact.optional,
    })
  })

  test('has two to four statements in each cell', () => {
    const odd = expectationsOf(skill).filter(
      ({ statements }) => statements.length < 2 || statements.length > 4,
    )

    expect(odd.map(({ role, level }) => `${role} ${level}`)).toEqual([])
  })
})

test('Message Queues has the playbook of the facts: three phases, six practices, a checklist of four, three surfaces, four questions', () => {
  const playbook = skills['message-queues']?.playbook

  expect(playbook?.priority).toBe('high')
  expect(playbook?.phases).toHaveLength(3)
  expect(playbook?.practices).toHaveLength(6)
  expect(playbook?.checklist).toHaveLength(4)
  expect(playbook?.surfaces).toHaveLength(3)
  expect(playbook?.questions).toHaveLength(4)
})

const cells = Object.entries(terms.skills).flatMap(([skill, roles]) =>
  Object.entries(roles).flatMap(([role, levels]) =>
    Object.entries(levels).map(([level, named]) => ({ skill, role, level, ...named })),
  ),
)

describe.each(locales)('in %s', (locale) => {
  test.each(cells)('$skill, $role, $level: names what the terms name', ({ names, ...cell }) => {
    const text = cellText(cell, locale)

    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })

  test.each(cells)(
    '$skill, $role, $level: speaks of the practices of the terms',
    ({ practices: named, ...cell }) => {
      const text = cellText(cell, locale)

      expect(named.filter((practice) => !wordsFor(practice, locale).test(text))).toEqual([])
    },
  )

  test('no two statements read the same', () => {
    const words = statements.map(({ text }) => textIn(locale, text).words)

    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([])
  })

  test('no two roles share a sentence with only the names of products or a few words swapped', () => {
    const bare = statements.map((statement) => ({
      ...statement,
      words: bareWords(textIn(locale, statement.text).words),
    }))
    const alike = bare.flatMap((one, at) =>
      bare
        .slice(at + 1)
        .filter((other) => other.role !== one.role && likeness(one.words, other.words) >= 0.6)
        .map((other) => `${addressOf(one)} and ${addressOf(other)}`),
    )

    expect(alike).toEqual([])
  })
})

test('every text is there in every language', () => {
  expect(
    texts.filter((text) => locales.some((locale) => text[locale] === undefined)).map(({ en }) => en),
  ).toEqual([])
})

test('no translation trails its source', () => {
  expect(
    texts.filter((text) => locales.some((locale) => textIn(locale, text).outdated)).map(({ en }) => en),
  ).toEqual([])
})

test('a translation reads differently from the English, but for names and single terms', () => {
  const isShort = (words: string) => words.split(' ').length <= 4 && !words.endsWith('.')

  expect(texts.filter(({ en, es }) => en === es && !isShort(en)).map(({ en }) => en)).toEqual([])
})

function wordsFor(practice: string, locale: Locale): RegExp {
  const words = practices[practice]
  if (!words) throw new Error(`Nobody said by which words "${practice}" is known`)
  return words instanceof RegExp ? words : words[locale]
}

/** The words of a sentence that are left when products, stacks and other proper names are taken out. */
function bareWords(sentence: string): string[] {
  return names
    .reduce((text, name) => text.replaceAll(name, ' '), sentence)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** How much two sentences have in common, by their pairs of neighbouring words: 0 is nothing, 1 is all. */
function likeness(one: string[], other: string[]): number {
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return pairs.size + others.size === 0 ? 1 : (2 * shared) / (pairs.size + others.size)
}

const pairsOf = (words: string[]) => new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))

const addressOf = ({
  skill,
  role,
  level,
  key,
}: {
  skill: string
  role: string
  level: string
  key: string
}) => `${skill}/${role}/${level}/${key}`
