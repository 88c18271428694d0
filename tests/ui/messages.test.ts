import { expect, test } from 'vitest'
import { locales, sourceLocale } from '@/domain/locale'
import en from '@/ui/messages/en.json'
import es from '@/ui/messages/es.json'

const messages: Record<string, object> = { en, es }

test('there is a messages file for every language', () => {
  expect(Object.keys(messages).toSorted()).toEqual([...locales].toSorted())
})

test.each(locales)('%s has every key of English, and no other', (locale) => {
  expect(Object.keys(flat(messages[locale])).toSorted()).toEqual(
    Object.keys(flat(messages[sourceLocale])).toSorted(),
  )
})

test.each(locales)('%s fills in the same values as English', (locale) => {
  const source = flat(messages[sourceLocale])
  const differing = Object.entries(flat(messages[locale])).filter(
    ([key, text]) => valuesIn(text).join() !== valuesIn(source[key] ?? '').join(),
  )

  expect(differing).toEqual([])
})

test('no Spanish sentence was left in English', () => {
  const source = flat(en)
  const same = Object.entries(flat(es)).filter(([key, text]) => text === source[key] && /\s\S+\s/.test(text))

  expect(same.filter(([, text]) => !/^\{/.test(text))).toEqual([])
})

function flat(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value }
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) => flat(inner, path ? `${path}.${key}` : key)),
  )
}

/** The names in braces, each once: `{count, plural, one {row} …}` fills in `count`, and `row` is a form of the plural. */
const valuesIn = (text: string) =>
  [...new Set([...text.matchAll(/(?<!(?:one|other) )\{(\w+)[,}]/g)].map(([, name]) => name))].toSorted()
