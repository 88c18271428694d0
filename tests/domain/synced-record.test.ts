import { describe, expect, test } from 'vitest'
import { type Assessment, emptyAssessment, placedAt, withAnswer } from '@/domain/assessment'
import { mergeReport } from '@/domain/merge-report'
import { handedOver } from '@/domain/record-owner'
import type { NumberedAnswer, SyncResponse } from '@/domain/sync'
import { countUnsent, received, requestFor, unsentOf } from '@/domain/synced-record'
import { anAssessment, given } from '../factories'

const publish = { skill: 'rabbitmq', role: 'backend-go', key: 'publish' }
const key = 'rabbitmq/backend-go/publish'
const ada = 'ada'

describe('what is sent', () => {
  test('is what the account did not number, each after the one that it was said after', () => {
    const record = recordOf([
      given('can-do', { id: 'c', at: 3 }),
      given('learning', { id: 'b', at: 2 }),
      given('not-yet', { id: 'a', at: 1, number: 1 }),
    ])

    expect(unsentOf(record)).toMatchObject([
      { ...publish, id: 'b', after: 'a' },
      { ...publish, id: 'c', after: 'b' },
    ])
  })

  test('is no more at once than the account takes', () => {
    const record = recordOf([given('can-do', { id: 'b', at: 2 }), given('learning', { id: 'a', at: 1 })])

    expect(requestFor(record, 0, { most: 1 }).answers.map(({ id }) => id)).toEqual(['a'])
  })

  test('is no more text at once than the account takes', () => {
    const note = 'x'.repeat(2000)
    const history = Array.from({ length: 500 }, (_, at) => given('can-do', { id: `a${at}`, at, note }))
    const text = JSON.stringify(requestFor(recordOf(history.toReversed()), 0))

    expect(text.length).toBeGreaterThan(150_000)
    expect(text.length).toBeLessThan(250_000)
  })

  test('leaves out what the account refused, and sends the rest', () => {
    const record = recordOf([given('can-do', { id: 'b', at: 2 }), given('learning', { id: 'a', at: 1 })])
    const refused = new Set([`${key}/a`])

    expect(requestFor(record, 0, { refused }).answers.map(({ id }) => id)).toEqual(['b'])
    expect(countUnsent(record)).toBe(2)
  })
})

describe('what is received', () => {
  test('changes nothing when there is nothing new', () => {
    const record = { ...recordOf([given('can-do', { number: 1 })]), synced: { upTo: 1, ahead: 0 } }
    const request = requestFor(record, 1000)

    expect(received(record, request, aResponse({ upTo: 1, now: 1010 }), 1020)).toBe(record)
  })

  test('is not taken by a record that changed hands meanwhile', () => {
    const record = recordOf([given('can-do')])
    const request = requestFor(record, 1000)
    const eves = { ...emptyAssessment, owner: 'eve' }

    expect(received(eves, request, aResponse({ answers: [numbered(given('can-do'), 1)] }), 1000)).toBe(eves)
    expect(received(emptyAssessment, request, aResponse(), 1000)).toBe(emptyAssessment)
  })

  test('leaves unsent what was said while it was on its way', () => {
    const before = recordOf([given('learning', { id: 'a', at: 1000 })])
    const request = requestFor(before, 1000)
    const meanwhile = withAnswer(before, publish, given('can-do', { id: 'b', at: 1001 }))
    const response = aResponse({ upTo: 1, answers: [numbered(given('learning', { id: 'a', at: 5000 }), 1)] })
    const after = received(meanwhile as typeof before, request, response, 1000)

    expect(after.answers[key]?.map(({ id, number }) => [id, number])).toEqual([
      ['b', undefined],
      ['a', 1],
    ])
    expect(unsentOf(after)).toMatchObject([{ id: 'b', after: 'a' }])
  })

  test('leaves the place that was picked while it was on its way', () => {
    const before = { ...placedAt(emptyAssessment, { level: 'junior' }, 1000), owner: ada }
    const request = requestFor(before, 1000)
    const meanwhile = placedAt(before, { level: 'senior' }, 1001)
    const place = { role: null, level: 'junior', target: null, placedAt: 1000, placeNumber: 1 }

    expect(received(before, request, aResponse({ place, upTo: 1 }), 1000)).toMatchObject(place)
    const after = received(meanwhile, request, aResponse({ place, upTo: 1 }), 1000)
    expect(after).toMatchObject({ level: 'senior', placedAt: 1001 })
    expect(after.placeNumber).toBeUndefined()
  })

  test('moves the times of what is unsent with the clock', () => {
    const hour = 3_600_000
    const record = recordOf([given('can-do', { at: 5 * hour })])
    const request = { ...requestFor(record, 5 * hour), answers: [] }
    const after = received(record, request, aResponse({ now: 2 * hour }), 5 * hour)

    expect(after.answers[key]?.[0]?.at).toBe(2 * hour)
    expect(requestFor(after as typeof record, 6 * hour).sentAt).toBe(3 * hour)
  })

  test('by an older request than the last one skips nothing and takes nothing back', () => {
    const record = { ...recordOf([]), synced: { upTo: 9, ahead: 0 } }
    const older = { ...requestFor(record, 0), upTo: 5 }
    const anew = { ...recordOf([]), synced: { upTo: 0, ahead: 0 } }

    expect(received(record, older, aResponse({ upTo: 7 }), 0).synced?.upTo).toBe(9)
    expect(received(anew, older, aResponse({ upTo: 7 }), 0).synced?.upTo).toBe(0)
  })
})

describe('a browser in which somebody signs in', () => {
  test('gives what nobody owned to their account, as unsent', () => {
    const anonymous = anAssessment({ [key]: 'can-do' }, { role: 'backend-go', placedAt: 7 })
    const { record, aside, joined } = handedOver(anonymous, ada, null)

    expect(record).toEqual({ ...anonymous, owner: ada })
    expect(countUnsent(record)).toBe(2)
    expect(aside).toBeUndefined()
    expect(joined).toEqual({ owner: ada, answers: { [key]: ['can-do-1'] } })
  })

  test('gives them nothing of another account, and keeps aside what that one was not sent', () => {
    const adas = {
      ...recordOf([
        given('can-do', { id: 'b', at: 1005 }),
        given('learning', { id: 'a', at: 1, number: 1, note: 'Mine.' }),
      ]),
      role: 'backend-go',
      placedAt: 3,
      placeNumber: 2,
      synced: { upTo: 2, ahead: 1000 },
    }
    const { record, aside, joined } = handedOver(adas, 'eve', null)

    expect(record).toEqual({ ...emptyAssessment, owner: 'eve' })
    expect(joined).toBeUndefined()
    expect(aside).toEqual({
      ...emptyAssessment,
      owner: ada,
      answers: { [key]: [given('can-do', { id: 'b', at: 5 })] },
    })
  })

  test('keeps nothing aside of an account that was sent everything', () => {
    const adas = recordOf([given('can-do', { number: 1 })])

    expect(handedOver(adas, 'eve', null).aside).toBeUndefined()
  })

  test('gives them back what waited for them, and nobody else', () => {
    const waiting = recordOf([given('can-do', { id: 'b', at: 5 })])

    expect(handedOver(emptyAssessment, ada, waiting).record).toEqual({ ...emptyAssessment, ...waiting })
    expect(handedOver(emptyAssessment, 'eve', waiting).record.answers).toEqual({})
  })

  test('changes nothing where it is their own already', () => {
    const record = recordOf([given('can-do')])

    expect(handedOver(record, ada, null)).toEqual({ record })
  })
})

describe('mergeReport', () => {
  const other = 'rabbitmq/backend-go/consume'
  const joined = { owner: ada, answers: { [key]: ['here'] } }
  const here = given('can-do', { id: 'here', at: 5 })

  test('counts what only the browser had, and what only the account had', () => {
    const record = { ...emptyAssessment, answers: { [key]: [here], [other]: [given('learning')] } }

    expect(mergeReport(record, joined)).toEqual({ fromHere: 1, fromAccount: 1, alike: 0, met: [] })
  })

  test('names which answer stands where the two differed, and the one it replaced', () => {
    const earlier = given('learning', { id: 'there', at: 1, note: 'With a book.' })
    const later = given('not-yet', { id: 'there', at: 9 })

    expect(mergeReport(recordOf([here, earlier]), joined).met).toEqual([
      { key, stands: here, other: earlier, isFromHere: true },
    ])
    expect(mergeReport(recordOf([later, here]), joined).met).toEqual([
      { key, stands: later, other: here, isFromHere: false },
    ])
  })

  test('counts apart where both said the same, and passes over what was taken back', () => {
    const same = given('can-do', { id: 'there', at: 1, revision: 7 })
    expect(mergeReport(recordOf([here, same]), joined)).toMatchObject({ alike: 1, met: [] })

    const back = given(null, { id: 'there', at: 9 })
    expect(mergeReport(recordOf([back, here]), joined)).toMatchObject({ fromHere: 1, met: [] })
  })
})

const recordOf = (history: ReturnType<typeof given>[]): Assessment & { owner: string } => ({
  ...emptyAssessment,
  owner: ada,
  answers: history.length > 0 ? { [key]: history } : {},
})

const numbered = (it: ReturnType<typeof given>, number: number): NumberedAnswer => ({
  ...publish,
  ...it,
  number,
})

const aResponse = (more: Partial<SyncResponse> = {}): SyncResponse => ({
  now: 1000,
  upTo: 0,
  more: false,
  answers: [],
  ...more,
})
