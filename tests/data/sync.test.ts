import { beforeEach, describe, expect, test } from 'vitest'
import { deleteAccount } from '@/data/person'
import { exchange, mostKept } from '@/data/sync'
import { findViewerOf, type Viewer } from '@/data/viewer'
import type { GivenAnswer } from '@/domain/answer'
import { isLink, linkIn } from '@/domain/evidence'
import { mostReceived, type SentAnswer, type SyncRequest, type SyncResponse } from '@/domain/sync'
import { syncRequestSchema } from '@/domain/sync-request'
import { givenDatabase, sql } from '../database'
import { aSignedInPerson } from '../people'

givenDatabase('test')

let ada: Viewer
beforeEach(async () => {
  ada = await aViewer()
})

describe('what is sent', () => {
  test('comes back with a number, and to every other browser of the same person', async () => {
    const sent = anAnswer('a', { note: 'Since 2020.', link: 'https://example.org/x', from: 'backend-php' })
    const { answers } = await send(ada, [sent])

    expect(answers).toEqual([{ ...sent, at: expect.any(Number), number: 1 }])
    expect((await send(ada, [])).answers).toEqual(answers)
    expect((await send(ada, [], { upTo: 1 })).answers).toEqual([])
  })

  test('is kept once when it is sent again, with its first time and number', async () => {
    const first = await send(ada, [anAnswer('a')])
    const again = await send(ada, [anAnswer('a', { at: 5 }), anAnswer('b'), anAnswer('b')], { upTo: 1 })

    expect(again.answers.map(({ id, number }) => [id, number])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
    expect(again.answers.at(-1)?.at).toBe(first.answers[0]?.at)
    expect(again.upTo).toBe(2)
  })

  test('gets the time of the server, never later than now', async () => {
    const hour = 3_600_000
    const clock = Date.now() + 1000 * hour
    const { answers, now } = await send(
      ada,
      [anAnswer('before', { at: clock - hour }), anAnswer('ahead', { at: clock + hour })],
      { sentAt: clock },
    )

    expect(answers.map(({ at }) => at)).toEqual([now - hour, now])
  })

  test('is never earlier than what it was said after', async () => {
    const { answers } = await send(ada, [anAnswer('a')])
    const [later] = (await send(ada, [anAnswer('b', { at: 0, after: 'a' })], { upTo: 1 })).answers

    expect(later?.at).toBe(answers[0]?.at)
  })

  test('is kept as it was written, in any script', async () => {
    const note = 'Línea 1\nЛиния 2 👩‍💻 \'"; drop table given_answer; --'
    const { answers } = await send(ada, [anAnswer('a', { note, answer: null })])

    expect(answers[0]).toMatchObject({ note, answer: null })
  })

  test('is taken whole or not at all', async () => {
    const broken = { ...anAnswer('b'), link: 'ftp://example.org' }
    await expect(send(ada, [anAnswer('a'), broken])).rejects.toThrow()

    expect(await sql('select from given_answer')).toEqual([])
    expect((await send(ada, [anAnswer('c')])).upTo).toBe(1)
  })
})

describe('the place', () => {
  const place = { role: 'backend-go', level: 'junior', target: { role: null, level: 'lead' } }

  test('that was picked later counts', async () => {
    const now = Date.now()
    await send(ada, [], { place: { ...place, placedAt: now - 1000 } })
    const earlier = await send(ada, [], { place: { ...place, level: 'lead', placedAt: now - 2000 } })
    expect(earlier.place).toMatchObject(place)

    const later = await send(ada, [], { place: { ...place, level: '', placedAt: now - 500 } })
    expect(later.place).toMatchObject({ ...place, level: '', placeNumber: 2 })
  })

  test('of somebody who saw the held one counts, whatever their clock says', async () => {
    const { upTo } = await send(ada, [], { place: { ...place, placedAt: Date.now() } })
    const { place: after } = await send(ada, [], {
      place: { ...place, role: 'integrator', placedAt: 5 },
      upTo,
    })

    expect(after).toMatchObject({ role: 'integrator' })
  })

  test('is none as long as none was picked', async () => {
    expect((await send(ada, [anAnswer('a')])).place).toBeUndefined()
  })
})

describe('what comes down', () => {
  test('is what this person said, and nobody else', async () => {
    const eve = await aViewer()
    await send(ada, [anAnswer('secret', { note: 'Only mine.' })], {
      place: { role: 'backend-go', level: null, target: null, placedAt: 1 },
    })

    expect(await send(eve, [])).toEqual({ now: expect.any(Number), upTo: 0, more: false, answers: [] })
    await send(eve, [anAnswer('secret')])
    expect((await send(eve, [])).answers).toHaveLength(1)
    expect((await send(eve, [])).answers[0]?.note).toBeUndefined()
  })

  test('is nothing for a browser that means another account', async () => {
    const eve = await aViewer()
    await send(ada, [anAnswer('a')])

    expect(await exchange(eve, aRequest(ada, []))).toBe('somebody-else')
    expect(await sql('select from given_answer')).toHaveLength(1)
  })

  test('comes in parts, and every answer in one of them', async () => {
    await fill(ada, mostReceived + 700)
    const first = await send(ada, [])
    expect(first).toMatchObject({ more: true, upTo: mostReceived })
    const second = await send(ada, [], { upTo: first.upTo })

    expect(second).toMatchObject({ more: false, upTo: mostReceived + 700 })
    expect([...first.answers, ...second.answers].map(({ number }) => number)).toEqual(
      Array.from({ length: mostReceived + 700 }, (_, at) => at + 1),
    )
  })

  test('starts anew where the account holds less than the browser had', async () => {
    await send(ada, [anAnswer('a')])

    expect(await send(ada, [], { upTo: 50 })).toMatchObject({
      restarted: true,
      upTo: 1,
      answers: [{ id: 'a' }],
    })
    expect(await send(await aViewer(), [], { upTo: 50 })).toMatchObject({ restarted: true, upTo: 0 })
  })
})

test('twenty browsers that send at once get numbers without a gap, and each is told of a whole beginning', async () => {
  const sent = Array.from({ length: 20 }, (_, browser) =>
    [0, 1, 2].map((at) => anAnswer(`b${browser}-${at}`)),
  )
  const place = { role: 'backend-go', level: null, target: null, placedAt: Date.now() }
  const all = await Promise.all(sent.map((answers) => send(ada, answers, { place })))

  const numbers = await sql<{ number: number }>('select number from given_answer order by number')
  const [row] = await sql<{ last_number: number; place_number: number }>('select * from assessment')
  const taken = new Set(numbers.map(({ number }) => number))
  expect(taken.size).toBe(60)
  // Each place that counted took a number too.
  for (const response of all) {
    const heard = new Set(response.answers.map(({ number }) => number))
    for (let number = 1; number <= response.upTo; number += 1) {
      if (taken.has(number)) expect(heard).toContain(number)
    }
  }
  expect(row?.last_number).toBe(Math.max(...taken, row?.place_number ?? 0))
  expect(row?.last_number).toBeLessThanOrEqual(80)
})

test('an account is deleted while its browsers send, and they are told that it is gone', async () => {
  for (let round = 0; round < 8; round += 1) {
    const viewer = await aViewer()
    const pushes = Array.from({ length: 6 }, async (_, browser) => {
      for (let at = 0; at < 20; at += 1) {
        const answered = await exchange(viewer, aRequest(viewer, [anAnswer(`b${browser}-${at}`)]))
        if (answered === 'signed-out') return answered
      }
      return 'sent'
    })
    await new Promise((next) => setTimeout(next, round * 5))
    await deleteAccount(viewer)

    for (const became of await Promise.all(pushes)) expect(['sent', 'signed-out']).toContain(became)
    expect(await exchange(viewer, aRequest(viewer, [anAnswer('late')]))).toBe('signed-out')
    expect(await sql('select from given_answer where person_id = $1', viewer.id)).toEqual([])
  }
})

test('an account that took all that it may refuses more, and still gives what it has', async () => {
  await send(ada, [anAnswer('a')])
  await sql('update assessment set last_number = $1', mostKept)

  expect(await exchange(ada, aRequest(ada, [anAnswer('b')]))).toBe('full')
  expect((await send(ada, [anAnswer('a')])).answers).toHaveLength(1)
})

test('asking for news is one query, and writes nothing', async () => {
  expect((await send(ada, [])).answers).toEqual([])
  expect(await sql('select from assessment')).toEqual([])
})

describe('a request', () => {
  const wrong: [string, Partial<Record<keyof SentAnswer, unknown>>][] = [
    ['a note that is too long', { note: 'x'.repeat(2001) }],
    ['a link that is none', { link: 'javascript:alert(1)' }],
    ['a link with a character that nobody sees', { link: 'https://example.org/a\u200bb' }],
    ['a link that no browser can follow', { link: 'https://[' }],
    ['a link that is too long', { link: 'https://example.org/'.padEnd(501, 'a') }],
    ['a link with white space', { link: 'https://example.org/a\u0085b' }],
    ['a skill that is no id', { skill: '../etc' }],
    ['an answer that is none', { answer: 'perhaps' }],
    ['a revision that is none', { revision: 0 }],
    ['an id that is too long', { id: 'x'.repeat(41) }],
    ['a time that is none', { at: 1.5 }],
    ['a field that nobody knows', { number: 7 } as never],
  ]

  test.each(wrong)('with %s is refused', (_name, fields) => {
    const request = { ...aRequest(ada, []), answers: [{ ...anAnswer('a'), ...fields }] }

    expect(syncRequestSchema.safeParse(request).success).toBe(false)
  })

  test('with characters that cannot be stored is taken without them', async () => {
    const answers = [anAnswer('a', { note: 'half \ud83d, zero \0.' }), anAnswer('b', { note: '\0' })]
    const request = syncRequestSchema.parse(aRequest(ada, answers))
    const response = (await exchange(ada, request)) as SyncResponse

    expect(response.answers.map(({ note }) => note)).toEqual(['half \ufffd, zero .', undefined])
  })

  test('with any link that a browser keeps is taken', async () => {
    const kept = characters().filter((it) => isLink(`https://example.org/${it}`))
    const links = chunksOf(kept, 200).map((part) => `https://example.org/${part.join('')}`)
    const typed = linkIn('https://example.org/a\u200b\u0085\u2028b') ?? ''
    const answers = [...links, typed].map((link, at) => anAnswer(`a${at}`, { link }))
    for (const part of chunksOf(answers, 400)) {
      const { data } = syncRequestSchema.safeParse(aRequest(ada, part))
      await send(ada, data?.answers ?? [])
    }

    expect(kept.length).toBeGreaterThan(100_000)
    expect(await sql('select from given_answer')).toHaveLength(answers.length)
  })

  test('with the longest of everything is taken', async () => {
    const answers = [
      anAnswer('x'.repeat(40), { note: '👩'.repeat(1000), link: `https://${'e'.repeat(492)}` }),
    ]

    expect((await send(ada, answers)).answers).toHaveLength(1)
  })
})

async function aViewer(): Promise<Viewer> {
  return (await findViewerOf((await aSignedInPerson()).token)) as Viewer
}

const anAnswer = (id: string, more: Partial<SentAnswer & GivenAnswer> = {}): SentAnswer => ({
  skill: 'rabbitmq',
  role: 'backend-go',
  key: 'publish',
  id,
  at: Date.now() - 60_000,
  answer: 'can-do',
  revision: 1,
  ...more,
})

const aRequest = (viewer: Viewer, answers: SentAnswer[], more: Partial<SyncRequest> = {}): SyncRequest => ({
  owner: viewer.id,
  sentAt: Date.now(),
  upTo: 0,
  answers,
  ...more,
})

/** Sends as the route does. */
async function send(viewer: Viewer, answers: SentAnswer[], more: Partial<SyncRequest> = {}) {
  const response = await exchange(viewer, aRequest(viewer, answers, more))
  if (typeof response === 'string') throw new Error(response)
  return response
}

/** Every character there is, half ones left out. */
const characters = () =>
  Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (it) => !/\p{Cs}/u.test(it),
  )

const chunksOf = <Item>(items: Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

function fill(viewer: Viewer, count: number) {
  return sql(
    `with numbered as (
      insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision)
      select $1, 'rabbitmq', 'backend-go', 'publish', 'id-' || it, it, 'can-do', now(), 1 from generate_series(1, $2::int) it
    )
    insert into assessment (person_id, placed_at, last_number) values ($1, to_timestamp(0), $2)`,
    viewer.id,
    count,
  )
}
