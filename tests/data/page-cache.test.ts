import { createHash } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { givenDatabase, sql, withServer } from '../database'

givenDatabase('file')

const mostBytes = 50_000
let cache: { get: Get; set: Set; revalidateTag: (tags: string | string[]) => Promise<void> }
let isUnchanged: (address: string, ifNoneMatch: string) => boolean
type Get = (
  key: string,
  context: { kind: string },
) => Promise<{ value: unknown; lastModified: number } | null>
type Set = (
  key: string,
  data: Page | null,
  context: { fetchCache?: boolean; cacheControl?: { revalidate: number } },
) => Promise<void>
type Page = { kind: string; html?: string; body?: Buffer; headers?: Record<string, string> }

beforeAll(async () => {
  process.env.PAGE_CACHE_BYTES = String(mostBytes)
  const { default: PageCache, ...known } = await import('@/data/page-cache.mjs')
  isUnchanged = known.isUnchanged
  cache = new PageCache() as typeof cache
})

beforeEach(() => {
  held().pages.clear()
  held().rendering.clear()
  held().bytes = 0
  held().crowdBytes = 0
})
afterEach(() => {
  vi.useRealTimers()
})

test('a page that was rendered is held for the next reader', async () => {
  await render('/en', ['catalogue'])

  expect(await look('/en')).toMatchObject({ value: { html: 'Page /en' }, lastModified: expect.any(Number) })
})

test('a page is made anew after the database told one of its tags', async () => {
  await render('/en/skills/rabbitmq', ['skill:rabbitmq', 'catalogue'])

  await tell('skill:rabbitmq skills')

  expect(await look('/en/skills/rabbitmq')).toBeNull()
})

test('a page is held on after the database told other tags', async () => {
  await render('/en/skills/rabbitmq', ['skill:rabbitmq', 'catalogue'])

  await tell('skill:rabbit skills')

  expect(await look('/en/skills/rabbitmq')).not.toBeNull()
})

test('a page without tags is held on whatever changes', async () => {
  await render('/en/help', [])

  await tell('skill:rabbitmq skills')

  expect(await look('/en/help')).not.toBeNull()
})

test('every page is made anew after the database told "*"', async () => {
  await render('/en/help', [])

  await tell('*')

  expect(await look('/en/help')).toBeNull()
})

test('what this process changed is new at once, without a word from the database', async () => {
  await render('/en', ['catalogue'])

  await cache.revalidateTag(['catalogue'])

  expect(await look('/en')).toBeNull()
})

test('a page is not held when something on it changed while it was rendered', async () => {
  await look('/en')
  await tell('catalogue')
  await cache.set('/en', aPage('/en', ['catalogue']), {})

  expect(await look('/en')).toBeNull()
})

test('of two renders of a page at once the earlier beginning counts', async () => {
  await look('/en')
  await cache.revalidateTag('catalogue')
  await look('/en')
  await cache.set('/en', aPage('/en', ['catalogue']), {})

  expect(await look('/en')).toBeNull()
})

test('a page that nobody asked for is not held', async () => {
  await cache.set('/en', aPage('/en', ['catalogue']), {})

  expect(await look('/en')).toBeNull()
})

test('a page that is marked missing goes out with 404, and takes nobody’s place', async () => {
  const page = aPage('/en/nowhere', ['status:404'])
  await look('/en/nowhere')
  await cache.set('/en/nowhere', page, {})

  expect(page).toMatchObject({ status: 404 })
  expect(await look('/en/nowhere')).toBeNull()
})

test('a page that is marked as unheld goes out with its policy for its reader alone, and is not there for the next reader', async () => {
  const page = aPage('/en/shared/x', ['unheld', 'catalogue'])
  await look('/en/shared/x')
  await cache.set('/en/shared/x', page, {})

  expect(page.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'self'"),
    'cache-control': 'private, no-store',
  })
  expect(await look('/en/shared/x')).toBeNull()
})

test('the policy of a page names what runs in it, and no block of data', async () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
  const page = aPage('/en', [], '<script>run()</script><script type="application/ld+json">{"a":1}</script>')
  await look('/en')
  await cache.set('/en', page, {})

  expect(page.headers?.['content-security-policy']).toContain(hashOf('run()'))
  expect(page.headers?.['content-security-policy']).not.toContain(hashOf('{"a":1}'))
})

test('a render that ends after another of the same page does not replace it', async () => {
  await look('/en')
  await look('/en')
  await cache.set('/en', aPage('/en', [], 'The first'), {})
  await cache.set('/en', aPage('/en', [], 'The second'), {})

  expect(await look('/en')).toMatchObject({ value: { html: 'The first' } })
})

test('a page that is rendered after a change is held', async () => {
  await render('/en', ['catalogue'])
  await tell('catalogue')
  await render('/en', ['catalogue'])

  expect(await look('/en')).not.toBeNull()
})

test('every page is made anew after the connection to the database was lost', async () => {
  await render('/en/help', [])

  await breakOff()

  await expect.poll(() => isHeld('/en/help')).toBe(false)
  await listening()
  await render('/en/help', [])
  await tell('skill:rabbitmq')
  expect(await look('/en/help')).not.toBeNull()
})

test('while the database is away pages are held on, but not for long', async () => {
  await render('/en/help', [])
  await allowConnections(false)
  await breakOff()

  try {
    expect(await isHeld('/en/help')).toBe(true)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    expect(await isHeld('/en/help')).toBe(false)
  } finally {
    await allowConnections(true)
    await listening()
  }
})

test('a page that is good for some time is made anew after it', async () => {
  await look('/en/news')
  await cache.set('/en/news', aPage('/en/news', []), { cacheControl: { revalidate: 60 } })
  expect(await isHeld('/en/news')).toBe(true)

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  held().heard = Date.now()

  expect(await isHeld('/en/news')).toBe(false)
})

test('the page that was not asked for the longest goes first when the memory is full', async () => {
  const big = 'x'.repeat(9_000)
  for (const key of ['/1', '/2']) await render(key, [], big)
  await look('/1')
  await render('/3', [], big)

  expect(await Promise.all(['/1', '/2', '/3'].map(isHeld))).toEqual([true, false, true])
  expect(held().bytes).toBeLessThanOrEqual(mostBytes)
})

test('a page that is bigger than the memory for all of them is not held, and costs no other its place', async () => {
  await render('/small', [])
  await render('/big', [], 'x'.repeat(mostBytes))

  expect(await Promise.all(['/small', '/big'].map(isHeld))).toEqual([true, false])
})

test('comparisons push out each other, the one not asked for the longest first, and no other page', async () => {
  await render('/en/skills/rabbitmq', [], 'x'.repeat(15_000))
  const comparisons = ['a', 'b', 'c', 'd', 'e'].map((role) => `/en/compare/${role}/z`)
  for (const key of comparisons) await render(key, [], 'x'.repeat(500))

  expect(await isHeld('/en/skills/rabbitmq')).toBe(true)
  expect(await Promise.all(comparisons.map(isHeld))).toEqual([false, false, true, true, true])
  expect(held().crowdBytes).toBeLessThanOrEqual(mostBytes / 8)
})

test('a comparison that is bigger than the part for all of them is not held', async () => {
  await render('/en/compare/a/b', [])
  await render('/en/compare/a/c', [], 'x'.repeat(mostBytes / 8))

  expect(await Promise.all(['/en/compare/a/b', '/en/compare/a/c'].map(isHeld))).toEqual([true, false])
})

test('bytes are given back when a page goes', async () => {
  const before = held().bytes
  await render('/en', ['catalogue'])
  await render('/en', ['catalogue'])
  await cache.revalidateTag('catalogue')
  await look('/en')

  expect(held().bytes).toBe(before)
})

test('of more tags than are remembered the oldest are forgotten, and what was rendered before them goes', async () => {
  await render('/old', ['tag:0'])
  await cache.revalidateTag(Array.from({ length: 6_000 }, (_, at) => `tag:${at}`))

  expect(held().changed.size).toBe(5_000)
  expect(await isHeld('/old')).toBe(false)
})

test('renders that never ended are forgotten, and their pages are not held', async () => {
  for (let at = 0; at < 6_000; at += 1) await look(`/failed/${at}`)
  await cache.set('/failed/0', aPage('/failed/0', []), {})

  expect(held().rendering.size).toBeLessThanOrEqual(5_000)
  expect(await isHeld('/failed/0')).toBe(false)
})

test('only pages and the answers of routes are held', async () => {
  await look('/route')
  await cache.set('/route', { kind: 'APP_ROUTE', body: Buffer.from('{}') }, {})
  await look('/picture')
  await cache.set('/picture', { kind: 'IMAGE' }, {})
  await look('/nothing')
  await cache.set('/nothing', null, {})

  expect(await Promise.all(['/route', '/picture', '/nothing'].map(isHeld))).toEqual([true, false, false])
})

test('whoever has what a route answers is told so, until it changes or when they have something else', async () => {
  const key = '/route-cache/APP_ROUTE/0a1b/$/en/feed.xml'
  const answer = (body: string) => ({
    kind: 'APP_ROUTE',
    body: Buffer.from(body),
    headers: { 'x-next-cache-tags': 'skills' } as Record<string, string>,
  })
  const first = answer('<feed>1</feed>')
  await look(key)
  await cache.set(key, first, {})
  const etag = first.headers.etag ?? ''

  expect(etag).toMatch(/^W\/"[\w-]+"$/)
  expect(isUnchanged('/en/feed.xml', `"other", ${etag}`)).toBe(true)
  expect([isUnchanged('/en/feed.xml', ''), isUnchanged('/es/feed.xml', etag)]).toEqual([false, false])

  await tell('skill:rabbitmq skills')
  expect(isUnchanged('/en/feed.xml', etag)).toBe(false)

  const second = answer('<feed>2</feed>')
  await look(key)
  await cache.set(key, second, {})
  expect(isUnchanged('/en/feed.xml', etag)).toBe(false)
  expect(isUnchanged('/en/feed.xml', second.headers.etag ?? '')).toBe(true)
})

test('data is neither held nor waited for', async () => {
  await cache.get('data', { kind: 'FETCH' })
  await cache.set('data', { kind: 'FETCH', html: '' }, { fetchCache: true })

  expect(await cache.get('data', { kind: 'FETCH' })).toBeNull()
  expect(held().rendering.size).toBe(0)
})

test('the scripts inside a page are allowed by their hashes, and no other script is', async () => {
  const code = 'self.__next_f.push([1,"a"])'
  await look('/en')
  const page = aPage('/en', [], `<script src="/a.js"></script><script id="b">${code}</script>`)
  await cache.set('/en', page, {})

  const hash = createHash('sha256').update(code).digest('base64')
  expect(page.headers?.['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`)
})

const look = (key: string) => cache.get(key, { kind: 'APP_PAGE' })

const isHeld = async (key: string) => (await look(key)) !== null

/** What Next does for a reader: asks for the page, and stores it when there is none. */
async function render(key: string, tags: string[], html = `Page ${key}`) {
  if (await isHeld(key)) return
  await cache.set(key, aPage(key, tags, html), {})
}

function aPage(key: string, tags: string[], html = `Page ${key}`): Page {
  return { kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': ['_N_T_/layout', ...tags].join(',') } }
}

type Held = {
  pages: Map<string, unknown>
  bytes: number
  crowdBytes: number
  heard: number
  changed: Map<string, number>
  rendering: Map<string, number>
}

const held = () => (globalThis as unknown as Record<symbol, Held>)[Symbol.for('rungs.page-cache')] as Held

/** Tells something on the channel of the content, and waits until the cache heard it. */
async function tell(payload: string) {
  const marker = `marker:${Math.random()}`
  await sql(`select pg_notify('content', $1)`, payload)
  await sql(`select pg_notify('content', $1)`, marker)
  await expect.poll(() => held().changed.has(marker), { interval: 5 }).toBe(true)
}

async function breakOff() {
  await withServer((server) =>
    server.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rungs page cache' and datname = $1`,
      [database()],
    ),
  )
}

async function allowConnections(isAllowed: boolean) {
  await withServer((server) => server.query(`alter database "${database()}" allow_connections ${isAllowed}`))
}

/** Waits until the cache hears the database again. */
async function listening() {
  await expect
    .poll(() =>
      sql(
        `select from pg_stat_activity
         where datname = current_database() and (query = 'LISTEN content' or query = 'SELECT 1')`,
      ).then(({ length }) => length),
    )
    .toBe(1)
  await tell('skill:nothing')
}

const database = () => new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
