import { expect, test } from 'vitest'
import { escaped } from '@/ui/escaped'

test('a text can neither open a tag nor leave the quotes of an attribute', () => {
  expect(escaped(`<b title="it's">R&D</b>`)).toBe('&lt;b title=&quot;it&#39;s&quot;&gt;R&amp;D&lt;/b&gt;')
})

test('every mark is escaped, and other letters stay as they are', () => {
  expect(escaped('a < b < c · ñ')).toBe('a &lt; b &lt; c · ñ')
})
