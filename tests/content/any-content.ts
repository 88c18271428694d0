import fc from 'fast-check'
import type { Content } from '@/content/read-content'
import type { CatalogueDocument } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import { type LocalizedText, wordsSchema } from '@/domain/locale'
import { type Playbook, priorities } from '@/domain/playbook'

/** What YAML, JavaScript or a careless writer could take for something else. */
// biome-ignore format: one a line would hide the rest of the file
const awkward = [
  'yes', 'NO', 'null', '~', 'true', '1.0', '1e3', '0x1f', '.inf', '2026-03-17', '- a dash', '-', '--- three', '...',
  '? what', '?', ': colon', 'a: b', 'a:', '#hash', 'a # b', '@at', '`tick`', "it's", "'quoted'", '"quoted"', '"', "'",
  '[list]', '{map}', 'a, b', '*star', '&and', '!tag', '|', '>', '%percent', '\\', '\\n', 'C#/.NET', '<<', '=',
  'ñandú', '日本語', '👩🏽‍💻', 'a\u00a0b', 'e\u0301', '\u200bx', 'text: { a }', '🧵',
]

const anyWords = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc
      .tuple(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 30 }))
      .map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...awkward), { minLength: 2, maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  )
  .filter((words) => wordsSchema.safeParse(words).success)

const anyTranslation = fc.oneof(
  anyWords,
  anyWords.map((text) => ({ text, outdated: true as const })),
)

const anyText: fc.Arbitrary<LocalizedText> = fc.record(
  { en: anyWords, es: anyTranslation },
  { requiredKeys: ['en'] },
)

const anyId = fc
  .oneof(
    fc.constantFrom(
      'text',
      'topics',
      'en',
      'es',
      'null',
      'true',
      'no',
      '1e3',
      '0x1f',
      '7th',
      'required',
      'name',
      'a',
    ),
    fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
  )
  .filter((id) => idSchema.safeParse(id).success)

const ids = (least: number, most: number) => fc.uniqueArray(anyId, { minLength: least, maxLength: most })

const eachOf = <Item>(given: string[], item: (id: string) => fc.Arbitrary<Item>) =>
  fc.tuple(...given.map(item))

const anyCatalogue: fc.Arbitrary<CatalogueDocument> = fc
  .record({
    levels: ids(2, 4),
    groups: ids(2, 3),
    domains: ids(2, 2),
    roles: ids(1, 4),
    areas: ids(1, 3),
    topics: ids(1, 6),
  })
  .chain((known) =>
    fc.record({
      levels: eachOf(known.levels, (id) =>
        fc.record({ id: fc.constant(id), name: anyText, meaning: anyText }),
      ),
      domains: eachOf(known.domains, (id) => {
        const own = known.groups.filter((_, at) => (at === 0) === (id === known.domains[0]))
        const groups = eachOf(own, (group) =>
          fc.record({ id: fc.constant(group), name: anyText, summary: anyText }),
        )
        return fc.record({ id: fc.constant(id), name: anyText, groups })
      }),
      roles: eachOf(known.roles, (id) =>
        fc.record(
          {
            id: fc.constant(id),
            family: anyText,
            does: fc.array(anyText, { maxLength: 3 }),
            stack: anyWords.filter((words) => words.length <= 40),
          },
          { requiredKeys: ['id', 'family', 'does'] },
        ),
      ),
      areas: eachOf(known.areas, (id) =>
        fc.record({ id: fc.constant(id), name: anyText, topics: fc.constant(known.topics) }),
      ),
      topics: eachOf(known.topics, (id) =>
        fc.record({ id: fc.constant(id), name: anyText, meaning: anyText }),
      ),
    }),
  )

const keyed = <Fields extends { [field: string]: fc.Arbitrary<unknown> }>(fields: Fields) =>
  ids(0, 3).chain((keys) => eachOf(keys, (key) => fc.record({ key: fc.constant(key), ...fields })))

const anyPlaybook = fc.record({
  priority: fc.constantFrom(...priorities),
  context: anyText,
  phases: keyed({ text: anyText }),
  practices: keyed({ text: anyText }),
  checklist: keyed({ text: anyText }),
  surfaces: keyed({ name: anyText, text: anyText }),
  questions: keyed({ question: anyText, answer: anyText }),
}) as fc.Arbitrary<Playbook>

/** A skill that fits a catalogue: every role at every level, with keys and sentences that stand once in a role. */
function anySkill({ levels, domains, roles, topics }: CatalogueDocument): fc.Arbitrary<SkillDocument> {
  const someTopics = fc.subarray(topics.map(({ id }) => id))
  const anyRole = (role: string) =>
    ids(levels.length, levels.length * 2).chain((keys) =>
      fc.record({
        role: fc.constant(role),
        levels: eachOf(
          levels.map(({ id }) => id),
          (level) => {
            const own = keys.filter((_, at) => levels[at % levels.length]?.id === level)
            return fc.record({
              level: fc.constant(level),
              required: fc.boolean(),
              statements: eachOf(own, (key) =>
                fc.record({ key: fc.constant(key), text: ownText(key), topics: someTopics }),
              ),
            })
          },
        ),
      }),
    )
  return fc.record(
    {
      name: anyText,
      summary: anyText,
      group: fc.constantFrom(...domains.flatMap(({ groups }) => groups.map(({ id }) => id))),
      updated: fc.constantFrom('2026-03-17', '2024-02-29', '1999-12-31'),
      topics: someTopics,
      expectations: fc
        .subarray(
          roles.map(({ id }) => id),
          { minLength: 1 },
        )
        .chain((some) => eachOf(some, anyRole)),
      playbook: anyPlaybook,
    },
    { requiredKeys: ['name', 'summary', 'group', 'updated', 'topics', 'expectations'] },
  )
}

/** Two statements of a role may not read the same, so each ends in its key. */
const ownText = (key: string) =>
  anyText.map(({ en, es }): LocalizedText => {
    const own = (words: string) => `${words} ${key}`
    if (es === undefined) return { en: own(en) }
    return { en: own(en), es: typeof es === 'string' ? own(es) : { ...es, text: own(es.text) } }
  })

/** A catalogue with up to three skills on it. */
export const anyContent: fc.Arbitrary<Content> = anyCatalogue.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    skills: fc.dictionary(anyId, anySkill(catalogue), { maxKeys: 2, noNullPrototype: true }),
  }),
)

/** Two states of the same content: the skills of both have the same ids, and nothing else in common. */
export const anyTwoStates: fc.Arbitrary<[Content, Content]> = fc
  .tuple(anyContent, anyContent)
  .map(([one, other]) => {
    const ids = Object.keys(one.skills)
    const renamed = Object.values(other.skills).map((skill, at) => [ids[at] ?? `new-${at}`, skill])
    return [one, { ...other, skills: Object.fromEntries(renamed) }]
  })
