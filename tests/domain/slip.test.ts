import { expect, test } from 'vitest'
import { meantWord } from '@/domain/slip'

test.each([
  ['a letter that is missing', 'rabitmq', 'rabbitmq'],
  ['a letter too many', 'queuee', 'queue'],
  ['another letter', 'kafca', 'kafka'],
  ['two letters that changed places', 'kafak', 'kafka'],
])('%s is forgiven', (_slip, typed, meant) => {
  expect(meantWord(typed, ['letter', meant], false)).toBe(meant)
})

test('of words with as many slips the first is meant', () => {
  expect(meantWord('leter', ['letter', 'later'], false)).toBe('letter')
})

test('fewer slips are nearer', () => {
  expect(meantWord('exhcange', ['change', 'exchanged', 'exchange'], false)).toBe('exchange')
})

test('a word that is still being typed may stop anywhere', () => {
  expect(meantWord('exhcan', ['exchange'], true)).toBe('exchange')
  expect(meantWord('exhcan', ['exchange'], false)).toBeNull()
})

test('a word that is another one is not near', () => {
  expect(meantWord('mess', ['message'], false)).toBeNull()
  expect(meantWord('xyz', ['abc', 'xa'], false)).toBeNull()
  expect(meantWord('kafka', [], true)).toBeNull()
})
