import { expect, test } from 'vitest'
import { summaryOf } from '@/domain/revision-summary'
import { aSkill, aStatement, reworded, withLevels } from '../factories'

const before = aSkill()

test('nothing happened between a state and itself, and a new day alone is no news', () => {
  expect(summaryOf(before, { ...before, updated: '2026-12-24' }, 'en')).toEqual({
    counts: {},
    statements: [],
  })
})

test('a statement with other words is told with its new ones, where it stands', () => {
  const after = reworded(before, 'backend-go', 'publish', { en: 'Publishes.', es: 'Publica.' })

  expect(summaryOf(before, after, 'es')).toEqual({
    counts: { reworded: 1 },
    statements: [{ what: 'reworded', role: 'backend-go', level: 'junior', words: 'Publica.' }],
  })
})

test('who reads another language hears that a translation changed, and not its words', () => {
  const after = reworded(before, 'backend-go', 'publish', { en: 'Can publish.', es: 'Publica.' })

  expect(summaryOf(before, after, 'en')).toEqual({ counts: { translations: 1 }, statements: [] })
  expect(summaryOf(before, after, 'es').counts).toEqual({ reworded: 1 })
})

test('who reads the English in place of a missing translation hears that it changed', () => {
  const english = reworded(before, 'backend-go', 'publish', { en: 'Can publish.' })
  const after = reworded(before, 'backend-go', 'publish', { en: 'Publishes.' })

  expect(summaryOf(english, after, 'es').statements).toMatchObject([{ words: 'Publishes.' }])
})

test('statements that come and go are told with their words', () => {
  const after = withLevels(before, 'backend-go', (levels) =>
    levels.map((it) => ({
      ...it,
      statements: it.level === 'junior' ? [aStatement('publish'), aStatement('batch')] : it.statements,
    })),
  )

  expect(summaryOf(before, after, 'en')).toEqual({
    counts: { added: 1, removed: 1 },
    statements: [
      { what: 'removed', role: 'backend-go', level: 'junior', words: 'Can consume.' },
      { what: 'added', role: 'backend-go', level: 'junior', words: 'Can batch.' },
    ],
  })
})

test('a role that goes takes its statements along', () => {
  const after = { ...before, expectations: before.expectations.slice(0, 1) }

  expect(summaryOf(before, after, 'en').counts).toEqual({ rolesRemoved: 1, removed: 2 })
  expect(summaryOf(after, before, 'en').counts).toEqual({ rolesAdded: 1, added: 2 })
})

test('required and optional, moves, other texts and the rest are counted apart', () => {
  const turned = withLevels(before, 'backend-go', ([junior, senior]) => [
    ...(junior ? [{ ...junior, required: false, statements: junior.statements.toReversed() }] : []),
    ...(senior ? [senior] : []),
  ])
  const after = { ...turned, summary: { en: 'Hands on.', es: 'Entrega.' }, topics: ['queues'] }

  expect(summaryOf(before, after, 'en').counts).toEqual({
    moved: 1,
    nowOptional: 1,
    texts: 1,
    translations: 1,
    other: 1,
  })
})
