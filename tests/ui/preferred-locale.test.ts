import { expect, test } from 'vitest'
import { preferredLocale } from '@/ui/preferred-locale'

test.each([
  ['es', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr-FR,fr;q=0.9,en;q=0.8,es;q=0.7', 'en'],
  ['en;q=0.2,es;q=0.9', 'es'],
  ['es;q=0,en', 'en'],
  ['fr', null],
  ['', null],
  ['*', null],
  [';;;,,,q=', null],
])('"%s" asks for %s', (header, locale) => {
  expect(preferredLocale(header, ['en', 'es'])).toBe(locale)
})
