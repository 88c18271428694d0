import { beforeAll, describe, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import {
  createPlanShare,
  findPlanShares,
  type PlanShareInput,
  planShareInputSchema,
  revokePlanShare,
} from '@/data/plan-share'
import { findSharedPlan } from '@/data/shared-plan'
import { findViewerOf, type Viewer } from '@/data/viewer'
import { givenDatabase, sql, withConnection } from '../database'
import { someContent } from '../factories'
import { aSignedInPerson } from '../people'

givenDatabase('file')

beforeAll(async () => {
  await importContent(someContent())
})

const day = 24 * 60 * 60 * 1000
const wished: PlanShareInput = { name: 'Ines', withNotes: true, days: null }

async function somebody(): Promise<Viewer> {
  const viewer = await findViewerOf((await aSignedInPerson({ name: 'Ines Moreau' })).token)
  if (!viewer) throw new Error('Nobody is signed in.')
  return viewer
}

async function made(viewer: Viewer, input: Partial<PlanShareInput> = {}, now?: Date) {
  const answered = await createPlanShare(viewer, { ...wished, ...input }, now)
  if (!('share' in answered)) throw new Error(answered.refusal)
  return answered.share
}

const place = (viewer: Viewer, [role, level, targetRole = null, targetLevel = null]: (string | null)[]) =>
  sql(
    'insert into assessment (person_id, role, level, target_role, target_level, placed_at) values ($1, $2, $3, $4, $5, now())',
    viewer.id,
    role,
    level,
    targetRole,
    targetLevel,
  )

let number = 0
const answer = (
  viewer: Viewer,
  statement: string,
  said: string | null,
  at: number,
  more: { note?: string; link?: string; id?: string } = {},
) => {
  number += 1
  const [skill, role, key] = statement.split('/')
  return sql(
    'insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note, link) values ($1, $2, $3, $4, $5, $6, $7::answer, $8, 1, $9, $10)',
    viewer.id,
    skill,
    role,
    key,
    more.id ?? `a${number}`,
    number,
    said,
    new Date(at),
    more.note ?? null,
    more.link ?? null,
  )
}

/** Holds back everything that writes links until all connections of the app wait for it, and lets them go together. */
const togetherAtTheTable = <Result>(work: () => Promise<Result>): Promise<Result> =>
  withConnection(async (client) => {
    await client.query('begin')
    await client.query('lock table plan_share in exclusive mode')
    const result = work()
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    while ((await sql(waiting)).length < 5) await new Promise((next) => setTimeout(next, 20))
    await client.query('commit')
    return result
  })

describe('a link', () => {
  test('cannot be guessed, and no two are the same', async () => {
    const viewer = await somebody()
    const [one, other] = [await made(viewer), await made(viewer)]

    expect(one.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(one.token).not.toBe(other.token)
  })

  test('is found by its owner alone, the latest first', async () => {
    const [viewer, other] = [await somebody(), await somebody()]
    const first = await made(viewer, { name: 'First' }, new Date(1000))
    const second = await made(viewer, { name: 'Second' }, new Date(2000))

    expect(await findPlanShares(viewer)).toEqual([second, first])
    expect(await findPlanShares(other)).toEqual([])
  })

  test('says when it ends', async () => {
    const now = new Date(Date.UTC(2026, 10, 22))

    expect((await made(await somebody(), { days: 7 }, now)).expiresAt).toBe('2026-11-29T00:00:00.000Z')
    expect((await made(await somebody(), { days: null }, now)).expiresAt).toBeNull()
  })

  test('opens nothing any more when it was taken back', async () => {
    const viewer = await somebody()
    const { id, token } = await made(viewer)

    expect(await revokePlanShare(viewer, id)).toBe(true)
    expect(await findSharedPlan(token)).toBeNull()
    expect(await findPlanShares(viewer)).toEqual([])
  })

  test('can be taken back once', async () => {
    const viewer = await somebody()
    const { id } = await made(viewer)
    const both = await Promise.all([revokePlanShare(viewer, id), revokePlanShare(viewer, id)])

    expect(both.toSorted()).toEqual([false, true])
  })

  test('cannot be taken back by somebody else', async () => {
    const { id, token } = await made(await somebody())

    expect(await revokePlanShare(await somebody(), id)).toBe(false)
    expect(await findSharedPlan(token)).not.toBeNull()
  })

  test('opens nothing any more once it ended, and is told to its owner as ended', async () => {
    const viewer = await somebody()
    const share = await made(viewer, { days: 7 })
    const end = Date.parse(share.expiresAt ?? '')

    expect(await findSharedPlan(share.token, new Date(end - 1))).not.toBeNull()
    expect(await findSharedPlan(share.token, new Date(end))).toBeNull()
    expect(await findPlanShares(viewer)).toEqual([share])
  })

  test('that nobody made opens nothing, whatever it looks like', async () => {
    const { token } = await made(await somebody())
    for (const other of ['', 'x', token.slice(1), `${token}x`, `${token}'--`, '\0', 'x'.repeat(9999)]) {
      expect(await findSharedPlan(other)).toBeNull()
    }
  })

  test('does not carry the address of its owner for a name', async () => {
    const viewer = await somebody()
    const shouted = `Me (${viewer.email?.toUpperCase()})`

    expect(await createPlanShare(viewer, { ...wished, name: shouted })).toEqual({
      refusal: 'name-is-address',
    })
  })
})

describe('the name on a link', () => {
  test.each([
    'eve@example.org',
    'Eve <Eve@Example.org>',
    'Write to eve@example.org.',
    'x@eve@example.org',
    'eve＠example.org',
    'ana,eve@example.org/',
  ])('that holds an address is refused: %s', async (name) => {
    expect(await createPlanShare(await somebody(), { ...wished, name })).toEqual({
      refusal: 'name-is-address',
    })
  })

  test.each(['Ines @ work', '@ines', 'Ines (a@b)', 'O’Neil, J.'])(
    'that holds none is taken: %s',
    async (name) => {
      expect((await made(await somebody(), { name })).name).toBe(name)
    },
  )

  test('loses what nobody sees, and an address does not pass with it', async () => {
    const { name } = planShareInputSchema.parse({ ...wished, name: '\u202e Ines\u200b\ufeff ' })
    expect(name).toBe('Ines')
    const hidden = planShareInputSchema.parse({ ...wished, name: 'eve\u200b@exa\u00admple.org' })

    expect(await createPlanShare(await somebody(), hidden)).toEqual({ refusal: 'name-is-address' })
    expect(planShareInputSchema.safeParse({ ...wished, name: '\u200b \u2060' }).success).toBe(false)
  })
})

describe('at most 20 links at a time', () => {
  test('one more is refused', async () => {
    const viewer = await somebody()
    for (let count = 0; count < 20; count += 1) await made(viewer)

    expect(await createPlanShare(viewer, wished)).toEqual({ refusal: 'too-many' })
  })

  test('even when many are made at once', async () => {
    const viewer = await somebody()
    for (let count = 0; count < 18; count += 1) await made(viewer)
    const all = await togetherAtTheTable(() =>
      Promise.all(Array.from({ length: 5 }, () => createPlanShare(viewer, wished))),
    )

    expect(all.filter((answered) => 'share' in answered)).toHaveLength(2)
  })

  test('those that ended or were taken back do not count, and make room in the table', async () => {
    const viewer = await somebody()
    const before = new Date(Date.now() - 8 * day)
    for (let count = 0; count < 19; count += 1) await made(viewer, { days: 7 }, before)
    await revokePlanShare(viewer, (await made(viewer)).id)
    await made(viewer)

    expect(await sql('select from plan_share where person_id = $1', viewer.id)).toHaveLength(1)
  })
})

describe('what is asked for a link', () => {
  test.each<[what: string, input: object]>([
    ['no name', { ...wished, name: '  ' }],
    ['a name of more than 100 characters', { ...wished, name: 'n'.repeat(101) }],
    ['a name with a line break', { ...wished, name: 'a\nb' }],
    ['a life of its own', { ...wished, days: 365 }],
    ['no word about notes', { name: 'Ines', days: 7 }],
    ['somebody else’s plan', { ...wished, userId: 'other' }],
  ])('%s is refused', (_, input) => {
    expect(planShareInputSchema.safeParse(input).success).toBe(false)
  })
})

describe('the reader of a link', () => {
  test('learns the name, the place and what is said now of the role, and nothing else', async () => {
    const [viewer, other] = [await somebody(), await somebody()]
    await place(viewer, ['backend-go', 'junior', null, 'senior'])
    await answer(viewer, 'rabbitmq/backend-go/publish', 'learning', 1000, { note: 'An old note.' })
    await answer(viewer, 'rabbitmq/backend-go/publish', 'can-do', 2000, {
      note: 'Did it.',
      link: 'https://example.org',
    })
    await answer(viewer, 'rabbitmq/integrator/publish', 'learning', 9000, { note: 'Another role.' })
    await answer(other, 'rabbitmq/backend-go/consume', 'can-do', 9000, { note: 'Somebody else.' })
    const { token } = await made(viewer)
    const shared = await findSharedPlan(token)

    expect(shared).toEqual({
      name: 'Ines',
      role: 'backend-go',
      target: 'senior',
      changedAt: 2000,
      assessment: {
        version: 2,
        owner: null,
        role: 'backend-go',
        level: 'junior',
        target: { role: null, level: 'senior' },
        placedAt: 0,
        answers: {
          'rabbitmq/backend-go/publish': [
            { id: '', at: 2000, answer: 'can-do', revision: 1, note: 'Did it.', link: 'https://example.org' },
          ],
        },
      },
    })
    expect(JSON.stringify(shared)).not.toMatch(
      new RegExp(`${viewer.id}|${viewer.email}|old note|Another role`),
    )
  })

  test('sees no note and no link where the owner left them out', async () => {
    const viewer = await somebody()
    await place(viewer, ['backend-go', 'junior'])
    await answer(viewer, 'rabbitmq/backend-go/publish', 'can-do', 1000, {
      note: 'Private.',
      link: 'https://example.org',
    })
    const shared = await findSharedPlan((await made(viewer, { withNotes: false })).token)

    expect(shared?.assessment.answers['rabbitmq/backend-go/publish']).toEqual([
      { id: '', at: 1000, answer: 'can-do', revision: 1 },
    ])
  })

  test('sees the role that the owner is heading for', async () => {
    const viewer = await somebody()
    await place(viewer, ['backend-go', 'junior', 'integrator', 'senior'])
    await answer(viewer, 'rabbitmq/integrator/publish', 'can-do', 1000)
    const shared = await findSharedPlan((await made(viewer)).token)

    expect(shared?.role).toBe('integrator')
    expect(Object.keys(shared?.assessment.answers ?? {})).toEqual(['rabbitmq/integrator/publish'])
  })

  test('sees what was taken back as not answered, and of two answers at one time the one that the account took later', async () => {
    const viewer = await somebody()
    await place(viewer, ['backend-go', 'junior'])
    await answer(viewer, 'rabbitmq/backend-go/publish', 'can-do', 1000)
    await answer(viewer, 'rabbitmq/backend-go/publish', null, 2000)
    await answer(viewer, 'rabbitmq/backend-go/consume', 'can-do', 1000, { id: 'b' })
    await answer(viewer, 'rabbitmq/backend-go/consume', 'learning', 1000, { id: 'a' })
    await answer(viewer, 'rabbitmq/backend-go/settle', 'can-do', 1000, { id: 'a' })
    await answer(viewer, 'rabbitmq/backend-go/settle', 'learning', 1000, { id: 'b' })
    const answers = (await findSharedPlan((await made(viewer)).token))?.assessment.answers ?? {}

    expect(answers['rabbitmq/backend-go/publish']?.[0]?.answer).toBeNull()
    expect(answers['rabbitmq/backend-go/consume']?.[0]?.answer).toBe('learning')
    expect(answers['rabbitmq/backend-go/settle']?.[0]?.answer).toBe('learning')
  })

  test('of somebody who has not picked a role learns the name', async () => {
    const shared = await findSharedPlan((await made(await somebody())).token)

    expect(shared).toMatchObject({ name: 'Ines', role: null, changedAt: null })
  })
})
