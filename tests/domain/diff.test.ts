import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, MisfitError } from '@/domain/apply'
import { diff } from '@/domain/diff'
import { aSkill, aStatement } from '../factories'
import { anyDocument } from './any-document'

describe('diff', () => {
  test('is what apply needs to get from one state to any other', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(apply(before, diff(before, after))).toEqual(after)
      }),
      { numRuns: 500 },
    )
  })

  test('is empty between a state and itself', () => {
    fc.assert(fc.property(anyDocument, (document) => diff(document, structuredClone(document)).length === 0))
  })

  test('leaves both states as they were', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const [old, now] = [structuredClone(before), structuredClone(after)]
        apply(before, diff(before, after))
        expect([before, after]).toEqual([old, now])
      }),
    )
  })

  test('undoes itself the other way round', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(apply(apply(before, diff(before, after)), diff(after, before))).toEqual(before)
      }),
    )
  })

  test('says of a reworded statement only that it was reworded, in which language, from what to what', () => {
    const before = aSkill()
    const after = edited((role) => {
      role.levels[0]?.statements.splice(0, 1, {
        ...aStatement('publish'),
        text: { ...aStatement('publish').text, en: 'Publishes with confirms.' },
      })
    })

    expect(diff(before, after)).toEqual([
      {
        kind: 'reword',
        place: { at: 'statement', role: 'backend-go', key: 'publish' },
        locale: 'en',
        from: aStatement('publish').text.en,
        to: 'Publishes with confirms.',
      },
    ])
  })

  test('says of a statement that went to another level that it moved, and behind which it stands', () => {
    const after = edited((role) => {
      const [publish] = role.levels[0]?.statements.splice(0, 1) ?? []
      if (publish) role.levels[1]?.statements.push(publish)
    })

    expect(diff(aSkill(), after)).toEqual([
      { kind: 'move-statement', role: 'backend-go', key: 'publish', level: 'senior', after: 'retry' },
    ])
  })

  test('moves one statement where two swapped places', () => {
    const after = edited((role) => role.levels[0]?.statements.reverse())

    expect(diff(aSkill(), after)).toHaveLength(1)
  })

  test('says of a cell that became optional only that', () => {
    const after = edited((role) => {
      for (const level of role.levels) if (level.level === 'senior') level.required = false
    })

    expect(diff(aSkill(), after)).toEqual([
      { kind: 'require', role: 'backend-go', level: 'senior', required: false },
    ])
  })
})

describe('apply', () => {
  test('refuses a change whose place is gone, and says which', () => {
    const gone = {
      kind: 'move-statement',
      role: 'backend-go',
      key: 'lost',
      level: 'senior',
      after: null,
    } as const

    expect(() => apply(aSkill(), [gone])).toThrow(MisfitError)
    expect(() => apply(aSkill(), [gone])).toThrow('There is no "lost" here')
  })

  test('refuses to put a statement behind one that is not there', () => {
    const add = {
      kind: 'add-statement',
      role: 'backend-go',
      level: 'senior',
      after: 'lost',
      statement: aStatement('new'),
    } as const

    expect(() => apply(aSkill(), [add])).toThrow(MisfitError)
  })
})

function edited(edit: (role: ReturnType<typeof aSkill>['expectations'][number]) => void) {
  const document = structuredClone(aSkill())
  const [role] = document.expectations
  if (role) edit(role)
  return document
}
