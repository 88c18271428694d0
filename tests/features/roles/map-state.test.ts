import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyMapState,
  isArranging,
  type MapState,
  mapSearchOf,
  mapStateIn,
  sortedBy,
} from '@/features/roles/map-state'

const id = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const anyState: fc.Arbitrary<MapState> = fc.record({
  text: fc.string({ maxLength: 60 }),
  domain: fc.oneof(fc.constant(''), id),
  roles: fc.uniqueArray(id, { maxLength: 4 }),
  required: fc.boolean(),
  sort: fc.option(fc.record({ column: id, descending: fc.boolean() })),
  drawn: fc.integer({ min: 1, max: 20 }).map((steps) => steps * 50),
})

test('an address passes on everything that the map shows', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(mapStateIn(mapSearchOf(state))).toEqual(state)
    }),
  )
})

test('a state that says nothing leaves the address bare', () => {
  expect(mapSearchOf(emptyMapState)).toBe('')
})

test.each([
  '?q=',
  '?required=yes',
  '?roles=,,',
  '?sort=',
  '?sort=--',
  '?show=17',
  '?show=-50',
  '?show=x',
  '?utm_source=mail',
])('%s says nothing', (search) => {
  expect(mapStateIn(search)).toEqual(emptyMapState)
})

test('drawing more is no other order and no filter', () => {
  expect(isArranging({ ...emptyMapState, drawn: 150 })).toBe(false)
  expect(isArranging({ ...emptyMapState, text: '  ' })).toBe(false)
  expect(isArranging({ ...emptyMapState, roles: ['backend-php'] })).toBe(true)
})

test('names sort from their first letter, then from their last, then not at all', () => {
  const once = sortedBy('skill', null)
  const twice = sortedBy('skill', once)
  expect([once, twice, sortedBy('skill', twice)]).toEqual([
    { column: 'skill', descending: false },
    { column: 'skill', descending: true },
    null,
  ])
})

test("a role's count sorts from the highest first", () => {
  expect(sortedBy('backend-php', { column: 'skill', descending: false })).toEqual({
    column: 'backend-php',
    descending: true,
  })
})
