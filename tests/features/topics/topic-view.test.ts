import { expect, test } from 'vitest'
import { folded } from '@/domain/folded'
import type { Wording } from '@/features/topics/topic-data'
import {
  fitting,
  leftOf,
  searchOf,
  statementsIn,
  topicViewIn,
  wholeTopic,
} from '@/features/topics/topic-view'

const wording = (key: string, level: string, words: string, askedOf: Wording['askedOf']): Wording => ({
  skill: 'rabbitmq',
  level,
  key,
  words,
  askedOf,
  folded: folded(words),
})
const go = (required: boolean) => ({ role: 'backend-go', required })
const integrator = (required: boolean) => ({ role: 'integrator', required })

const wordings = [
  wording('publish', 'junior', 'Publica según la guía.', [go(true), integrator(false)]),
  wording('retry', 'senior', 'Reintenta con espera.', [go(false)]),
  wording('connect', 'senior', 'Conecta sistemas.', [integrator(true)]),
]
const left = (view: Partial<typeof wholeTopic>) =>
  [...leftOf(wordings, { ...wholeTopic, ...view })].map(([{ key }, askedOf]) => [
    key,
    ...askedOf.map(({ role }) => role),
  ])

test('a view that says nothing leaves nothing out', () => {
  expect([...leftOf(wordings, wholeTopic).keys()]).toEqual(wordings)
})

test('of words that several roles are asked, a role keeps its own', () => {
  expect(left({ role: 'integrator' })).toEqual([
    ['publish', 'integrator'],
    ['connect', 'integrator'],
  ])
})

test('what is required of one role and optional for another stays with the first', () => {
  expect(left({ required: true })).toEqual([
    ['publish', 'backend-go'],
    ['connect', 'integrator'],
  ])
})

test('filters narrow each other', () => {
  expect(left({ role: 'integrator', level: 'junior', required: true })).toEqual([])
  expect(left({ role: 'backend-go', level: 'senior' })).toEqual([['retry', 'backend-go']])
})

test('every word of the text must be there, whatever its accents and case', () => {
  expect(left({ text: ' GUIA  segun' })).toEqual([['publish', 'backend-go', 'integrator']])
  expect(left({ text: 'guia sistemas' })).toEqual([])
})

test('a statement is counted once for each role', () => {
  expect(statementsIn(leftOf(wordings, wholeTopic))).toBe(4)
})

test('what the address says comes back as it was', () => {
  const view = { role: 'backend-go', level: 'senior', required: true, text: 'ack & más' }

  expect(topicViewIn(searchOf(view))).toEqual(view)
  expect(searchOf(wholeTopic)).toBe('')
  expect(topicViewIn('')).toEqual(wholeTopic)
})

test('a role and a level that the page does not have are no filter', () => {
  const view = { ...wholeTopic, role: 'backend-cobol', level: 'senior' }

  expect(fitting(view, [{ id: 'backend-go' }], [{ id: 'senior' }])).toEqual({ ...view, role: null })
})
