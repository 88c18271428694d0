import { expect, test } from 'vitest'
import { askingIn, askingQuery, typedWords } from '@/domain/found'

test('words are letters and digits, in small letters; everything else stands between them', () => {
  expect(typedWords('Node.js, "dead-letter" C#/.NET & SHA256!')).toEqual([
    'node',
    'js',
    'dead',
    'letter',
    'c',
    'net',
    'sha256',
  ])
})

test('letters of every script make words, with the marks on them', () => {
  expect(typedWords('ÑANDÚ e\u0301l हिन्दी 日本')).toEqual(['ñandú', 'él', 'हिन्दी', '日本'])
})

test('of more words than are looked for, and of longer ones, the rest is left', () => {
  expect(typedWords('a b c d e f g h i j')).toHaveLength(8)
  expect(typedWords('x'.repeat(60))).toEqual(['x'.repeat(40)])
})

test('signs alone are no words', () => {
  expect(typedWords(`'' :* & | ! <-> \u0000 %_\\ 🐇`)).toEqual([])
})

test('what is asked survives its address', () => {
  const asking = { words: 'C# & co', domain: 'backend', role: null, level: 'senior', required: true }

  expect(askingIn(new URLSearchParams(askingQuery(asking)))).toEqual(asking)
  expect(askingQuery(askingIn(new URLSearchParams('?q= &level=&required=0')))).toBe('')
})
