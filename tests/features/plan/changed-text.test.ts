import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ChangedAnswer, GoneAnswer } from '@/domain/answered-words'
import type { Locale } from '@/domain/locale'
import { ChangedText } from '@/features/plan/changed-text'
import { GoneAnswers } from '@/features/plan/gone-answers'
import { SinceLastMonth } from '@/features/plan/since-last-month'
import { wordsIn } from '@/ui/messages'
import { anAssessment, askedIn, given } from '../../factories'

const levels = [
  { id: 'middle', name: 'Middle' },
  { id: 'senior', name: 'Senior' },
]
const at = Date.parse('2026-03-17T12:00:00Z')
const change: ChangedAnswer = {
  key: 'publish',
  kinds: ['reworded'],
  before: { words: 'Publishes messages.', level: 'middle' },
  after: { words: 'Publishes and routes messages.', level: 'middle' },
  given: given('can-do', { at }),
  revision: 2,
}

const asked = (more: Partial<ChangedAnswer> = {}, locale: Locale = 'en') =>
  renderToStaticMarkup(
    createElement(ChangedText, {
      change: { ...change, ...more },
      words: wordsIn(locale, 'changed'),
      answers: wordsIn(locale, 'view'),
      levels,
      locale,
      onHolds: () => {},
      onAgain: () => {},
    }),
  )

const gone = (answers: GoneAnswer[]) =>
  renderToStaticMarkup(
    createElement(GoneAnswers, {
      gone: answers,
      words: wordsIn('en', 'changed'),
      answers: wordsIn('en', 'view'),
      levels,
      roles: [{ id: 'backend-go', name: 'Backend Developer (Go)' }],
      locale: 'en',
    }),
  )

const since = (moved: 'can-do' | 'not-yet', changed: number) =>
  renderToStaticMarkup(
    createElement(SinceLastMonth, {
      assessment: anAssessment({}, { answers: { 'rabbitmq/backend-go/publish': [given(moved, { at })] } }),
      asked: { role: 'backend-go', skills: [askedIn('rabbitmq', { middle: [true, 'publish'] })] },
      levels,
      target: 'senior',
      changed,
      onCheck: () => {},
      now: Date.parse('2026-04-01T12:00:00Z'),
      words: wordsIn('en', 'growth'),
      locale: 'en',
    }),
  )

test('a changed text says since when, what was answered, and asks whether it still holds', () => {
  expect(asked()).toContain('Reworded since you answered on 3/17/2026.')
  expect(asked()).toContain('You said “Can do”. Does it still hold?')
  expect(asked()).toContain('aria-label="It still holds: Publishes and routes messages."')
})

test('it reads in the language of the reader, with its dates', () => {
  expect(asked({}, 'es')).toContain('desde que respondiste el 17/3/2026.')
})

test('before the comparison is loaded, both sentences are there whole', () => {
  expect(asked()).toMatch(
    /<del>.*Publishes messages\..*<\/del> <ins>.*Publishes and routes messages\..*<\/ins>/,
  )
})

test('a statement that only moved says from where to where, and repeats no words', () => {
  const moved = asked({
    kinds: ['moved'],
    after: { words: 'Publishes messages.', level: 'senior' },
  })

  expect(moved).toContain('Moved from Middle to Senior since you answered on 3/17/2026.')
  expect(moved).not.toContain('<del>')
})

const goneAnswer: GoneAnswer = {
  address: { skill: 'rabbitmq', role: 'backend-go', key: 'rpc' },
  given: given('learning', { at, note: 'In billing.', link: 'https://example.org/1' }),
  skillName: 'RabbitMQ',
  before: { words: 'Calls by message.', level: 'middle' },
}

test('what is gone is listed with its old words, the answer, its note, its link and its day', () => {
  for (const text of [
    'Calls by message.',
    'RabbitMQ',
    'Backend Developer (Go), Middle',
    'Learning',
    'In billing.',
    'href="https://example.org/1"',
    '3/17/2026',
  ]) {
    expect(gone([goneAnswer])).toContain(text)
  }
})

test('what is gone is listed by its key where its words are not known', () => {
  const { before: _words, skillName: _name, ...unknown } = goneAnswer

  expect(gone([unknown])).toContain('The statement “rpc”')
})

test('a link that leads out of the web is not offered', () => {
  const link = 'javascript:alert(1)'

  expect(gone([{ ...goneAnswer, given: given('learning', { link }) }])).not.toContain('javascript')
})

test('where nothing is gone there is no section', () => {
  expect(gone([])).toBe('')
})

test('the last month says what moved, and how many texts wait to be checked', () => {
  expect(since('can-do', 2)).toContain('1 moved to Can do.')
  expect(since('can-do', 2)).toMatch(/2 texts you answered have changed: <button[^>]*>check them<\/button>\./)
})

test('a month without a move says so', () => {
  expect(since('not-yet', 0)).toContain('No answer has moved since 3/1/2026.')
})
