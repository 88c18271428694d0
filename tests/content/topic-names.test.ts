import { expect, test } from 'vitest'
import { readContent } from '@/content/read-content'
import { expectationsOf } from '@/domain/document'

const { content } = readContent('content')
const { catalogue, skills } = content ?? { catalogue: { topics: [] }, skills: {} }

/** Words in small letters and the singular, one after the other. */
const plain = (text: string) =>
  ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/s$/, '')).join(' ')} `

/** Names of one word are everyday words too: every second statement speaks of queues. */
const named = catalogue.topics
  .map(({ id, name }) => ({ id, name: plain(name.en) }))
  .filter(({ id, name }) => name.trim().includes(' ') && !(id in skills))

test('there are names to look for', () => {
  expect(named.length).toBeGreaterThan(40)
})

test('a statement that names a topic points at it', () => {
  const missing = Object.entries(skills).flatMap(([skill, document]) =>
    expectationsOf(document).flatMap(({ role, statements }) =>
      statements.flatMap(({ key, text, topics }) =>
        named
          .filter(({ id, name }) => plain(text.en).includes(name) && !topics.includes(id))
          .map(({ id }) => `${skill}/${role}/${key}: ${id}`),
      ),
    ),
  )

  expect(missing).toEqual([])
})

test('a statement that speaks of dead letters is found by their topic', () => {
  const missing = Object.entries(skills).flatMap(([skill, document]) =>
    expectationsOf(document).flatMap(({ role, statements }) =>
      statements
        .filter(
          ({ text, topics }) =>
            /dead.letter|\bDLQ\b/i.test(text.en) && !topics.includes('dead-letter-queues'),
        )
        .map(({ key }) => `${skill}/${role}/${key}`),
    ),
  )

  expect(missing).toEqual([])
})
