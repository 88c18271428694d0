import { expect, test } from 'vitest'
import { publicPages } from '@/features/sitemap/public-pages'
import { mostPages, sitemapPartXml, sitemapXml } from '@/features/sitemap/sitemap-xml'

const origin = new URL('https://rungs.example.org')

const skills = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `skill-${at}`, updated: '2026-03-17' }))

const pagesOf = (count: number) => publicPages({ skills: skills(count), roles: [], topics: [] })

const locsIn = (xml: string | null) => [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)

test('what has a page of its own stands in the sitemap, and the rest of the addresses do not', () => {
  const pages = publicPages({
    skills: [{ id: 'rabbitmq', updated: '2026-03-17' }],
    roles: [{ id: 'backend-php', updated: '2026-03-17', levels: ['junior'] }],
    topics: ['queues'],
  })

  expect(locsIn(sitemapXml(pages, 'es', origin))).toEqual(
    [
      '/es',
      '/es/skills/rabbitmq',
      '/es/roles',
      '/es/roles/backend-php',
      '/es/roles/backend-php/junior',
      '/es/topics',
      '/es/topics/queues',
      '/es/compare',
      '/es/api',
    ].map((path) => `https://rungs.example.org${path}`),
  )
})

test('the start page changed when its newest skill did', () => {
  const [start] = publicPages({
    skills: ['2026-01-02', '2026-03-17', '2025-12-31'].map((updated, at) => ({ id: `skill-${at}`, updated })),
    roles: [],
    topics: [],
  })

  expect(start?.updated).toBe('2026-03-17')
})

test('1,000 skills fit into one file', () => {
  const xml = sitemapXml(pagesOf(1_000), 'en', origin)

  expect(xml).toContain('<urlset')
  expect(locsIn(xml)).toHaveLength(1_005)
})

test('pages that one file cannot hold stand in parts, each of them once', () => {
  const pages = pagesOf(2 * mostPages)
  const index = sitemapXml(pages, 'en', origin)
  const parts = [1, 2, 3].map((part) => locsIn(sitemapPartXml(pages, part, 'en', origin)))

  expect(index).toContain('<sitemapindex')
  expect(locsIn(index)).toEqual([1, 2, 3].map((part) => `https://rungs.example.org/en/sitemap/${part}.xml`))
  expect(parts.map((locs) => locs.length)).toEqual([mostPages, mostPages, 5])
  expect(new Set(parts.flat()).size).toBe(pages.length)
  expect(sitemapPartXml(pages, 4, 'en', origin)).toBeNull()
})

test('a part stays within what the protocol allows, however long its ids are', () => {
  const long = Array.from({ length: mostPages }, (_, at) => ({
    id: `${'a'.repeat(58)}-${10_000 + at}`,
    updated: '2026-03-17',
  }))
  const host = new URL(`https://${Array(4).fill('h'.repeat(60)).join('.')}`)
  const xml = sitemapPartXml(publicPages({ skills: long, roles: [], topics: [] }), 1, 'en', host) ?? ''

  expect(mostPages).toBeLessThanOrEqual(50_000)
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1000 * 1000)
})
