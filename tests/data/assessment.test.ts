import { expect, test } from 'vitest'
import { findAssessment } from '@/data/assessment'
import { findViewerOf, type Viewer } from '@/data/viewer'
import { emptyAssessment } from '@/domain/assessment'
import { givenDatabase, queriesDuring, sql } from '../database'
import { aSignedInPerson } from '../people'

givenDatabase('file')

async function somebody(): Promise<Viewer> {
  const viewer = await findViewerOf((await aSignedInPerson()).token)
  if (!viewer) throw new Error('Nobody is signed in')
  return viewer
}

const answers = (
  viewer: Viewer,
  ...rows: [id: string, number: number, answer: string | null, at: string, note?: string][]
) =>
  Promise.all(
    rows.map(([id, number, answer, at, note]) =>
      sql(
        `insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note)
        values ($1, 'rabbitmq', 'backend-go', 'publish', $2, $3, $4, $5, 2, $6)`,
        viewer.id,
        id,
        number,
        answer,
        at,
        note ?? null,
      ),
    ),
  )

test('somebody who never sent anything stands nowhere', async () => {
  const viewer = await somebody()

  expect(await findAssessment(viewer)).toEqual({ ...emptyAssessment, owner: viewer.id })
})

test('a history comes back whole, the latest answer first', async () => {
  const viewer = await somebody()
  await answers(
    viewer,
    ['a', 1, 'learning', '2026-03-17T10:00:00.123Z', 'With a book.'],
    ['b', 3, null, '2026-05-02T10:00:00Z'],
    ['c', 2, 'can-do', '2026-05-01T10:00:00Z'],
  )

  expect((await findAssessment(viewer)).answers['rabbitmq/backend-go/publish']).toEqual([
    { id: 'b', number: 3, answer: null, at: Date.parse('2026-05-02T10:00:00Z'), revision: 2 },
    { id: 'c', number: 2, answer: 'can-do', at: Date.parse('2026-05-01T10:00:00Z'), revision: 2 },
    {
      id: 'a',
      number: 1,
      answer: 'learning',
      at: Date.parse('2026-03-17T10:00:00.123Z'),
      revision: 2,
      note: 'With a book.',
    },
  ])
})

test('of two answers of one moment the one that the account took later counts', async () => {
  const viewer = await somebody()
  const moment = '2026-03-17T10:00:00Z'
  await answers(viewer, ['z', 1, 'learning', moment], ['a', 2, 'can-do', moment])

  const [latest] = (await findAssessment(viewer)).answers['rabbitmq/backend-go/publish'] ?? []
  expect(latest?.answer).toBe('can-do')
})

test('the place comes back with its target', async () => {
  const viewer = await somebody()
  await sql(
    `insert into assessment (person_id, role, level, target_level, placed_at, place_number, last_number)
    values ($1, 'backend-go', 'junior', 'senior', '2026-03-17T10:00:00Z', 4, 9)`,
    viewer.id,
  )

  expect(await findAssessment(viewer)).toMatchObject({
    role: 'backend-go',
    level: 'junior',
    target: { role: null, level: 'senior' },
    placedAt: Date.parse('2026-03-17T10:00:00Z'),
    placeNumber: 4,
  })
})

test("nobody reads anybody else's answers", async () => {
  const [one, other] = [await somebody(), await somebody()]
  await answers(other, ['a', 1, 'can-do', '2026-03-17T10:00:00Z', 'Mine alone.'])

  expect((await findAssessment(one)).answers).toEqual({})
})

test('is read with one query for the place and one for the answers', async () => {
  const viewer = await somebody()

  expect(await queriesDuring(() => findAssessment(viewer))).toBe(2)
})
