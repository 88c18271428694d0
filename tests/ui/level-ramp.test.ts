import { expect, test } from 'vitest'
import { levelClass } from '@/ui/level-ramp'

test.each([2, 3, 4, 5, 6, 7])(
  'a ladder of %i rungs has a colour of its own for each, from the first to the last',
  (count) => {
    const classes = Array.from({ length: count }, (_, at) => levelClass(at + 1, count))

    expect(new Set(classes).size).toBe(count)
    expect([classes[0], classes.at(-1)]).toEqual(['lv1', 'lv5'])
  },
)

test('five rungs take the ramp as it is', () => {
  expect([1, 2, 3, 4, 5].map((rank) => levelClass(rank, 5))).toEqual(['lv1', 'lv2', 'lv3', 'lv4', 'lv5'])
})
