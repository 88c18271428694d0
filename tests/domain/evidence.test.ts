import { expect, test } from 'vitest'
import { longestLink } from '@/domain/answer'
import { isLink, linkIn } from '@/domain/evidence'

test.each(['https://wiki.example.org/a?b=c#d', 'http://localhost:3000'])('%s is a link', (text) => {
  expect(isLink(text)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  ' https://example.org',
  'data:text/html,hello',
  '//example.org',
  'example.org',
  'https://',
  'https://exa mple.org',
  'https://example.org/a b',
  'https://example.org/a\u200bb',
  'https://example.org/a\u0085b',
  'https://example.org/a\u202eb',
  'https://example.org/a\ue000b',
  'https://example.org/a\ud800b',
  'HTTPS://EXAMPLE.ORG',
  '',
])('"%s" is none', (text) => {
  expect(isLink(text)).toBe(false)
})

test('a link is no longer than its room', () => {
  const start = 'https://example.org/'

  expect(isLink(start.padEnd(longestLink, 'a'))).toBe(true)
  expect(isLink(start.padEnd(longestLink + 1, 'a'))).toBe(false)
})

test.each([
  [' https://example.org ', 'https://example.org'],
  ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a\u200bb', 'https://example.org/a%E2%80%8Bb'],
  ['https://example.org/a\u0085b', 'https://example.org/a%C2%85b'],
  ['https://example.org/?a=\u2028b', 'https://example.org/?a=%E2%80%A8b'],
  ['javascript:alert(1)', null],
  ['https://', null],
])('of "%s" is kept %j', (typed, link) => {
  expect(linkIn(typed)).toBe(link)
})
