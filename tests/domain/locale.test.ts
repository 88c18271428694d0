import { describe, expect, test } from 'vitest'
import { localizedTextSchema, textIn } from '@/domain/locale'

describe('textIn', () => {
  test('gives the translation', () => {
    expect(textIn('es', { en: 'Queues', es: 'Colas' })).toEqual({
      words: 'Colas',
      lang: 'es',
      outdated: false,
    })
  })

  test('falls back to English, and says that it is English', () => {
    expect(textIn('es', { en: 'Queues' })).toEqual({ words: 'Queues', lang: 'en', outdated: false })
  })

  test('gives a translation that trails its source, and says so', () => {
    expect(textIn('es', { en: 'Queues', es: { text: 'Colas', outdated: true } })).toMatchObject({
      words: 'Colas',
      outdated: true,
    })
  })
})

test.each([' Queues', 'Queues ', '', 'Two\nlines', 'A\ttab', '\ufeffmark'])('%j is no text', (en) => {
  expect(localizedTextSchema.safeParse({ en }).success).toBe(false)
})
