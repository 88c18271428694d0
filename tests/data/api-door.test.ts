import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { answeringNothing } from '@/app/api-door'
import { db } from '@/data/db'
import { importContent } from '@/data/import'
import { exampleAddress, type Operation, operations } from '@/domain/api-operations'
import { problemSchema } from '@/domain/api-problem'
import { acceptRevision, givenDatabase, queriesDuring } from '../database'
import { aSkill, reworded, someContent } from '../factories'
import { type ApiEntry, ask, read, refusalOf } from '../read-api'

givenDatabase('file')

beforeAll(async () => {
  await importContent(someContent({ rabbitmq: aSkill(), amqp: aSkill({ name: { en: 'AMQP' } }) }))
})
afterEach(() => vi.restoreAllMocks())

describe('the language', () => {
  test.each([
    ['/skills/rabbitmq', {}, 'en'],
    ['/skills/rabbitmq', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' }, 'es'],
    ['/skills/rabbitmq', { 'accept-language': 'de, fr;q=0.2' }, 'en'],
    ['/skills/rabbitmq?lang=es', { 'accept-language': 'en' }, 'es'],
    ['/skills/rabbitmq?lang=en', { 'accept-language': 'es' }, 'en'],
  ])('of %s with %j is %s', async (address, headers, lang) => {
    const answer = await ask(address, { headers })
    const { name } = await answer.json()

    expect(answer.headers.get('content-language')).toBe(lang)
    expect(answer.headers.get('vary')).toContain('Accept-Language')
    expect(name.lang).toBe(lang)
  })

  test('of a text that nobody translated is English, and the text says so', async () => {
    expect((await read('/skills/amqp?lang=es')).name).toEqual({ text: 'AMQP', lang: 'en' })
  })

  test('that the address asked for is asked for by every link', async () => {
    const { links } = await read('/skills/rabbitmq?lang=es')

    expect(links.self).toBe('http://localhost:3000/api/v1/skills/rabbitmq?lang=es')
    expect(links.revisions).toContain('lang=es')
    expect(links.page).toBe('http://localhost:3000/es/skills/rabbitmq')
  })

  test('is said where a translation is behind', async () => {
    const words = { en: 'Publishes with confirms.', es: { text: 'Publica.', outdated: true as const } }
    await acceptRevision('skills/amqp', reworded(aSkill(), 'backend-go', 'publish', words))
    const profile = await read<ApiEntry>('/skills/amqp?lang=es')

    expect(profile.cells[0].statements[0]).toMatchObject({ text: 'Publica.', lang: 'es', outdated: true })
  })
})

describe('caching', () => {
  test.each([
    ['the same', (etag: string) => etag, 304],
    ['one of several', (etag: string) => `"x", ${etag}`, 304],
    ['made weak by a front', (etag: string) => `W/${etag}`, 304],
    ['anything', () => '*', 304],
    ['another', () => '"x"', 200],
  ])('an ETag that is %s', async (_name, sent, status) => {
    const first = await ask('/roles')
    const etag = first.headers.get('etag') ?? ''
    const again = await ask('/roles', { headers: { 'if-none-match': sent(etag) } })

    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    expect(again.status).toBe(status)
    expect(again.headers.get('etag')).toBe(etag)
    expect((await again.text()) === '').toBe(status === 304)
  })

  test('the ETag differs between languages, and changes with the content', async () => {
    const etagOf = async (address: string) => (await ask(address)).headers.get('etag')
    const [english, spanish] = [await etagOf('/skills/rabbitmq'), await etagOf('/skills/rabbitmq?lang=es')]
    await acceptRevision('skills/rabbitmq', reworded(aSkill(), 'backend-go', 'publish', { en: 'Publishes.' }))

    expect(new Set([english, spanish, await etagOf('/skills/rabbitmq')]).size).toBe(3)
  })

  test('what is current is kept in front of us for a second, and a refusal by nobody', async () => {
    const header = async (address: string) => (await ask(address)).headers.get('cache-control')

    expect(await header('/skills')).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=1')
    expect(await header('/skills/nothing')).toBe('no-store')
    expect(await header('/skills?x=1')).toBe('no-store')
  })
})

describe('methods', () => {
  test('any site may read, and sends no cookie for it', async () => {
    const { headers } = await ask('/skills', { headers: { origin: 'https://elsewhere.example' } })

    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('access-control-expose-headers')).toContain('ETag')
  })

  test('a browser that asks first is told what it may send', async () => {
    const answer = await ask('/skills', { method: 'OPTIONS' })

    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  test('HEAD answers what GET does, without the body', async () => {
    const [whole, head] = [await ask('/skills'), await ask('/skills', { method: 'HEAD' })]

    expect(await head.text()).toBe('')
    expect([...head.headers].filter(([name]) => name !== 'content-length')).toEqual([...whole.headers])
    expect((await ask('/skills/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s is refused, and told what is answered',
    async (method) => {
      const { status, headers } = await refusalOf('/skills', { method })

      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    },
  )
})

describe('a refusal', () => {
  test('names every parameter that cannot be used, all at once', async () => {
    const { status, errors } = await refusalOf(
      '/expectations?rol=x&limit=0&lang=de&level=senior&level=junior&required=yes&topic=Not%20one&skill=rabitmq',
    )

    expect(status).toBe(400)
    expect(errors).toEqual([
      {
        parameter: 'rol',
        detail: expect.stringMatching(
          /^There is no parameter "rol" here. Did you mean "role"\? Known are lang, /,
        ),
      },
      { parameter: 'level', detail: '"level" stands here more than once: give it once.' },
      { parameter: 'lang', detail: '"lang" is none of the languages en, es: "de".' },
      { parameter: 'limit', detail: '"limit" is no whole number from 1 to 100: "0".' },
      { parameter: 'topic', detail: '"topic" is no id: "Not one".' },
      { parameter: 'required', detail: '"required" is neither true nor false: "yes".' },
      { parameter: 'skill', detail: 'There is no skill "rabitmq". Did you mean "rabbitmq"?' },
    ])
  })

  test.each([
    ['/skills?role=backend-g', 'There is no role "backend-g". Did you mean "backend-go"?'],
    ['/expectations?role=go', 'There is no role "go". Did you mean "backend-go"?'],
    ['/skills?group=mesaging&domain=x', 'There is no group "mesaging". Did you mean "messaging"?'],
    ['/topics?area=broker', 'There is no area "broker". Did you mean "brokers"?'],
    ['/expectations?level=seniro', 'There is no level "seniro". Did you mean "senior"?'],
  ])('of %s names the nearest id that the catalogue has', async (address, words) => {
    const { status, detail } = await refusalOf(address)

    expect(status).toBe(400)
    expect(detail).toContain(words)
  })

  test.each(['1.5', '0', '101', '-1', '1e1', ' 5', 'ten', ''])('a limit of %j is none', async (limit) => {
    expect((await refusalOf(`/skills?limit=${encodeURIComponent(limit)}`)).status).toBe(400)
  })

  test.each([
    '/expectations?after=rabbitmq',
    '/revisions?after=rabbitmq.1',
    '/skills/rabbitmq/revisions?before=x',
    '/skills?after=a&before=b',
  ])('of %s says that it is no place in the list', async (address) => {
    expect((await refusalOf(address)).status).toBe(400)
  })

  test.each([
    '/skills/rabitmq',
    '/roles/backend-goo',
    '/topics/queue',
    '/skills/RabbitMQ',
    '/skills/%00',
    '/skills/a%2Fb',
  ])('of %s is a 404 in words', async (address) => {
    const { status, detail } = await refusalOf(address)

    expect(status).toBe(404)
    expect(detail).toMatch(/^There is no (skill|role|topic) ".*"\./)
  })

  test('leads to the section of the guide about its kind', async () => {
    const { type, title, instance, headers } = await refusalOf('/skills/nothing?lang=es')

    expect(type).toBe('http://localhost:3000/en/api#not-found')
    expect(title).toBe('Nothing stands at this address')
    expect(instance).toBe('/api/v1/skills/nothing')
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(headers.get('content-language')).toBe('en')
  })

  test('of an address that is too long says how long it may be', async () => {
    expect((await refusalOf(`/skills?after=${'a'.repeat(2000)}`)).status).toBe(414)
  })

  test('of an address that no operation has leads to what there is', async () => {
    const request = new Request('http://localhost:3000/api/v1/people')
    const answer = await answeringNothing().GET(request, { params: Promise.resolve({ lost: ['people'] }) })
    const { status, detail } = problemSchema.parse(await answer.json())

    expect([answer.status, status]).toEqual([404, 404])
    expect(detail).toContain('/api/v1/people')
  })

  test('while the database does not answer says when to ask again, and not where it is', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const right = process.env.DATABASE_URL
    await db.$disconnect()
    process.env.DATABASE_URL = 'postgresql://postgres:secret@127.0.0.1:1/rungs'
    const { status, detail, headers } = await refusalOf('/skills')
    process.env.DATABASE_URL = right
    await db.$disconnect()

    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
    expect(detail).not.toMatch(/127|secret/)
    expect(String(logged.mock.calls)).not.toContain('secret')
  })
})

/** Those that find with more than a query, whatever there is to be found. What bounds the time of a search counts too. */
const mostQueries: Record<string, number> = { search: 8, compare: 3 }

test.each(Object.entries(operations) as [string, Operation][])(
  '%s asks the database a few times and no more, also where it finds nothing',
  async (id, operation) => {
    const address = exampleAddress(operation).replace(/role=[\w-]+/, 'role=backend-go')

    expect(await queriesDuring(() => ask(address))).toBeLessThanOrEqual(mostQueries[id] ?? 2)
  },
)

describe('whatever is asked', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'rabbitmq',
      'backend-go',
      'senior',
      'true',
      '1',
      '\0',
      "'; drop table skill; --",
      '%',
      '..',
      '__proto__',
    ),
  )
  const paths = Object.values(operations) as Operation[]

  test('is answered as described, or refused in the form of a problem', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(fc.constant({}), fc.dictionary(odd, odd, { maxKeys: 3 })),
        fc.array(odd),
        async (operation, extra, values) => {
          const names = Object.keys(operation.query.shape)
          const query = new URLSearchParams(extra)
          for (const [at, value] of values.slice(0, 3).entries())
            query.append(names[at % names.length] ?? '', value)
          let step = 0
          const path = operation.path.replace(
            /\{\w+\}/g,
            () => encodeURIComponent(wellFormed(values[step++] ?? 'rabbitmq')) || 'x',
          )
          const answer = await ask(`${path}?${query}`)
          const body = await answer.json()

          expect([200, 400, 404, 414]).toContain(answer.status)
          const schema = answer.status === 200 ? operation.answer : problemSchema
          expect(schema.parse(body)).toEqual(body)
        },
      ),
      { numRuns: 400 },
    )
  }, 60_000)
})

/** Halves of characters cannot stand in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, 'x').replace(/^\.+$/, 'x')
