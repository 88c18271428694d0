import type { Content } from '@/content/read-content'
import type { CatalogueDocument } from '@/domain/catalogue'
import { expectationsOf, type SkillDocument, type Statement } from '@/domain/document'
import { type Locale, locales, textIn } from '@/domain/locale'

export type Size = { skills: number; roles: number; seed: number }

/** How many skills stand in a group, and how many topics of its own a group has. */
const inGroup = 17
const topicsOfGroup = 8
/** Between how many statements a cell holds. */
const statements = { least: 2, most: 4 }

/**
 * A catalogue of any size that reads like the real one: sentences of its length and vocabulary, put together from pairs
 * of words that follow each other there, with invented names of products between them. The same seed gives the same
 * catalogue. Abilities are shared between roles as in the real one, some of them a level apart.
 */
export function largeContent(real: Content, { skills, roles, seed }: Size): Content {
  const random = randomFrom(seed)
  const chains = Object.fromEntries(locales.map((locale) => [locale, chainOf(real, locale)])) as Chains
  const groups = Array.from({ length: Math.ceil(skills / inGroup) }, (_, at) => groupOf(at, random, chains))
  const catalogue = catalogueOf(real.catalogue, groups, roles)
  const asked = catalogue.roles.map(({ id }) => id)
  const made = Array.from({ length: skills }, (_, at) => {
    const group = groups[at % groups.length] as Group
    return [`${group.id}-${at}`, skillOf(at, group, { catalogue, asked, random, chains })] as const
  })
  return { catalogue, skills: Object.fromEntries(made) }
}

type Random = () => number
type Chains = Record<Locale, Chain>
type Group = ReturnType<typeof groupOf>
type Ground = { catalogue: CatalogueDocument; asked: string[]; random: Random; chains: Chains }

function groupOf(at: number, random: Random, chains: Chains) {
  const id = `group-of-${name(random).toLowerCase()}-${at}`
  const topics = Array.from({ length: topicsOfGroup }, (_, topic) => ({
    id: `${id}-topic-${topic}`,
    name: both(() => `${name(random)} ${name(random).toLowerCase()}`),
    meaning: sentences(random, chains),
  }))
  return { id, name: both(() => name(random)), summary: sentences(random, chains), topics }
}

function catalogueOf(real: CatalogueDocument, groups: Group[], roles: number): CatalogueDocument {
  const domains = Math.ceil(groups.length / 6)
  return {
    levels: real.levels,
    domains: Array.from({ length: domains }, (_, at) => ({
      id: `domain-${at}-of-many`,
      name: { en: `Domain ${at + 1} of many`, es: `Dominio ${at + 1} de muchos` },
      groups: groups
        .filter((_, place) => place % domains === at)
        .map(({ id, name, summary }) => ({ id, name, summary })),
    })),
    roles: real.roles.slice(0, roles),
    areas: [
      ...real.areas,
      ...groups.map((it) => ({
        id: `area-${it.id}`,
        name: it.name,
        topics: it.topics.map(({ id }) => id),
      })),
    ],
    topics: [...real.topics, ...groups.flatMap(({ topics }) => topics)],
  }
}

function skillOf(at: number, group: Group, { catalogue, asked, random, chains }: Ground): SkillDocument {
  const product = name(random)
  const topics = [
    ...group.topics.map(({ id }) => id),
    ...some(
      catalogue.topics.slice(0, 78).map(({ id }) => id),
      4,
      random,
    ),
  ]
  const pool = catalogue.levels.map((_, rank) =>
    Array.from({ length: 9 }, (_, place) => ({
      key: `${product.toLowerCase()}-${rank}-${place}`,
      topics: some(topics, 1 + (place % 2), random),
    })),
  )
  return {
    name: both(() => `${product} ${at}`),
    summary: sentences(random, chains),
    group: group.id,
    updated: day(random),
    topics: some(topics, 6, random),
    expectations: asked.map((role) => {
      const taken = new Set<string>()
      return {
        role,
        levels: catalogue.levels.map(({ id }, rank) => ({
          level: id,
          required: random() < 0.6,
          statements: drawn(pool, rank, taken, random).map((ability) => ({
            ...ability,
            text: sentences(random, chains, product),
          })),
        })),
      }
    }),
  }
}

/** Abilities of this level, and now and then one of the level above or below, that the role was not asked yet. */
function drawn(
  pool: Pick<Statement, 'key' | 'topics'>[][],
  rank: number,
  taken: Set<string>,
  random: Random,
) {
  const many = statements.least + Math.floor(random() * (statements.most - statements.least + 1))
  const near = random() < 0.2 ? (pool[rank + (random() < 0.5 ? 1 : -1)] ?? []) : []
  const free = [...some(near, 1, random), ...some(pool[rank] ?? [], 9, random)].filter(
    ({ key }) => !taken.has(key),
  )
  const picked = free.slice(0, many)
  for (const { key } of picked) taken.add(key)
  return picked
}

/** Which words follow a word in the real content; `''` stands before the first. */
type Chain = Map<string, string[]>

function chainOf({ skills }: Content, locale: Locale): Chain {
  const chain: Chain = new Map()
  const texts = Object.values(skills).flatMap((document) =>
    expectationsOf(document).flatMap((cell) => cell.statements.map(({ text }) => textIn(locale, text).words)),
  )
  for (const text of texts) {
    const words = ['', ...text.replace(/\.$/, '').split(' '), '.']
    words.slice(1).forEach((word, at) => {
      const before = words[at] as string
      chain.set(before, [...(chain.get(before) ?? []), word])
    })
  }
  return chain
}

/** One sentence in each language, of 8 to 30 words. A product's name is put into about half of them. */
function sentences(random: Random, chains: Chains, product?: string): { en: string; es: string } {
  const names = product && random() < 0.5 ? product : null
  return { en: sentence(chains.en, random, names), es: sentence(chains.es, random, names) }
}

function sentence(chain: Chain, random: Random, product: string | null): string {
  const words: string[] = []
  let word = ''
  while (words.length < 30) {
    word = one(chain.get(word) ?? ['.'], random)
    if (word === '.' && words.length >= 8) break
    if (word === '.') word = one([...chain.keys()].slice(1), random)
    words.push(word)
  }
  if (product) words.splice(3, 0, product)
  return `${words.join(' ').replace(/[^\p{L}\p{N})]+$/u, '')}.`
}

const syllables =
  'ba be bro ca cor da del dra el fa fin ga gra hi ix ka ko lan lu ma mir na nor o pa pho qui ra rin sa sto ta tri u va vel xe zan'.split(
    ' ',
  )

/** An invented name of two to four syllables. */
function name(random: Random): string {
  const made = Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(syllables, random)).join('')
  return made.charAt(0).toUpperCase() + made.slice(1)
}

function both(make: () => string) {
  const made = make()
  return { en: made, es: made }
}

const day = (random: Random) =>
  `2026-${String(1 + Math.floor(random() * 11)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`

const one = <Item>(items: Item[], random: Random) => items[Math.floor(random() * items.length)] as Item

function some<Item>(items: Item[], many: number, random: Random): Item[] {
  const left = [...items]
  return Array.from({ length: Math.min(many, items.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

/** Numbers from 0 up to 1 that look drawn by chance and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
