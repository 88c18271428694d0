import { beforeAll, describe, expect, test } from 'vitest'
import { readContent } from '@/content/read-content'
import { importContent } from '@/data/import'
import { findResults } from '@/data/search'
import { type Asking, askingLimit, type Found, type FoundPiece, mostFound } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { givenDatabase, queriesDuring, sql, withConnection } from '../database'
import { aSkill, aStatement, someContent } from '../factories'

const asked = (words: string, filters: Partial<Asking> = {}): Asking => ({
  words,
  domain: null,
  role: null,
  level: null,
  required: false,
  ...filters,
})
const find = (words: string, locale: Locale = 'en', filters: Partial<Asking> = {}) =>
  findResults(asked(words, filters), locale)
const said = (pieces: FoundPiece[] | null) => pieces?.map(({ words }) => words).join('') ?? ''
const marked = (pieces: FoundPiece[] | null) =>
  pieces?.filter(({ isHit }) => isHit).map(({ words }) => words) ?? []
const idsOf = (found: Found[], kind: Found['kind']) =>
  found.filter((it) => it.kind === kind).map(({ id }) => id)

describe('in the content of the repository', () => {
  givenDatabase('file')
  const { content, faults } = readContent('content')

  beforeAll(async () => {
    expect(faults).toEqual([])
    if (content) await importContent(content)
  })

  test('a topic whose name begins with the word comes first', async () => {
    const { found } = await find('dead')

    expect(found[0]).toMatchObject({ kind: 'topic', id: 'dead-letter-queues' })
    expect(marked(found[0]?.title ?? null)).toEqual(['Dead'])
  })

  test('names come before summaries and meanings, and those before statements', async () => {
    const { found } = await find('rabbitmq')
    const tiers = found.map(({ kind, title, text }) =>
      kind === 'statement' ? 2 : marked(title).length > 0 ? 0 : marked(text).length > 0 ? 1 : 0,
    )

    expect(new Set(tiers)).toEqual(new Set([0, 1, 2]))
    expect(tiers).toEqual(tiers.toSorted())
  })

  test('what is required comes before what is optional', async () => {
    const { found } = await find('rabbitmq')
    const required = found.flatMap(({ place }) => place?.required ?? [])

    expect(required.length).toBeGreaterThan(5)
    expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)))
  })

  test.each([
    ['en', 'configuring', 'configure'],
    ['en', 'exchanges', 'exchange'],
    ['en', 'durability', 'durable'],
    ['es', 'colas', 'cola'],
    ['es', 'configuraciones', 'configuracion'],
    ['es', 'suscripción', 'suscripciones'],
  ] as const)('in %s, "%s" and "%s" are forms of one word', async (locale, one, other) => {
    const [first, second] = await Promise.all([find(`${one} a`, locale), find(`${other} a`, locale)])
    const [whole, same] = await Promise.all([find(one, locale), find(other, locale)])

    expect(idsOf(whole.found, 'statement').length + idsOf(first.found, 'statement').length).toBeGreaterThan(0)
    expect(idsOf(second.found, 'statement').toSorted()).toEqual(idsOf(first.found, 'statement').toSorted())
    expect(same.isNearest || whole.isNearest).toBe(false)
  })

  test.each([
    ['configuración', 'configuracion'],
    ['suscripción', 'suscripcion'],
    ['PUBLICACIÓN', 'publicacion'],
  ])('accents and capitals do not matter: "%s" finds what "%s" finds', async (one, other) => {
    const [first, second] = await Promise.all([find(one, 'es'), find(other, 'es')])

    expect(first.found.length).toBeGreaterThan(0)
    expect(second.found).toEqual(first.found)
  })

  test('a word is marked in the text as it is written there', async () => {
    const { found } = await find('suscripcion', 'es')
    const marks = found.flatMap(({ title, text }) => [...marked(title), ...marked(text)])

    expect(marks.map((mark) => mark.toLowerCase())).toContain('suscripción')
    for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^suscri/)
  })

  test('the pieces of a text are the whole text', async () => {
    const texts = content?.skills.rabbitmq?.expectations.flatMap(({ levels }) =>
      levels.flatMap(({ statements }) => statements.map(({ text }) => text.en)),
    )
    const { found } = await find('a', 'en', { role: 'backend-nodejs', domain: 'backend-development' })
    const ofRabbit = found.filter(({ place }) => place?.skill.id === 'rabbitmq')

    expect(ofRabbit.length).toBeGreaterThan(0)
    for (const { title } of ofRabbit) expect(texts).toContain(said(title))
  })

  test.each([
    ['en', 'rabitmq', 'rabbitmq', 'skill', 'rabbitmq'],
    ['en', 'ded leter', 'dead letter', 'topic', 'dead-letter-queues'],
    ['en', 'exhcange', 'exchange', 'topic', 'exchanges'],
    ['en', 'kafak', 'kafka', 'topic', 'apache-kafka'],
    ['es', 'rabitmq', 'rabbitmq', 'skill', 'rabbitmq'],
    ['es', 'enrutamineto', 'enrutamiento', 'skill', 'rabbitmq'],
    ['es', 'patornes', 'patrones', 'skill', 'message-broker-patterns'],
  ] as const)('in %s, "%s" is taken for "%s"', async (locale, typed, meant, kind, id) => {
    const { found, isNearest, words } = await find(typed, locale)

    expect({ isNearest, words }).toEqual({ isNearest: true, words: meant })
    expect(idsOf(found, kind)).toContain(id)
  })

  test.each([
    ['en', 'nodejs', 'backend-nodejs'],
    ['en', 'node.js', 'backend-nodejs'],
    ['en', 'C#/.NET', 'backend-dotnet'],
    ['en', 'backend php', 'backend-php'],
    ['es', 'integraci', 'integration-engineer'],
    ['es', 'integration engineer', 'integration-engineer'],
  ] as const)('in %s, "%s" finds a role', async (locale, typed, role) => {
    const { found } = await find(typed, locale)

    expect(idsOf(found, 'role')[0]).toBe(role)
  })

  test('a topic is also found by its name in English', async () => {
    const { found } = await find('acknowledgments', 'es')

    expect(idsOf(found, 'topic')).toContain('consumer-acknowledgments')
  })

  test('every word counts', async () => {
    const [all, one] = await Promise.all([find('dead letter exchange'), find('dead')])

    expect(idsOf(all.found, 'topic')[0]).toBe('dead-letter-exchanges')
    expect(all.found.length).toBeLessThan(one.found.length)
  })

  test.each([
    ['role', { role: 'backend-php' }],
    ['level', { level: 'senior' }],
    ['requirement', { required: true }],
    ['domain', { domain: 'software' }],
    ['all of them', { role: 'integration-engineer', level: 'senior', required: true, domain: 'software' }],
  ] as const)('a filter by %s leaves only statements of such cells', async (_name, filters) => {
    const { found } = await find('queue', 'en', filters)
    const places = found.flatMap(({ place }) => place ?? [])
    const inDomain = new Set(
      Object.entries(content?.skills ?? {})
        .filter(([, { group }]) => group === 'middleware')
        .map(([id]) => id),
    )

    expect(places.length).toBeGreaterThan(0)
    for (const { role, level, required, skill } of places) {
      if ('role' in filters) expect(role.id).toBe(filters.role)
      if ('level' in filters) expect(level.id).toBe(filters.level)
      if ('required' in filters) expect(required).toBe(true)
      if ('domain' in filters) expect(inDomain).toContain(skill.id)
    }
  })

  test('a filter leaves the skills, roles and topics that have such a cell', async () => {
    const php = await find('message', 'en', { role: 'backend-php' })
    const software = await find('message', 'en', { domain: 'software' })

    expect(idsOf(php.found, 'skill')).toEqual(['message-broker-patterns'])
    expect(idsOf(software.found, 'skill')).toEqual(['message-queues'])
    expect((await find('php', 'en', { domain: 'software' })).found).toEqual([])
  })

  test('a topic is left where a statement on it is in such a cell, and in no other case', async () => {
    const on = new Set(
      content?.skills['message-queues']?.expectations
        .filter(({ role }) => role === 'integration-engineer')
        .flatMap(({ levels }) =>
          levels
            .filter(({ level }) => level === 'junior')
            .flatMap(({ statements }) => statements.flatMap(({ topics }) => topics)),
        ),
    )
    const filters = { role: 'integration-engineer', level: 'junior' }
    const { found } = await find('message', 'en', filters)
    const all = await find('message')

    for (const id of idsOf(found, 'topic')) expect(on).toContain(id)
    expect(idsOf(all.found, 'topic').some((id) => !on.has(id))).toBe(true)
  })

  test('an id that the catalogue does not have leaves nothing', async () => {
    expect((await find('queue', 'en', { role: 'nobody' })).found).toEqual([])
    expect((await find('queue', 'en', { level: "'; drop table role; --" })).found).toEqual([])
  })

  test('the name of a level is never taken for a slip of the keys, but for the filter', async () => {
    const { found, words, isNearest } = await find('php senior')

    expect({ words, isNearest }).toEqual({ words: 'php', isNearest: false })
    expect(found.map(({ id }) => id)).toContain('backend-php')
    expect(found.flatMap(({ place }) => place?.level.id ?? []).every((level) => level === 'senior')).toBe(
      true,
    )
  })

  test('a level alone is like no name, and the answer says what was typed', async () => {
    expect(await find('senior')).toMatchObject({ found: [], nearest: [], words: 'senior', isNearest: false })
  })

  test('an empty answer names what is nearest', async () => {
    const { found, nearest } = await find('xyzzy kafka')

    expect(found).toEqual([])
    expect(nearest.map(({ id }) => id)).toContain('apache-kafka')
  })

  test('an answer is bounded, and says that there is more', async () => {
    const { found, more } = await find('message')

    expect(more).toBe(true)
    for (const kind of ['skill', 'role', 'topic'] as const)
      expect(idsOf(found, kind).length).toBeLessThanOrEqual(mostFound.named)
    expect(idsOf(found, 'statement').length).toBe(mostFound.statements)
  })

  test('asking takes as many queries for many words as for one', async () => {
    const one = await queriesDuring(() => find('queue'))
    const many = await queriesDuring(() => find('dead letter queue'))

    expect(many).toBe(one)
    expect(one).toBeLessThanOrEqual(5)
  })

  test.each([
    "a' & b:*",
    'queue | !dead',
    '<-> (queue)',
    '"dead letter"',
    "'; drop table skill; --",
    '100%',
    'under_score \\ back\\slash',
    'nul\u0000byte',
    '\u0001mark\u0002',
    '🐇 rabbit 🐇',
    'שלום עולם',
    'مرحبا',
    '\u202eright to left',
    'ﬀ ß Ǆ',
    'é́́́́́',
    '\ud800',
    'a'.repeat(askingLimit.letters),
    'a '.repeat(askingLimit.letters / 2),
    '((((((((((',
    ':*',
    "''''",
    '   ',
    '',
  ])('whatever is typed is only looked for: %j', async (typed) => {
    for (const locale of ['en', 'es'] as const) {
      const answer = await find(typed, locale)

      expect(Array.isArray(answer.found)).toBe(true)
    }
  })

  test('what is longer than an asking may be is refused', async () => {
    await expect(find('a'.repeat(askingLimit.letters + 1))).rejects.toMatchObject({ reason: 'too-long' })
  })

  test('a search that takes too long is given up', async () => {
    await withConnection(async (client) => {
      await client.query('begin; lock table search_word in access exclusive mode')

      await expect(find('queue')).rejects.toMatchObject({ reason: 'too-slow' })
      await client.query('rollback')
    })
    expect((await find('queue')).found.length).toBeGreaterThan(0)
  })

  test('every language of the site has its indexes', async () => {
    const indexes = await sql<{ name: string }>(
      `select indexname as name from pg_indexes where indexdef like '%to_tsvector%'`,
    )

    for (const locale of ['en', 'es']) {
      expect(indexes.filter(({ name }) => name.endsWith(`_${locale}`)).length).toBe(5)
    }
  })

  test('the lexicon holds every word of every text, and can be made anew', async () => {
    const words = () =>
      sql<{ line: string }>(
        `select concat_ws(' ', locale, word, lexeme) as line from search_word order by locale, word, lexeme`,
      )
    const before = await words()
    await sql('delete from search_word')
    await sql('update statement_text set text = text')
    await sql('update skill_text set name = name')
    await sql('update role set position = position')
    await sql('update topic set position = position')

    expect(before.length).toBeGreaterThan(3000)
    expect(await words()).toEqual(before)
  })
})

describe('in a small catalogue', () => {
  givenDatabase('test')

  test('what nobody translated is found in English, and says so', async () => {
    const skill = aSkill({ name: { en: 'Lavender' }, summary: { en: 'Purple', es: 'Morado' } })
    await importContent(someContent({ lavender: skill }))
    const { found } = await find('lavender', 'es')

    expect(found[0]).toMatchObject({ kind: 'skill', id: 'lavender', lang: 'en' })
    expect(marked(found[0]?.title ?? null)).toEqual(['Lavender'])
  })

  test('a statement that was translated is not found by its English words', async () => {
    const statement = { ...aStatement('publish'), text: { en: 'Waters tulips.', es: 'Riega plantas.' } }
    const untranslated = { ...aStatement('prune'), text: { en: 'Prunes tulips.' } }
    const levels = [{ level: 'junior', required: true, statements: [statement, untranslated] }]
    await importContent(someContent({ garden: aSkill({ expectations: [{ role: 'backend-go', levels }] }) }))

    expect((await find('tulips', 'es')).found).toMatchObject([{ id: 'prune', lang: 'en' }])
    expect((await find('tulips', 'en')).found).toHaveLength(2)
    expect((await find('riega', 'es')).found).toMatchObject([{ id: 'publish' }])
  })

  test('what was reworded is found by its new words, and no longer by its old ones', async () => {
    const worded = (words: string) => ({ ...aStatement('publish'), text: { en: words } })
    const skillOf = (words: string) =>
      aSkill({
        expectations: [
          { role: 'backend-go', levels: [{ level: 'junior', required: true, statements: [worded(words)] }] },
        ],
      })
    await importContent(someContent({ garden: skillOf('Waters tulips.') }))
    await importContent(someContent({ garden: skillOf('Prunes orchids.') }))

    expect((await find('orchid')).found).toMatchObject([{ id: 'publish' }])
    expect((await find('tulips')).found).toEqual([])
  })
})
