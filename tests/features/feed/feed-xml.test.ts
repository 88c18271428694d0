import { expect, test } from 'vitest'
import type { RevisionNews } from '@/data/revision-news'
import { feedXml } from '@/features/feed/feed-xml'

const origin = new URL('https://rungs.example.org:8443')

const aRevision = (given: Partial<RevisionNews> = {}) =>
  ({
    subject: 'skills/rabbitmq',
    number: 3,
    at: '2026-03-17T10:00:00.000Z',
    origin: 'proposal',
    reason: 'Clearer.',
    kind: 'skill',
    skill: 'rabbitmq',
    name: 'RabbitMQ',
    summary: { counts: { reworded: 1 }, statements: [] },
    ...given,
  }) as RevisionNews

const statement = (words: string) => ({ what: 'reworded' as const, role: 'Go', level: 'Senior', words })

const withStatements = (words: string[]) =>
  aRevision({ summary: { counts: { reworded: words.length }, statements: words.map(statement) } })

test('an entry has an id of its own that says language, document and revision, and no port', () => {
  const xml = feedXml([aRevision(), aRevision({ number: 2 })], { origin, locale: 'es' })

  expect([...xml.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)).toEqual([
    'tag:rungs.example.org,2026:es/feed',
    'tag:rungs.example.org,2026:es/skills/rabbitmq/3',
    'tag:rungs.example.org,2026:es/skills/rabbitmq/2',
  ])
})

test('an entry has the same id in the feed of its skill as in the one of everything', () => {
  const idOf = (xml: string) => [...xml.matchAll(/<id>([^<]+)/g)].at(-1)?.[1]
  const skill = { id: 'rabbitmq', name: 'RabbitMQ' }

  expect(idOf(feedXml([aRevision()], { origin, locale: 'en', skill }))).toBe(
    idOf(feedXml([aRevision()], { origin, locale: 'en' })),
  )
})

test('an entry says how much changed, the new words and why', () => {
  expect(feedXml([withStatements(['Publishes.'])], { origin, locale: 'en' })).toContain(
    '<p>1 statement reworded.</p><ul><li>Reworded, Go, Senior: Publishes.</li></ul><p>Clearer.</p>',
  )
})

test('an entry quotes ten statements and says how many more there are', () => {
  const words = Array.from({ length: 13 }, (_, at) => `Word ${at}.`)
  const xml = feedXml([withStatements(words)], { origin, locale: 'en' })

  expect(xml.match(/Word \d+\./g)).toHaveLength(10)
  expect(xml).toContain('And 3 more statements.')
})

test('what a text holds stays text', () => {
  const xml = feedXml([withStatements(['<b>]]></b> ]]> & \ufffe"'])], { origin, locale: 'en' })

  expect(xml).toContain('&lt;b&gt;]]&gt;&lt;/b&gt; ]]&gt; &amp; &quot;')
  expect(xml.match(/\]\]>/g)).toHaveLength(2)
  expect(xml).not.toContain('\ufffe')
})

test('the language stands at the root, and a feed with nothing in it is still one', () => {
  const xml = feedXml([], { origin, locale: 'es' })

  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">')
  expect(xml).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})
