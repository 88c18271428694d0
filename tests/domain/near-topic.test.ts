import { expect, test } from 'vitest'
import { nearTopics, type TopicBeside } from '@/domain/near-topic'

const beside = (id: string, given: Partial<TopicBeside> = {}): TopicBeside => ({
  id,
  inSameArea: false,
  cells: 0,
  ...given,
})
const near = (topic: string, ...others: TopicBeside[]) => nearTopics(topic, others).map(({ id }) => id)

test('topics that share half of their words are near, wherever they stand', () => {
  expect(near('dead-letter-queues', beside('dead-letter-exchanges'), beside('at-least-once'))).toEqual([
    'dead-letter-exchanges',
  ])
})

test('one shared word is enough for topics of one area, and for topics that are asked together', () => {
  expect(
    near(
      'dead-letter-queues',
      beside('queues'),
      beside('letter-boxes', { cells: 1 }),
      beside('priority-queues', { inSameArea: true }),
    ),
  ).toEqual(['letter-boxes', 'priority-queues'])
})

test('topics that share no word are not near, however often they are asked together', () => {
  expect(near('dead-letter-queues', beside('retry-logic', { inSameArea: true, cells: 9 }))).toEqual([])
})

test('the most alike come first, then those that are asked together most, and four are enough', () => {
  expect(
    near(
      'dead-letter-queues',
      beside('queue-depth', { cells: 9 }),
      beside('priority-queues', { cells: 1 }),
      beside('quorum-queues', { cells: 3 }),
      beside('letter-boxes', { cells: 2 }),
      beside('delay-queues', { cells: 1 }),
      beside('dead-letter-exchanges'),
    ),
  ).toEqual(['dead-letter-exchanges', 'quorum-queues', 'letter-boxes', 'priority-queues'])
})
