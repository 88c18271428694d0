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
const php = ['php']

function lists(
  said: Parameters<typeof anAssessment>[0],
  mine: Parameters<typeof ownSummary>[1]['mine'] = null,
) {
  const answers = ownAnswersIn(anAssessment(said), php)
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
  const mine = { role: 'php', skills: [askedIn('rabbitmq', { junior: [true, 'publish'] })] }

  expect(lists({ 'rabbitmq/php/publish': 'can-do' }, mine)).toMatchObject({
    earlier1: ['publish'],
    only0: [],
  })
})

test('what the own role asks and this one does not is only the reader’s', () => {
  const mine = { role: 'go', skills: [askedIn('rabbitmq', { junior: [true, 'stream', 'bind'] })] }

  expect(lists({ 'rabbitmq/go/stream': 'can-do' }, mine)).toMatchObject({ only0: ['stream'] })
})

test('an answer of another role to the same ability counts, and says where it comes from', () => {
  const answers = ownAnswersIn(anAssessment({ 'rabbitmq/go/saga': 'can-do' }), php)

  expect(answers({ skill: 'rabbitmq', key: 'saga' })).toEqual({ answer: 'can-do', from: 'go' })
  expect(lists({ 'rabbitmq/go/saga': 'can-do' })).toMatchObject({ all: ['saga'] })
})

test('an answer in the very role counts before a later one in another', () => {
  const record = anAssessment({})
  record.answers['rabbitmq/php/saga'] = [given('learning', { at: 1 })]
  record.answers['rabbitmq/go/saga'] = [given('can-do', { at: 2 })]

  expect(ownAnswersIn(record, php)({ skill: 'rabbitmq', key: 'saga' })).toEqual({
    answer: 'learning',
    from: null,
  })
})

test('an answer that was taken back says nothing', () => {
  const record = anAssessment({})
  record.answers['rabbitmq/php/saga'] = [given(null, { at: 2 }), given('can-do')]

  expect(ownAnswersIn(record, php)({ skill: 'rabbitmq', key: 'saga' })).toBeNull()
})

/** What the summary says for what was said and what the role is asked. */
function summary(
  said: Parameters<typeof anAssessment>[0],
  statements: ComparedStatement[],
  level = 'senior',
) {
  const answers = ownAnswersIn(anAssessment(said), php)
  const columns = data.columns.map((it) => (it.side === null ? it : { ...it, level }))
  const shown = { ...data, columns, sides: [{ role: 'php', level }] }
  return ownSummary(shown, { asked: [statements], mine: null, answers })
}

test('what does not apply is in no list but its own, and in no figure', () => {
  const {
    abilities,
    asked: total,
    gaps,
  } = summary({ 'rabbitmq/php/saga': 'does-not-apply' }, [asked('saga'), asked('retry')])
  const keys = Object.fromEntries(
    abilities.lists.map(({ list, items }) => [list, items.map(({ key }) => key)]),
  )

  expect(keys).toMatchObject({ only: ['retry'], 'set-aside': ['saga'] })
  expect([total, gaps]).toEqual([1, [{ at: 1, upTo: 1, here: 1 }]])
})

test('a gap is what is required at or below the level of the column, and what is optional stands apart', () => {
  const optional = { ...asked('tune'), required: false }
  const { abilities, gaps } = summary({}, [asked('saga'), asked('publish', 'junior'), optional])

  expect(gaps).toEqual([{ at: 1, upTo: 2, here: 1 }])
  expect(abilities.lists.find(({ list }) => list === 'optional')?.items.map(({ key }) => key)).toEqual([
    'tune',
  ])
  expect(summary({}, [asked('saga'), asked('publish', 'junior')], 'junior').gaps).toEqual([
    { at: 1, upTo: 1, here: 1 },
  ])
})

test('a topic can be done when everything that the column shows of it can, and a part of it is said', () => {
  const of = (key: string, level?: string) => ({ ...asked(key, level), topics: ['queues'] })
  const statements = [of('saga'), of('retry'), of('publish', 'junior')]
  const topics = (said: Parameters<typeof anAssessment>[0]) =>
    summary(said, statements).topics.lists.flatMap(({ list, items }) => items.map((it) => ({ list, ...it })))

  expect(topics({ 'rabbitmq/php/publish': 'can-do' })).toMatchObject([{ list: 'only' }])
  expect(topics({ 'rabbitmq/php/saga': 'can-do' })).toMatchObject([
    { list: 'only', done: { count: 1, total: 2 } },
  ])
  expect(topics({ 'rabbitmq/php/saga': 'can-do', 'rabbitmq/php/retry': 'can-do' })).toMatchObject([
    { list: 'all' },
  ])
})

test('beside two roles the latest answer in one of them counts, whichever stands first', () => {
  const record = anAssessment({})
  record.answers['rabbitmq/php/saga'] = [given('learning', { at: 1 })]
  record.answers['rabbitmq/go/saga'] = [given('can-do', { at: 2 })]
  record.answers['rabbitmq/rust/saga'] = [given('not-yet', { at: 3 })]
  const answered = (roles: string[]) => ownAnswersIn(record, roles)({ skill: 'rabbitmq', key: 'saga' })

  expect(answered(['php', 'go'])).toEqual({ answer: 'can-do', from: 'go' })
  expect(answered(['go', 'php'])).toEqual({ answer: 'can-do', from: 'go' })
})
