import { describe, expect, test } from 'vitest'
import { answeredWords, nameOf, wordsToCheck } from '@/domain/answered-words'
import type { Assessment } from '@/domain/assessment'
import { withAnswer } from '@/domain/assessment'
import type { TextChange, TextChanges } from '@/domain/text-change'
import { anAssessment, askedIn, given } from '../factories'

const asked = {
  role: 'backend-go',
  skills: [{ ...askedIn('rabbitmq', { junior: [true, 'publish', 'consume'] }), revision: 3 }],
}

const answered = (key: string, revision: number, at = 1) => ({ [key]: [given('can-do', { revision, at })] })
const record = (...answers: Assessment['answers'][]): Assessment => ({
  ...anAssessment(),
  answers: Object.assign({}, ...answers),
})

const changeOf = (key: string, kind: TextChange['kinds'][number]): TextChange => ({
  key,
  kinds: [kind],
  before: { words: 'Old.', level: 'junior' },
  after: kind === 'removed' ? null : { words: 'New.', level: 'junior' },
})

/** What the server said of some words of RabbitMQ. */
const told = (role: string, from: number, current: number, ...changes: TextChange[]) =>
  new Map<string, TextChanges | null>([
    [
      nameOf({ skill: 'rabbitmq', role, revision: from, current }),
      { skill: 'rabbitmq', name: 'RabbitMQ', role, from, to: 3, changes },
    ],
  ])

describe('wordsToCheck', () => {
  test('are none where every answer was given for the words that are there', () => {
    expect(wordsToCheck(record(answered('rabbitmq/backend-go/publish', 3)), asked)).toEqual([])
  })

  test('are asked for once for all answers to one old revision', () => {
    const said = record(
      answered('rabbitmq/backend-go/publish', 1),
      answered('rabbitmq/backend-go/consume', 1),
    )

    expect(wordsToCheck(said, asked)).toEqual([
      { skill: 'rabbitmq', role: 'backend-go', revision: 1, current: 3 },
    ])
  })

  test('are those of the role of the plan first', () => {
    const said = record(
      answered('rabbitmq/backend-php/publish', 2),
      answered('kafka/backend-php/stream', 2),
      answered('rabbitmq/backend-go/publish', 1),
    )

    expect(wordsToCheck(said, asked).map(({ skill, role }) => `${skill}/${role}`)).toEqual([
      'rabbitmq/backend-go',
      'rabbitmq/backend-php',
      'kafka/backend-php',
    ])
  })

  test('leave out what was taken back, and keys that are none', () => {
    const said = record(
      { 'rabbitmq/backend-go/publish': [given(null, { revision: 1 })] },
      answered('rabbitmq', 1),
      answered('a/b/c/d', 1),
    )

    expect(wordsToCheck(said, asked)).toEqual([])
  })
})

describe('answeredWords', () => {
  test('tell of an answer whose words changed, with the revision whose words are shown', () => {
    const said = record(answered('rabbitmq/backend-go/publish', 1))
    const { changes } = answeredWords(said, asked, told('backend-go', 1, 3, changeOf('publish', 'reworded')))

    expect([...changes]).toMatchObject([
      ['rabbitmq/backend-go/publish', { kinds: ['reworded'], revision: 3, given: { answer: 'can-do' } }],
    ])
  })

  test('ask once: an answer confirmed for the new words is not asked about again', () => {
    const said = record(answered('rabbitmq/backend-go/publish', 1))
    const address = { skill: 'rabbitmq', role: 'backend-go', key: 'publish' }
    const confirmed = withAnswer(said, address, given('can-do', { id: 'again', at: 2, revision: 3 }))

    expect(
      answeredWords(confirmed, asked, told('backend-go', 1, 3, changeOf('publish', 'reworded'))).changes.size,
    ).toBe(0)
  })

  test('know of no change before the server was heard, or where it knows no such revision', () => {
    const said = record(answered('rabbitmq/backend-go/publish', 1))
    const name = nameOf({ skill: 'rabbitmq', role: 'backend-go', revision: 1, current: 3 })

    expect(answeredWords(said, asked, new Map()).changes.size).toBe(0)
    expect(answeredWords(said, asked, new Map([[name, null]])).changes.size).toBe(0)
  })

  test('list what the role is not asked any more without the server, and with its old words once it is heard', () => {
    const said = record(answered('rabbitmq/backend-go/route', 1), answered('kafka/backend-go/stream', 1))
    const [there, gone] = [
      told('backend-go', 1, 3, changeOf('route', 'removed')),
      answeredWords(said, asked, new Map()).gone,
    ]

    expect(gone.map(({ address, before }) => [address.skill, address.key, before])).toEqual([
      ['rabbitmq', 'route', undefined],
      ['kafka', 'stream', undefined],
    ])
    expect(answeredWords(said, asked, there).gone[0]).toMatchObject({
      skillName: 'RabbitMQ',
      before: { words: 'Old.' },
    })
  })

  test('list what another role is not asked any more once the server says so', () => {
    const said = record(
      answered('rabbitmq/backend-php/route', 1),
      answered('rabbitmq/backend-php/publish', 1),
    )

    expect(answeredWords(said, asked, new Map()).gone).toEqual([])
    expect(
      answeredWords(said, asked, told('backend-php', 1, 3, changeOf('route', 'removed'))).gone.map(
        ({ address }) => address.key,
      ),
    ).toEqual(['route'])
  })

  test('an answer for words newer than the plan has loaded is not gone', () => {
    expect(
      answeredWords(record(answered('rabbitmq/backend-go/brand-new', 4)), asked, new Map()).gone,
    ).toEqual([])
  })

  test('list the latest answer first', () => {
    const said = record(answered('a/backend-go/early', 1, 5), answered('a/backend-go/late', 1, 9))

    expect(answeredWords(said, asked, new Map()).gone.map(({ address }) => address.key)).toEqual([
      'late',
      'early',
    ])
  })

  test('every answer of the role is asked, waits to be confirmed, or is listed apart', () => {
    const keys = ['publish', 'consume', 'route'].map((key) => `rabbitmq/backend-go/${key}`)
    const said = record(...keys.map((key) => answered(key, 1)))
    const { changes, gone } = answeredWords(
      said,
      asked,
      told('backend-go', 1, 3, changeOf('publish', 'reworded'), changeOf('route', 'removed')),
    )

    expect([...changes.keys()]).toEqual([keys[0]])
    expect(gone.map(({ address }) => address.key)).toEqual(['route'])
  })
})
