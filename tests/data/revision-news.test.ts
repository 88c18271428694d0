import { beforeAll, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { findNews, findSkillNews, mostRevisions } from '@/data/revision-news'
import { acceptRevision, givenDatabase, queriesDuring } from '../database'
import { aSkill, reworded, someContent } from '../factories'

givenDatabase('file')

const wordsOf = (number: number) => ({ en: `Publishes ${number}.`, es: `Publica ${number}.` })
const last = mostRevisions + 2

beforeAll(async () => {
  await importContent(someContent({ rabbitmq: aSkill(), bridge: aSkill({ name: { en: 'Bridge' } }) }))
  for (let number = 2; number <= last; number += 1) {
    await acceptRevision('skills/rabbitmq', reworded(aSkill(), 'backend-go', 'publish', wordsOf(number)))
  }
})

test('the newest revision comes first, and no more than a feed tells of', async () => {
  const news = await findNews('en')

  expect(news.map(({ number }) => number)).toEqual(
    Array.from({ length: mostRevisions }, (_, at) => last - at),
  )
})

test('a revision says what changed since the one before it, with names for ids', async () => {
  const found = await findSkillNews('rabbitmq', 'es')

  expect(found?.news[0]).toMatchObject({
    kind: 'skill',
    subject: 'skills/rabbitmq',
    number: last,
    origin: 'proposal',
    summary: {
      counts: { reworded: 1 },
      statements: [
        {
          what: 'reworded',
          role: 'Backend Developer (es) (Go)',
          level: 'Junior (es)',
          words: `Publica ${last}.`,
        },
      ],
    },
  })
  expect(new Date(found?.news[0]?.at ?? '').toISOString()).toBe(found?.news[0]?.at)
})

test('the first revision of a skill says what it began with', async () => {
  const found = await findSkillNews('bridge', 'en')

  expect(found).toMatchObject({
    name: 'Bridge',
    news: [{ kind: 'first-skill', state: { roles: 2, required: 3, optional: 1, statements: 5 } }],
  })
})

test('of an address that is no skill there is no news', async () => {
  expect(await findSkillNews('nothing', 'en')).toBeNull()
  expect(await findSkillNews('catalogue', 'en')).toBeNull()
  expect(await findSkillNews("';--", 'en')).toBeNull()
})

test('the news takes one query', async () => {
  expect(await queriesDuring(() => findNews('en'))).toBe(1)
  expect(await queriesDuring(() => findSkillNews('rabbitmq', 'en'))).toBe(1)
})
