import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers, type GivenAnswer, united } from '@/domain/answer'
import { type Assessment, emptyAssessment } from '@/domain/assessment'
import {
  assessmentAsJson,
  type FileContent,
  importCountsOf,
  readAssessmentFile,
  withImported,
} from '@/domain/assessment-file'
import { anAssessment, given } from '../factories'

const now = Date.UTC(2026, 10, 22)
const key = 'rabbitmq/go/publish'

const read = (text: string): FileContent => {
  const { content, faults } = readAssessmentFile(text, now)
  if (!content) throw new Error(JSON.stringify(faults))
  return content
}
const taken = (before: Assessment, from: Assessment) =>
  withImported(before, read(assessmentAsJson(from, now)), now)

const anEntry = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/),
    at: fc.integer({ min: 0, max: now }),
    answer: fc.constantFrom(...answers, null),
    revision: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    note: fc.string({ minLength: 1, maxLength: 50 }).filter((note) => !/\p{Cc}/u.test(note)),
    link: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    from: fc.constantFrom('backend-go', 'backend-nodejs'),
  },
  { requiredKeys: ['id', 'at', 'answer', 'revision'] },
)
const aRecord = fc
  .record({
    role: fc.constantFrom(null, 'go'),
    level: fc.constantFrom(null, '', 'junior'),
    target: fc.constantFrom(null, { role: null, level: 'senior' }, { role: 'php', level: null }),
    answers: fc.dictionary(
      fc.constantFrom('rabbitmq/go/publish', 'rabbitmq/go/consume', 'queues/php/ack'),
      fc.array(anEntry, { minLength: 1, maxLength: 4 }).map((history) => united(history as GivenAnswer[])),
      { noNullPrototype: true },
    ),
  })
  .map((record): Assessment => ({ ...emptyAssessment, ...record }))

test('a record that is taken out and put into an empty browser is the same record', () => {
  fc.assert(
    fc.property(aRecord, (record) => {
      const { answers: kept, ...after } = taken(emptyAssessment, record)

      expect(kept).toEqual(record.answers)
      if (record.role !== null) {
        expect(after).toMatchObject({ role: record.role, level: record.level, target: record.target })
      }
    }),
  )
})

test('taking a file in twice changes nothing, and nothing that was there is lost', () => {
  fc.assert(
    fc.property(aRecord, aRecord, (own, other) => {
      const once = taken(own, other)

      expect(taken(once, other)).toBe(once)
      for (const [statement, history] of Object.entries(own.answers)) {
        expect(once.answers[statement]).toEqual(expect.arrayContaining(history))
      }
    }),
  )
})

test('what it would do is what it does', () => {
  fc.assert(
    fc.property(aRecord, aRecord, (own, other) => {
      const counts = importCountsOf(own, read(assessmentAsJson(other, now)))
      const after = taken(own, other)
      const statements = Object.keys(other.answers)
      const isFresh = (it: string) => !own.answers[it]
      const isLater = (it: string) => !isFresh(it) && after.answers[it]?.[0]?.id !== own.answers[it]?.[0]?.id
      const isKnown = (it: string) => after.answers[it] === own.answers[it]

      expect(counts.total).toBe(statements.length)
      expect(counts.fresh).toBe(statements.filter(isFresh).length)
      expect(counts.later).toBe(statements.filter(isLater).length)
      expect(counts.known).toBe(statements.filter(isKnown).length)
      expect(counts.fresh + counts.later + counts.earlier + counts.known).toBe(counts.total)
    }),
  )
})

test('whose record it was, and what the account made of it, is not in the file', () => {
  const record = anAssessment({}, { owner: 'somebody', placeNumber: 7, synced: { upTo: 9, ahead: 3 } })
  const text = assessmentAsJson({ ...record, answers: { [key]: [given('can-do', { number: 8 })] } }, now)

  expect(text).not.toMatch(/somebody|number|synced/)
})

test('what comes from a file was not sent to the account yet', () => {
  const record = { ...emptyAssessment, answers: { [key]: [given('can-do', { number: 8 })] } }

  expect(taken(emptyAssessment, record).answers[key]).toEqual([given('can-do')])
})

test('an answer that is there stays as it is, whatever the file says of it', () => {
  const own = {
    ...emptyAssessment,
    answers: { [key]: [given('can-do', { id: 'a', note: 'Mine.', number: 3 })] },
  }
  const other = { ...emptyAssessment, answers: { [key]: [given('not-yet', { id: 'a', note: 'Forged.' })] } }

  expect(taken(own, other)).toBe(own)
})

test('a place that was picked stays picked', () => {
  const own = anAssessment({}, { role: 'go', level: 'junior', placedAt: 1 })

  expect(taken(own, anAssessment({}, { role: 'php', level: 'senior', placedAt: 99 }))).toBe(own)
})

test('the clock of another device may run ahead, and its answers then count as given now', () => {
  const record = { ...emptyAssessment, answers: { [key]: [given('can-do', { at: now + 60_000 })] } }

  expect(taken(emptyAssessment, record).answers[key]?.[0]?.at).toBe(now)
})

describe('a file with a fault is refused as a whole, and told what and where', () => {
  const place = { role: null, level: null, target: null, placedAt: '1970-01-01T00:00:00.000Z' }
  const entry = { id: 'a', at: '2026-03-17T10:00:00.000Z', answer: 'can-do', revision: 1 }
  const fileWith = (more: object) => ({ format: 'rungs.assessment', version: 1, place, answers: [], ...more })
  const statement = (more: object) =>
    fileWith({ answers: [statementOf(entry), statementOf({ ...entry, ...more })] })
  const statementOf = (said: object) => ({
    skill: 'rabbitmq',
    role: 'go',
    key: 'publish',
    history: [entry, said],
  })
  const at = { answer: 2, entry: 2 }

  // biome-ignore format: a table, one fault a line
  const cases: [what: string, file: unknown, fault: object][] = [
    ['another kind of file', { format: 'other' }, { fault: 'not-ours' }],
    ['a list', [], { fault: 'not-ours' }],
    ['a version of the future', fileWith({ version: 2 }), { fault: 'version', found: '2' }],
    ['no place', fileWith({ place: 4 }), { fault: 'place' }],
    ['a role that is no id', fileWith({ place: { ...place, role: 'A B' } }), { fault: 'place' }],
    ['no answers', fileWith({ answers: {} }), { fault: 'answers' }],
    ['too many answers', fileWith({ answers: Array(50_001).fill(0) }), { fault: 'too-many', found: '50001' }],
    ['an answer that is none', fileWith({ answers: ['x'] }), { fault: 'statement', answer: 1, found: 'x' }],
    ['a key that is no id', fileWith({ answers: [{ ...statementOf(entry), key: '__proto__' }] }), { fault: 'statement', answer: 1, found: 'rabbitmq/go/__proto__' }],
    ['an answer without a key', fileWith({ answers: [{ skill: { toString: 1 } }] }), { fault: 'statement', answer: 1, found: '{"skill":{"toString":1}}' }],
    ['no history', fileWith({ answers: [{ ...statementOf(entry), history: [] }] }), { fault: 'history', answer: 1 }],
    ['an answer of another kind', statement({ answer: 'perhaps' }), { fault: 'said', found: 'perhaps', ...at }],
    ['no answer', statement({ answer: undefined }), { fault: 'said', found: 'undefined', ...at }],
    ['an id that is none', statement({ id: 'a b' }), { fault: 'id', found: 'a b', ...at }],
    ['a time that is none', statement({ at: '2026-13-40T10:00:00.000Z' }), { fault: 'at', found: '2026-13-40T10:00:00.000Z', ...at }],
    ['a time as a number', statement({ at: 5 }), { fault: 'at', found: '5', ...at }],
    ['a time before there were any', statement({ at: '1969-12-31T00:00:00.000Z' }), { fault: 'at', found: '1969-12-31T00:00:00.000Z', ...at }],
    ['a time to come', statement({ at: '2999-01-01T00:00:00.000Z' }), { fault: 'future', found: '2999-01-01T00:00:00.000Z', ...at }],
    ['a revision below the first', statement({ revision: 0 }), { fault: 'revision', found: '0', ...at }],
    ['a revision that no database counts to', statement({ revision: 2 ** 31 }), { fault: 'revision', found: '2147483648', ...at }],
    ['a note that is too long', statement({ note: 'n'.repeat(2001) }), { fault: 'note', found: 'n'.repeat(60), ...at }],
    ['a note with half a character', statement({ note: '\uD800' }), { fault: 'note', found: '\uD800', ...at }],
    ['a note with a null character', statement({ note: 'a\0' }), { fault: 'note', found: 'a\0', ...at }],
    ['a link that runs', statement({ link: 'javascript:alert(1)' }), { fault: 'link', found: 'javascript:alert(1)', ...at }],
    ['a role that it was kept from and is no id', statement({ from: 'A' }), { fault: 'origin', found: 'A', ...at }],
  ]

  test.each(cases)('%s', (_, file, fault) => {
    expect(readAssessmentFile(JSON.stringify(file), now)).toEqual({ faults: [fault], more: 0 })
  })

  test('text that is no JSON', () => {
    expect(readAssessmentFile('{', now)).toEqual({ faults: [{ fault: 'not-json' }], more: 0 })
  })

  test('of many faults the first eight are told, and how many more there are', () => {
    const file = fileWith({ answers: Array(20).fill('x') })
    const { faults, more } = readAssessmentFile(JSON.stringify(file), now) as {
      faults: object[]
      more: number
    }

    expect([faults.length, more]).toEqual([8, 12])
  })

  test('whatever is in a file, reading it gives an answer', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readAssessmentFile(text, now)).toHaveProperty('faults')
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { content, faults } = readAssessmentFile(JSON.stringify(fileWith({ answers: [value] })), now)
        expect(content ?? faults).toBeDefined()
      }),
    )
  })
})
