import { expect, test } from 'vitest'
import { type ComparedStatement, comparisonOf, differencesOf, stepsBetweenLevels } from '@/domain/comparison'
import { hasOtherLevel, hasOtherRequirement, listPlaceOf, summaryOf } from '@/domain/comparison-lists'

const levels = ['junior', 'middle', 'senior']

/** A statement of one skill, as "key level", with its topics. An optional one is marked by a question mark. */
function asked(text: string, ...topics: string[]): ComparedStatement {
  const [key = '', level = ''] = text.replace('?', '').split(' ')
  return { skill: 'rabbitmq', key, level, required: !text.endsWith('?'), topics }
}

const php = [
  asked('publish junior', 'queues'),
  asked('retry middle', 'retries'),
  asked('saga senior', 'sagas'),
]
const node = [asked('publish junior?', 'queues'), asked('retry senior', 'retries'), asked('stream senior')]

const at = (role: string, level: string | null) => ({ role, level })

function placesOf(...sides: Parameters<typeof comparisonOf>[0]) {
  const { abilities } = comparisonOf(sides, levels)
  return Object.fromEntries(
    abilities.map((it) => {
      const { list, side } = listPlaceOf(it)
      return [it.key, side === null ? list : `${list} ${side}`]
    }),
  )
}

test('the same key is one ability, whatever its words and its level', () => {
  expect(placesOf({ statements: php, level: null }, { statements: node, level: null })).toEqual({
    publish: 'all',
    retry: 'all',
    saga: 'only 0',
    stream: 'only 1',
  })
})

test('what the other role was asked earlier is not only here, and what it is asked only later is', () => {
  expect(placesOf({ statements: php, level: 'senior' }, { statements: node, level: 'senior' })).toEqual({
    saga: 'only 0',
    retry: 'earlier 0',
    stream: 'only 1',
  })
  expect(placesOf({ statements: php, level: 'middle' }, { statements: node, level: 'middle' })).toEqual({
    retry: 'only 0',
  })
})

test('between two levels of one role, what one shows the other does not hide', () => {
  const middle = { statements: php, level: 'middle', role: 'backend-php' }
  const senior = { statements: php, level: 'senior', role: 'backend-php' }

  expect(placesOf(middle, senior)).toEqual({ retry: 'only 0', saga: 'only 1' })
})

test('what some of three columns show and others do not is in some', () => {
  const third = { statements: [asked('publish junior')], level: null }

  expect(placesOf({ statements: php, level: null }, { statements: node, level: null }, third)).toMatchObject({
    publish: 'all',
    retry: 'some',
  })
})

test('an ability differs in requirement and in level apart from each other', () => {
  const { abilities } = comparisonOf(
    [
      { statements: php, level: null },
      { statements: node, level: null },
    ],
    levels,
  )
  const differences = Object.fromEntries(abilities.map((it) => [it.key, differencesOf(it)]))

  expect(differences).toEqual({
    publish: ['requirement'],
    retry: ['level'],
    saga: ['only'],
    stream: ['only'],
  })
})

test('columns of one level each do not differ in level: it is what was asked for', () => {
  const [ability] = comparisonOf(
    [
      { statements: php, level: 'middle' },
      { statements: node, level: 'senior' },
    ],
    levels,
  ).abilities

  expect(ability?.key).toBe('retry')
  expect(ability && hasOtherLevel(ability, [at('php', 'middle'), at('node', 'senior')])).toBe(false)
  expect(ability && hasOtherLevel(ability, [at('php', null), at('node', 'senior')])).toBe(true)
})

test('a topic is required from the first level that requires one of its statements', () => {
  const side = [asked('look junior?', 'queues'), asked('tune senior', 'queues')]
  const { topics } = comparisonOf([{ statements: side, level: null }], levels)

  expect(topics[0]?.here).toEqual([{ level: 'junior', requiredFrom: 'senior', statements: 2 }])
})

test('a topic that one side only offers and another requires differs in requirement', () => {
  const { topics } = comparisonOf(
    [
      { statements: php, level: null },
      { statements: node, level: null },
    ],
    levels,
  )

  expect(
    topics
      .filter((it) => hasOtherRequirement(it, [at('php', null), at('node', null)]))
      .map(({ topic }) => topic),
  ).toEqual(['queues'])
})

test('a list that is too long keeps what is required, in its order, and says how long it is', () => {
  const side = [asked('a junior?'), asked('b junior'), asked('c junior?'), asked('d junior')]
  const { abilities } = comparisonOf([{ statements: side, level: null }], levels)
  const { lists } = summaryOf(abilities, [at('php', null)], 3)

  expect(lists[0]).toMatchObject({ list: 'all', count: 4, required: 2 })
  expect(lists[0]?.items.map(({ key }) => key)).toEqual(['a', 'b', 'd'])
})

test('from one level to the next, a topic is new, carries on, comes back or goes', () => {
  const role = [
    asked('a junior', 'old'),
    asked('b middle', 'going', 'staying'),
    asked('c senior', 'staying', 'fresh', 'old'),
  ]

  expect(stepsBetweenLevels(role, ['middle', 'senior'], levels)).toEqual([
    { topic: 'going', step: 'goes' },
    { topic: 'staying', step: 'carries-on' },
    { topic: 'fresh', step: 'new' },
    { topic: 'old', step: 'back' },
  ])
})

test('over levels between, a topic that is first asked at one of them is new since the lower level', () => {
  const role = [
    asked('a junior', 'kept', 'gone'),
    asked('b middle', 'first', 'gone'),
    asked('c senior', 'kept', 'first'),
  ]

  expect(stepsBetweenLevels(role, ['junior', 'senior'], levels)).toEqual([
    { topic: 'kept', step: 'carries-on' },
    { topic: 'gone', step: 'goes' },
    { topic: 'first', step: 'new' },
  ])
})

test('a role differs in level from the first of all its levels, not from the one that is looked at', () => {
  const role = [asked('a junior', 'queues'), asked('b senior', 'queues')]
  const other = [asked('c senior', 'queues')]
  const columns = [at('php', 'senior'), at('node', null)]
  const topic = (statements: ComparedStatement[]) =>
    comparisonOf(
      [
        { statements: role, level: 'senior', role: 'php' },
        { statements, level: null, role: 'node' },
      ],
      levels,
    ).topics.map((it) => hasOtherLevel(it, columns))

  expect(topic(role)).toEqual([false])
  expect(topic(other)).toEqual([true])
})

test('a topic that one role requires later than another differs, though both are asked it from the same level', () => {
  const early = [asked('a junior', 'queues')]
  const late = [asked('a junior?', 'queues'), asked('b middle', 'queues')]
  const [topic] = comparisonOf(
    [
      { statements: early, level: null },
      { statements: late, level: null },
    ],
    levels,
  ).topics

  expect(topic && hasOtherLevel(topic, [at('php', null), at('elixir', null)])).toBe(true)
})

test('the reader’s own column differs in neither level nor requirement', () => {
  const own = [asked('publish senior?', 'queues')]
  const [ability] = comparisonOf(
    [
      { statements: own, level: null },
      { statements: php, level: null },
    ],
    levels,
  ).abilities

  expect(ability && hasOtherLevel(ability, ['me', at('php', null)])).toBe(false)
  expect(ability && hasOtherRequirement(ability, ['me', at('php', null)])).toBe(false)
})
