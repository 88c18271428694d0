import { expect, test } from 'vitest'
import { counted, filled } from '@/ui/phrase'

test('filled puts values in place of their names, and leaves a name without a value', () => {
  expect(filled('{count} of {total} in {role}', { count: 1, total: 4 })).toBe('1 of 4 in {role}')
})

test.each([
  ['en', 1, '1 row'],
  ['en', 0, '0 rows'],
  ['en', 2, '2 rows'],
  ['es', 1, '1 row'],
])('counted in %s picks the form of %i', (locale, count, text) => {
  expect(counted(locale, { one: '{count} row', other: '{count} rows' }, count)).toBe(text)
})
