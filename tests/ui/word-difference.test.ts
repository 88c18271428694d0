import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from '@/ui/word-difference'

const said = (before: string, after: string, locale = 'en') =>
  wordDifference(before, after, locale).map(({ kind, words }) => `${kind}:${words}`)

test('marks the words that were put in and taken out, and no others', () => {
  expect(said('Publishes messages by hand.', 'Publishes and routes messages.')).toEqual([
    'same:Publishes ',
    'put:and routes ',
    'same:messages',
    'taken: by hand',
    'same:.',
  ])
})

test('takes a word with its accents as one word', () => {
  expect(said('Explica la conexión.', 'Explica la confirmación.', 'es')).toEqual([
    'same:Explica la ',
    'taken:conexión',
    'put:confirmación',
    'same:.',
  ])
})

test('with what was put in it reads as the new text, and with what was taken out as the old one', () => {
  const anyText = fc
    .array(fc.constantFrom('Publishes', 'messages', 'to', 'an', 'exchange,', 'once', 'dos.'), {
      minLength: 1,
    })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const parts = wordDifference(before, after, 'en')
      const reading = (...kinds: string[]) =>
        parts
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ words }) => words)
          .join('')
      expect(reading('same', 'put').replace(/\s+/g, ' ').trim()).toBe(after)
      expect(reading('same', 'taken').replace(/\s+/g, ' ').trim()).toBe(before)
    }),
  )
})
