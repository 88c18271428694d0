import { expect, test } from 'vitest'
import type { ComparedStatement } from '@/domain/comparison'
import type { ComparisonData } from '@/features/compare/comparison-data'
import { ownAnswersIn, ownSummary } from '@/features/compare/own-side'
import { anAssessment, askedIn, given } from '../../factories'

const levels = [
  { id: 'junior', name: 'Junior' },
  { id: 'senior', name: 'Senior' },
]
const data = {
  columns: [
    { id: 'me', side: null, role: null, level: null },
    { id: 'php.senior', side: 0, role: 'php', level: 'senior' },
  ],
  sides: [{ role: 'php', level: 'senior' }],
  scope: { named: [] },
  choices: { roles: [], levels },
} as unknown as ComparisonData

const asked = (key: string, level = 'senior'): ComparedStatement => ({
  skill: 'rabbitmq',
  key,
  level,
  required: true,
  topics: [`about-${key}`],
})

/** The lists of abilities for what was said, as keys by list. */
function lists(
  said: Parameters<typeof anAssessment>[0],
  mine: Parameters<typeof ownSummary>[1]['mine'] = null,
) {
  const answers = ownAnswersIn(anAssessment(said))
  const statements = [asked('saga'), asked('retry'), asked('publish', 'junior')]
  const { abilities } = ownSummary(data, { asked: [statements], mine, answers })
  return Object.fromEntries(
    abilities.lists.map(({ list, side, items }) => [`${list}${side ?? ''}`, items.map(({ key }) => key)]),
  )
}

test('what is asked and was said to be known is in both, and everything else is still to cover', () => {
  expect(lists({ 'rabbitmq/php/saga': 'can-do', 'rabbitmq/php/retry': 'learning' })).toMatchObject({
    all: ['saga'],
    only1: ['retry'],
  })
})

test('without an answer everything is still to cover', () => {
  expect(lists({})).toMatchObject({ all: [], only0: [], only1: ['saga', 'retry'] })
})

test('what is known of the role at another level is not called unasked', () => {
  expect(lists({ 'rabbitmq/php/publish': 'can-do' })).toMatchObject({ elsewhere: ['publish'], only0: [] })
})

test('what the own role asks and this one does not is only the reader’s', () => {
  const mine = { role: 'go', skills: [askedIn('rabbitmq', { junior: [true, 'stream', 'bind'] })] }

  expect(lists({ 'rabbitmq/go/stream': 'can-do' }, mine)).toMatchObject({ only0: ['stream'] })
})

test('an answer of another role to the same ability counts, and says where it comes from', () => {
  const answers = ownAnswersIn(anAssessment({ 'rabbitmq/go/saga': 'can-do' }))

  expect(answers({ skill: 'rabbitmq', key: 'saga' }, 'php')).toEqual({ answer: 'can-do', from: 'go' })
  expect(lists({ 'rabbitmq/go/saga': 'can-do' })).toMatchObject({ all: ['saga'] })
})

test('an answer in the very role counts before a later one in another', () => {
  const record = anAssessment({})
  record.answers['rabbitmq/php/saga'] = [given('learning', { at: 1 })]
  record.answers['rabbitmq/go/saga'] = [given('can-do', { at: 2 })]

  expect(ownAnswersIn(record)({ skill: 'rabbitmq', key: 'saga' }, 'php')).toEqual({
    answer: 'learning',
    from: null,
  })
})

test('an answer that was taken back says nothing', () => {
  const record = anAssessment({})
  record.answers['rabbitmq/php/saga'] = [given(null, { at: 2 }), given('can-do')]

  expect(ownAnswersIn(record)({ skill: 'rabbitmq', key: 'saga' }, 'php')).toBeNull()
})
