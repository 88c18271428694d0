import { afterEach, expect, test } from 'vitest'
import { isSameOrigin } from '@/data/same-origin'
import { visitorOf } from '@/data/visitor'

process.env.DATABASE_URL ??= 'postgresql://rungs@localhost/rungs'
process.env.APP_URL = 'https://rungs.example.org'
afterEach(() => {
  delete process.env.PROXIES
})

const headersOf = (forwarded: string, peer = '192.0.2.1') =>
  new Headers({ 'x-rungs-peer': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) })

test('without a proxy, a visitor is the other end of the connection, whatever they claim', () => {
  expect(visitorOf(headersOf('203.0.113.9'))).toBe('192.0.2.1')
})

test.each([
  ['1', '203.0.113.9', '203.0.113.9'],
  ['1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['2', '1.1.1.1, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
  ['2', '203.0.113.9', '203.0.113.9'],
])('behind %s proxies, of "%s" the visitor is %s', (proxies, forwarded, visitor) => {
  process.env.PROXIES = proxies
  expect(visitorOf(headersOf(forwarded))).toBe(visitor)
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
])('%s counts as %s', (peer, visitor) => {
  expect(visitorOf(headersOf('', peer))).toBe(visitor)
})

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://rungs.example.org' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://rungs.example.org' }, true],
  [{ origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }, true],
  [{ origin: 'https://rungs.example.org.evil.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
] as [Record<string, string>, boolean][])('a form with %j is ours: %s', (headers, isOurs) => {
  expect(isSameOrigin(new Headers(headers))).toBe(isOurs)
})
