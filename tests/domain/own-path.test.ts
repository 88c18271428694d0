import { expect, test } from 'vitest'
import { localeOfPath, ownPath } from '@/domain/own-path'

test.each(['/en', '/es/plan', '/en/skills/rabbitmq?level=senior&q=a%20b#top', '/en/settings?deleted'])(
  '%s is a page of ours',
  (path) => {
    expect(ownPath(path)).toBe(path)
  },
)

test.each([
  ['another site', 'https://evil.example/en'],
  ['another site without its protocol', '//evil.example/en'],
  ['what browsers read as another site', '/\\evil.example'],
  ['a backslash further on', '/en\\evil'],
  ['a line break, which browsers drop', '/\n/evil.example'],
  ['a tab, which browsers drop', '/\t/evil.example'],
  ['a step up that leaves another site', '/en/..//evil.example'],
  ['script', 'javascript:alert(1)'],
  ['an address for programs', '/api/auth/signout'],
  ['a language that we do not have', '/fr/plan'],
  ['what only begins like a language', '/english'],
  ['the way in itself', '/en/sign-in?to=/en/sign-in'],
  ['a letter that is not ASCII', '/en/plán'],
  ['something endless', `/en/${'a'.repeat(2000)}`],
  ['nothing', ''],
])('%s is none of ours', (_what, path) => {
  expect(ownPath(path)).toBeNull()
})

test('a step up within our pages is taken', () => {
  expect(ownPath('/en/skills/../plan')).toBe('/en/plan')
})

test('the language of a page is its first part', () => {
  expect(['/es', '/es/plan', '/es?a', '/esperanto'].map(localeOfPath)).toEqual(['es', 'es', 'es', undefined])
})
