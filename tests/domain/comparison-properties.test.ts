import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedStatement, comparisonOf } from '@/domain/comparison'
import { isDifferent, listsOf } from '@/domain/comparison-lists'

const levels = ['junior', 'middle', 'senior']
const skills = ['amqp', 'kafka']
const keys = ['a', 'b', 'c', 'd', 'e', 'f']

/** What a role is asked: each key at most once within a skill. */
const anyStatements: fc.Arbitrary<ComparedStatement[]> = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...skills),
    key: fc.constantFrom(...keys),
    level: fc.constantFrom(...levels),
    required: fc.boolean(),
    topics: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
  }),
  { selector: ({ skill, key }) => `${skill}/${key}` },
)
const anyLevel = fc.option(fc.constantFrom(...levels))
const anySide = fc.record({ statements: anyStatements, level: anyLevel })

const idsOf = (items: object[]) =>
  items.map((it) =>
    'topic' in it ? it.topic : `${(it as { skill: string }).skill}/${(it as { key: string }).key}`,
  )
const kinds = ['abilities', 'topics'] as const

function listed(sides: Parameters<typeof comparisonOf>[0], kind: (typeof kinds)[number]) {
  const items: Parameters<typeof listsOf>[0] = comparisonOf(sides, levels)[kind]
  return Object.fromEntries(
    listsOf(items, sides.length).map(({ list, side, items }) => [
      `${list}${side ?? ''}`,
      idsOf(items).sort(),
    ]),
  )
}

test.each(kinds)('swapping two columns swaps what only one of them asks, of %s', (kind) => {
  fc.assert(
    fc.property(anySide, anySide, (one, other) => {
      const [there, back] = [listed([one, other], kind), listed([other, one], kind)]

      expect(back).toEqual({ ...there, only0: there.only1, only1: there.only0 })
    }),
  )
})

test.each(kinds)('a column beside itself has no differences, of %s', (kind) => {
  fc.assert(
    fc.property(anySide, (side) => {
      const items = comparisonOf([side, { ...side }], levels)[kind]

      expect(items.filter((item) => isDifferent(item, [side.level, side.level]))).toEqual([])
    }),
  )
})

test.each(kinds)('the lists are the union of what the columns ask, each once, of %s', (kind) => {
  fc.assert(
    fc.property(fc.array(anySide, { minLength: 2, maxLength: 4 }), (sides) => {
      const shown = sides.flatMap(({ statements, level }) =>
        statements.filter((it) => level === null || it.level === level),
      )
      const union = new Set(
        shown.flatMap(({ skill, key, topics }) => (kind === 'topics' ? topics : [`${skill}/${key}`])),
      )

      expect(Object.values(listed(sides, kind)).flat().sort()).toEqual([...union].sort())
    }),
  )
})
