import { expect, test } from 'vitest'
import type { Choices } from '@/data/comparison'
import { columnIn } from '@/domain/column'
import { joinedNames, shownColumns } from '@/features/compare/shown-columns'
import { wordsIn } from '@/ui/messages'

const words = wordsIn('en', 'compare')
const choices: Choices = {
  levels: [
    { id: 'middle', name: 'Middle' },
    { id: 'senior', name: 'Senior' },
  ],
  roles: [
    { id: 'php', name: 'Backend Developer (PHP)', short: 'PHP', levels: ['middle', 'senior'] },
    { id: 'go', name: 'Backend Developer (Go)', short: 'Go', levels: ['middle', 'senior'] },
    { id: 'tool-go', name: 'Tool Maker (Go)', short: 'Go', levels: ['middle'] },
  ],
}

const shown = (...ids: string[]) =>
  shownColumns(
    ids.flatMap((id) => columnIn(id) ?? []),
    choices,
    words,
  )
const shorts = (...ids: string[]) => shown(...ids).map(({ short }) => short)

test('roles at one level are told apart by their stack', () => {
  expect(shorts('php.senior', 'go.senior')).toEqual(['PHP', 'Go'])
})

test('levels of one role are told apart by the level', () => {
  expect(shorts('php.middle', 'php.senior')).toEqual(['Middle', 'Senior'])
})

test('roles at different levels need both', () => {
  expect(shorts('php.middle', 'go', 'me')).toEqual(['PHP, Middle', 'Go, all levels', 'Me'])
})

test('stacks of one name need the whole name', () => {
  expect(shorts('go.middle', 'tool-go.middle', 'php.middle')).toEqual([
    'Backend Developer (Go), Middle',
    'Tool Maker (Go), Middle',
    'PHP',
  ])
})

test('a heading says the columns in words', () => {
  expect(joinedNames(shown('php.senior', 'go'), words)).toBe(
    'Backend Developer (PHP), Senior, and Backend Developer (Go), all levels',
  )
})
