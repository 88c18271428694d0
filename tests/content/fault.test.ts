import { expect, test } from 'vitest'
import { inReadingOrder, nearestTo, printFault } from '@/content/fault'

const aFault = {
  file: 'content/roles.yaml',
  line: 4,
  column: 3,
  found: 'the unknown field "stak"',
  expected: 'stack',
}

test('a fault is printed as a place that editors open, and a sentence', () => {
  expect(printFault(aFault)).toBe('content/roles.yaml:4:3  the unknown field "stak"; expected stack')
})

test('what was most likely meant is asked', () => {
  expect(printFault({ ...aFault, nearest: 'stack' })).toMatch(/; did you mean "stack"\?$/)
})

test('faults are read by file, line and column, as numbers', () => {
  const [first, second, third] = [aFault, { ...aFault, column: 20 }, { ...aFault, line: 10 }]
  const other = { ...aFault, file: 'content/topics.yaml', line: 1 }

  expect(inReadingOrder([other, third, second, first])).toEqual([first, second, third, other])
})

test.each([
  ['backend-nodjs', 'backend-nodejs'],
  ['backend-goo', 'backend-go'],
  ['senoir', 'senior'],
  ['Senior', 'senior'],
])('"%s" is nearest to "%s"', (name, nearest) => {
  expect(nearestTo(name, ['junior', 'senior', 'backend-php', 'backend-go', 'backend-nodejs'])).toBe(nearest)
})

test('two letters that changed places count as one slip', () => {
  expect(nearestTo('ab', ['ba', 'xy'])).toBe('ba')
})

test('nothing is near to a name that shares next to nothing with the known ones', () => {
  expect(nearestTo('kubernetes', ['queues', 'retries'])).toBeUndefined()
})
