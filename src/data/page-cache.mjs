import { createHash } from 'node:crypto'
import pg from 'pg'
import { contentPolicy } from './content-policy.mjs'

const mostBytes = Number(process.env.PAGE_CACHE_BYTES || 64 * 1024 * 1024)
/**
 * Comparisons, and topics narrowed to a role, have more addresses than could ever be held: whoever walks through them
 * would push out what others read. They share a part of the memory among themselves.
 */
const crowd = /^\/[^/]+\/(?:compare\/.|topics\/[^/]+\/.)/
const mostCrowdBytes = mostBytes / 8
/** How many tags, and how many renders under way, are remembered one by one. */
const mostRemembered = 5_000
/** How long the held pages are served while the database does not answer. Nobody can say then what changed. */
const graceMilliseconds = 30_000
const heartbeatMilliseconds = 1_000
const patienceMilliseconds = 2_000
const retryMilliseconds = 250

const place = Symbol.for('rungs.page-cache')

/**
 * Next makes a handler for each request and may load this module more than once, so what is held is global.
 * `now` is a clock that ticks with every change. A page is valid while nothing that it was made of, which is what its
 * tags name, changed after its render began.
 */
globalThis[place] ??= {
  now: 0,
  /** Key → { data, tags, begun, bytes, at, until }, least recently used first. */
  pages: new Map(),
  /** Address → key, of what is no page: Next's key says more than the address. */
  routes: new Map(),
  bytes: 0,
  /** Of these, those of the crowd. */
  crowdBytes: 0,
  /** Tag → when it last changed, the longest ago first. */
  changed: new Map(),
  /** Whatever was rendered before this is invalid. */
  floor: 0,
  /** Key → when its render began, the longest ago first. */
  rendering: new Map(),
  /** When the database last answered, in milliseconds of the clock on the wall. */
  heard: 0,
  /** Settles when the first attempt to listen did. */
  listening: null,
}
const held = globalThis[place]

/** Only what comes through this cache may be kept in front of us: the same for everybody, for a second. */
const forEveryone = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1'

/** What the page for an address that nothing answers is tagged with (see `markMissing`). */
const missingTag = 'status:404'

/** What a page that must not be held is tagged with (see `markUnheld`). */
const unheldTag = 'unheld'

/** Next's `cacheHandler`: whole pages in memory, never on disk, each until something on it changes. */
export default class PageCache {
  constructor() {
    if (process.env.NEXT_PHASE !== 'phase-production-build') held.listening ??= listen()
  }

  async get(key, { kind } = {}) {
    // What unstable_cache wants to keep is only a way to put tags on the page: the page itself is what is held.
    if (kind === 'FETCH') return null
    await held.listening
    const page = findHeld(key)
    if (page) {
      held.pages.delete(key)
      held.pages.set(key, page)
      return { value: page.data, lastModified: page.at }
    }
    drop(key)
    beginRender(key)
    return null
  }

  async set(key, data, { cacheControl } = {}) {
    const begun = held.rendering.get(key)
    held.rendering.delete(key)
    if (data?.kind !== 'APP_PAGE' && data?.kind !== 'APP_ROUTE') return drop(key)

    data.headers ??= {}
    // The response that this render answers goes out with the same object, so it carries these from the start.
    if (data.kind === 'APP_PAGE') data.headers['content-security-policy'] = policyFor(data.html)
    const isUnheld = tagsOf(data).includes(unheldTag)
    data.headers['cache-control'] = isUnheld ? 'private, no-store' : forEveryone
    if (tagsOf(data).includes(missingTag)) {
      data.status = 404
      // There is no end of addresses that nothing answers: holding them would push out the pages that people read.
      return drop(key)
    }
    if (isUnheld) return drop(key)
    if (data.kind === 'APP_ROUTE') data.headers.etag = etagOf(data.body)
    // A second render of the same page: nobody knows when it began, and the first one may be held by now.
    if (begun === undefined) return

    drop(key)
    const bytes = bytesOf(data)
    const isCrowd = crowd.test(key)
    if (bytes > (isCrowd ? mostCrowdBytes : mostBytes)) return
    const at = Date.now()
    const until = cacheControl?.revalidate ? at + cacheControl.revalidate * 1000 : Number.POSITIVE_INFINITY
    held.pages.set(key, { data, tags: tagsOf(data), begun, bytes, at, until })
    if (data.kind === 'APP_ROUTE') held.routes.set(addressOf(key), key)
    held.bytes += bytes
    if (isCrowd) held.crowdBytes += bytes
    evict()
  }

  /** What an action of this process changed is new at once here, and elsewhere when the database says so. */
  async revalidateTag(tags) {
    invalidate([tags].flat())
  }

  resetRequestCache() {}
}

/**
 * Whether somebody who asks for an address has what is held there already. Next asks this of pages, but not of what
 * routes answer.
 */
export function isUnchanged(address, ifNoneMatch) {
  const { data } = findHeld(held.routes.get(address)) ?? {}
  const known = ifNoneMatch.split(',').map((tag) => tag.trim())
  return data !== undefined && known.includes(data.headers.etag)
}

/** Next's key ends with the address that it is for, after a dollar sign. */
const addressOf = (key) => key.slice(key.indexOf('/$/') + 2)

/** Weak, because the same is sent compressed to one and not to another. */
const etagOf = (body) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

function findHeld(key) {
  const page = held.pages.get(key)
  return page && isValid(page) && Date.now() - held.heard < graceMilliseconds ? page : undefined
}

function isValid({ tags, begun, until }) {
  return (
    Date.now() < until && begun >= held.floor && tags.every((tag) => (held.changed.get(tag) ?? 0) <= begun)
  )
}

/** The earliest beginning counts: a change that lands while two render the same page makes both invalid. */
function beginRender(key) {
  if (held.rendering.has(key)) return
  // Renders that failed leave their key behind.
  if (held.rendering.size >= mostRemembered) held.rendering.delete(held.rendering.keys().next().value)
  held.rendering.set(key, held.now)
}

/** `*` stands for everything. */
function invalidate(tags) {
  held.now += 1
  for (const tag of tags) {
    if (tag === '*') {
      held.floor = held.now
      continue
    }
    held.changed.delete(tag)
    held.changed.set(tag, held.now)
  }
  // Of a tag that is forgotten nobody knows when it changed, so what was rendered before then goes with it.
  while (held.changed.size > mostRemembered) {
    const [tag, changed] = held.changed.entries().next().value
    held.changed.delete(tag)
    held.floor = Math.max(held.floor, changed)
  }
}

function drop(key) {
  const bytes = held.pages.get(key)?.bytes ?? 0
  held.bytes -= bytes
  if (crowd.test(key)) held.crowdBytes -= bytes
  held.pages.delete(key)
  if (held.routes.get(addressOf(key)) === key) held.routes.delete(addressOf(key))
}

function evict() {
  for (const key of held.pages.keys()) {
    if (held.crowdBytes <= mostCrowdBytes) break
    if (crowd.test(key)) drop(key)
  }
  for (const key of held.pages.keys()) {
    if (held.bytes <= mostBytes) return
    drop(key)
  }
}

const tagsOf = ({ headers }) =>
  String(headers['x-next-cache-tags'] ?? '')
    .split(',')
    .filter(Boolean)

/** A string takes up to two bytes a character; the last summand is for the objects around it all. */
function bytesOf({ kind, body, html, rscData, segmentData }) {
  if (kind === 'APP_ROUTE') return body.length + 1024
  const segments = [...(segmentData?.values() ?? [])]
  return (
    2 * html.length + (rscData?.length ?? 0) + segments.reduce((sum, { length }) => sum + length, 0) + 1024
  )
}

/** Scripts that stand in the page and run: a block of data does not. */
const inlineScript = /<script\b(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g

/** The scripts in the page are allowed one by one, by their hashes: a page for everybody cannot carry a nonce. */
function policyFor(html) {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  return contentPolicy(new Set(hashes))
}

/**
 * Hears from Postgres what anybody changes: this process, another instance, a script. Needs a session of its own,
 * so no transaction pooler in between. A connection that ends is followed by the next one.
 */
async function listen() {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'rungs page cache',
    keepAlive: true,
    query_timeout: patienceMilliseconds,
    connectionTimeoutMillis: patienceMilliseconds,
  })
  let heartbeat
  let isOver = false
  const startOver = () => {
    if (isOver) return
    isOver = true
    clearInterval(heartbeat)
    client.end().catch(() => {})
    setTimeout(listen, retryMilliseconds).unref()
  }
  const askForLife = async () => {
    try {
      await client.query('SELECT 1')
      held.heard = Date.now()
    } catch {
      // A connection that hangs does not end by itself.
      client.connection.stream.destroy()
    }
  }

  client.on('error', () => {})
  client.once('end', startOver)
  client.on('notification', ({ payload }) => invalidate(payload.split(' ')))
  try {
    await client.connect()
    await client.query('LISTEN content')
    // Whatever changed while nobody listened.
    invalidate(['*'])
    held.heard = Date.now()
    heartbeat = setInterval(askForLife, heartbeatMilliseconds).unref()
  } catch {
    startOver()
  }
}
