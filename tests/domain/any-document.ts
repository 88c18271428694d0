import fc from 'fast-check'
import type { Expectation, RoleExpectations, SkillDocument } from '@/domain/document'
import type { LocalizedText } from '@/domain/locale'
import type { Playbook } from '@/domain/playbook'

const words = fc.constantFrom('Publishes.', 'Consumes.', 'Retries.', 'Measures.', 'Decides.')
const translation = fc.oneof(
  words,
  words.map((text) => ({ text, outdated: true as const })),
)
const text: fc.Arbitrary<LocalizedText> = fc.record({ en: words, es: translation }, { requiredKeys: ['en'] })

const some = (ids: string[], least = 0) => fc.shuffledSubarray(ids, { minLength: least })
const topics = some(['queues', 'exchanges', 'retries'])

/** Deals the keys of a role out to its levels: a key stands once within a role. */
const levels: fc.Arbitrary<Expectation[]> = fc
  .tuple(some(['junior', 'middle', 'senior'], 1), some(['publish', 'consume', 'retry', 'measure', 'decide']))
  .chain(([ids, keys]) =>
    fc
      .tuple(
        fc.array(fc.nat(ids.length - 1), { minLength: keys.length, maxLength: keys.length }),
        fc.array(fc.record({ text, topics }), { minLength: keys.length, maxLength: keys.length }),
        fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
      )
      .map(([homes, bodies, flags]) =>
        ids.map((level, at) => ({
          level,
          required: flags[at] ?? true,
          statements: keys.flatMap((key, place) => {
            const body = bodies[place]
            return homes[place] === at && body ? [{ key, ...body }] : []
          }),
        })),
      ),
  )

const expectations: fc.Arbitrary<RoleExpectations[]> = some(['go', 'php', 'rust', 'scala'], 1).chain(
  (roles) => fc.tuple(...roles.map((role) => levels.map((its) => ({ role, levels: its })))),
)

const listOf = <Item extends object>(item: fc.Arbitrary<Item>): fc.Arbitrary<(Item & { key: string })[]> =>
  some(['one', 'two', 'three']).chain((keys) =>
    fc.tuple(...keys.map((key) => item.map((its) => ({ key, ...its })))),
  )

const playbook: fc.Arbitrary<Playbook> = fc.record({
  priority: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  context: text,
  phases: listOf(fc.record({ text })),
  practices: listOf(fc.record({ text })),
  checklist: listOf(fc.record({ text })),
  surfaces: listOf(fc.record({ name: text, text })),
  questions: listOf(fc.record({ question: text, answer: text })),
})

/** Documents from few words, roles and keys, so that two of them have much in common: like two states of one skill. */
export const anyDocument: fc.Arbitrary<SkillDocument> = fc.record(
  {
    name: text,
    summary: text,
    group: fc.constantFrom('messaging', 'middleware'),
    updated: fc.constantFrom('2026-03-17', '2026-11-21'),
    topics,
    expectations,
    playbook,
  },
  { requiredKeys: ['name', 'summary', 'group', 'updated', 'topics', 'expectations'] },
)
