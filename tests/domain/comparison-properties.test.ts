import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedStatement, comparisonOf, stepsBetweenLevels } from '@/domain/comparison'
import { hasOtherLevel, isDifferent, listsOf } from '@/domain/comparison-lists'

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

const columnOf = (role: string, level: string | null) => ({ role, level })

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

      expect(back).toEqual({
        ...there,
        only0: there.only1,
        only1: there.only0,
        earlier0: there.earlier1,
        earlier1: there.earlier0,
      })
    }),
  )
})

test.each(kinds)('a column beside itself has no differences, of %s', (kind) => {
  fc.assert(
    fc.property(anySide, (side) => {
      const items = comparisonOf([side, { ...side }], levels)[kind]

      expect(
        items.filter((item) =>
          isDifferent(item, [columnOf('one', side.level), columnOf('other', side.level)]),
        ),
      ).toEqual([])
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

test.each(kinds)(
  'a role never differs in level from itself, whichever of its levels are looked at, of %s',
  (kind) => {
    fc.assert(
      fc.property(anyStatements, anyLevel, anyLevel, (statements, one, other) => {
        const sides = [one, other].map((level) => ({ statements, level, role: 'php' }))
        const items = comparisonOf(sides, levels)[kind]

        expect(items.filter((item) => hasOtherLevel(item, sides))).toEqual([])
      }),
    )
  },
)

test('the steps from one level of a role to a later one and its lists say the same', () => {
  fc.assert(
    fc.property(
      anyStatements,
      fc.subarray(levels, { minLength: 2, maxLength: 2 }),
      (statements, [from = '', to = '']) => {
        const lists = listed(
          [from, to].map((level) => ({ statements, level, role: 'php' })),
          'topics',
        )
        const steps = stepsBetweenLevels(statements, [from, to], levels)
        const told = (...names: string[]) =>
          steps.flatMap(({ topic, step }) => (names.includes(step) ? [topic] : [])).sort()

        expect(lists).toMatchObject({
          all: told('carries-on'),
          only0: told('goes'),
          only1: told('new', 'back'),
          earlier0: [],
          earlier1: [],
        })
      },
    ),
  )
})
