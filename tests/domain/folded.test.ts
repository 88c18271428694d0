import { expect, test } from 'vitest'
import { startsWordsOf } from '@/domain/folded'

test.each([
  ['Evolución en el tiempo', ['evolucion'], true],
  ['Compare roles and levels', ['rol', 'comp'], true],
  ['Compare roles and levels', ['oles'], false],
  ['My plan', ['plan', 'b'], false],
] as const)('in "%s", %j start words: %s', (text, typed, does) => {
  expect(startsWordsOf(text, [...typed])).toBe(does)
})
