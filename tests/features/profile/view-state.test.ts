import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyViewState,
  searchOf,
  shownLevel,
  shownRole,
  type ViewState,
  viewStateIn,
} from '@/features/profile/view-state'

const levels = [{ id: 'junior' }, { id: 'middle' }, { id: 'senior' }]
const roles = [{ id: 'backend-go' }, { id: 'backend-php' }]

test('an address passes on everything that is shown', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
  const anyState: fc.Arbitrary<ViewState> = fc.record({
    level: fc.option(id),
    role: fc.option(id),
    required: fc.boolean(),
    text: fc.string({ maxLength: 60 }),
    sort: fc.option(
      fc.record({
        column: fc.constantFrom('role' as const, 'required' as const, 'level' as const),
        descending: fc.boolean(),
      }),
    ),
    hidden: fc.uniqueArray(id, { maxLength: 4 }),
  })

  fc.assert(
    fc.property(anyState, (state) => {
      expect(viewStateIn(searchOf(state))).toEqual(state)
    }),
  )
})

test('a state that says nothing leaves the address bare', () => {
  expect(searchOf(emptyViewState)).toBe('')
})

test.each(['?level=', '?required=yes', '?sort=text', '?hide=,,', '?utm_source=mail', '?level=&role='])(
  '%s says nothing',
  (search) => {
    expect(viewStateIn(search)).toEqual(emptyViewState)
  },
)

describe('shownLevel', () => {
  test('is what the address says', () => {
    expect(shownLevel({ ...emptyViewState, level: 'senior' }, levels, 1)).toBe('senior')
    expect(shownLevel({ ...emptyViewState, level: 'all' }, levels, 1)).toBe('all')
  })

  test('is the rung above the own level', () => {
    expect([0, 1, 2].map((rank) => shownLevel(emptyViewState, levels, rank))).toEqual([
      'junior',
      'middle',
      'senior',
    ])
  })

  test('stays on the top rung for those who are there', () => {
    expect(shownLevel(emptyViewState, levels, 3)).toBe('senior')
  })

  test('is the first rung for a stranger, and for an address of a level that is none', () => {
    expect(shownLevel({ ...emptyViewState, level: 'wizard' }, levels, null)).toBe('junior')
  })
})

describe('shownRole', () => {
  test('is what the address says, not what the reader is', () => {
    expect(shownRole({ ...emptyViewState, role: 'backend-php' }, roles, 'backend-go', 'by-level')).toBe(
      'backend-php',
    )
  })

  test('is the own role where the address says nothing or something unknown', () => {
    expect(shownRole({ ...emptyViewState, role: 'chef' }, roles, 'backend-go', 'by-level')).toBe('backend-go')
  })

  test('is none for a stranger, but the first where one table must be shown', () => {
    expect(shownRole(emptyViewState, roles, null, 'by-level')).toBeNull()
    expect(shownRole(emptyViewState, roles, 'chef', 'by-role')).toBe('backend-go')
  })
})
