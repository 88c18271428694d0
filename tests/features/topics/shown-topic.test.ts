import { expect, test } from 'vitest'
import type { TopicStatement } from '@/data/topic'
import { wordingsOf } from '@/features/topics/shown-topic'

const statement = (given: Partial<TopicStatement> = {}): TopicStatement => ({
  skill: 'rabbitmq',
  role: 'backend-go',
  level: 'junior',
  required: true,
  key: 'publish',
  text: { words: 'Publishes.', lang: 'en', outdated: false },
  ...given,
})

test('the same words for the same ability are said once, of every role', () => {
  const statements = [statement(), statement({ role: 'integrator', required: false })]

  expect(wordingsOf(statements, 'en')).toEqual([
    {
      skill: 'rabbitmq',
      level: 'junior',
      key: 'publish',
      words: 'Publishes.',
      askedOf: [
        { role: 'backend-go', required: true },
        { role: 'integrator', required: false },
      ],
    },
  ])
})

test('other words, another level, another key and another skill are said apart', () => {
  const statements = [
    statement(),
    statement({ role: 'integrator', text: { words: 'Sends.', lang: 'en', outdated: false } }),
    statement({ role: 'integrator', level: 'senior' }),
    statement({ role: 'integrator', key: 'send' }),
    statement({ skill: 'kafka' }),
  ]

  expect(wordingsOf(statements, 'en')).toHaveLength(5)
})

test('words in another language, and words that trail the English, are marked', () => {
  const [fallback, trailing] = wordingsOf(
    [statement(), statement({ key: 'consume', text: { words: 'Consume.', lang: 'es', outdated: true } })],
    'es',
  )

  expect(fallback).toMatchObject({ words: 'Publishes.', lang: 'en' })
  expect(fallback).not.toHaveProperty('outdated')
  expect(trailing).toMatchObject({ words: 'Consume.', outdated: true })
  expect(trailing).not.toHaveProperty('lang')
})
