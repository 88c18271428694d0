import { expect, test } from 'vitest'
import { emailIn } from '@/domain/email'

test.each([
  ['ada@example.org', 'ada@example.org'],
  ['  Ada.Lovelace+rungs@Mail.Example.ORG ', 'ada.lovelace+rungs@mail.example.org'],
  ["o'brien@xn--exmple-cua.org", "o'brien@xn--exmple-cua.org"],
])('%s is an address', (typed, email) => {
  expect(emailIn(typed)).toBe(email)
})

test.each([
  ['two addresses', 'ada@example.org,eve@evil.example'],
  ['two addresses with a semicolon', 'ada@example.org;eve@evil.example'],
  ['two at signs', 'ada@example.org@evil.example'],
  ['an at sign that only looks like one', 'ada＠evil.example@example.org'],
  ['a letter that only looks like one', 'аda@example.org'],
  ['a domain in another script', 'ada@exämple.org'],
  ['a name in front', 'Ada <ada@example.org>'],
  ['a quoted name', '"ada"@example.org'],
  ['a line break', 'ada@example.org\nBcc: eve@evil.example'],
  ['a space', 'ada lovelace@example.org'],
  ['a domain without a dot', 'ada@localhost'],
  ['a domain of numbers', 'ada@127.0.0.1'],
  ['dots side by side', 'ada..lovelace@example.org'],
  ['a dot at the end', 'ada.@example.org'],
  ['a hyphen at the edge of a label', 'ada@-example.org'],
  ['more than 254 characters', `ada@${'a.'.repeat(130)}org`],
  ['more than 64 in front', `${'a'.repeat(65)}@example.org`],
  ['nothing', ''],
])('%s is no address', (_what, typed) => {
  expect(emailIn(typed)).toBeNull()
})

test('a long run of one letter is refused at once', () => {
  const before = performance.now()
  expect(emailIn(`${'a.'.repeat(120)}@`)).toBeNull()
  expect(performance.now() - before).toBeLessThan(50)
})
