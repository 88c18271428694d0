import { z } from 'zod'
import { statementCount, statementSchema } from '@/domain/document'
import { idSchema } from '@/domain/id'
import { levelCount } from '@/domain/level'
import { localizedTextSchema, translationLocales, translationSchema, wordsSchema } from '@/domain/locale'
import { priorities } from '@/domain/playbook'
import { dutyCount, roleSchema } from '@/domain/role'

/** What the files hold: maps by id, where a document holds lists. The descriptions are what an editor shows on hover. */

export type TranslationLocale = (typeof translationLocales)[number]

export const levelsFileSchema = mapOf(
  z.strictObject({
    name: localizedTextSchema.describe('The name of the level, in every language.'),
    meaning: localizedTextSchema.describe('One sentence that helps a person to place themselves.'),
  }),
  'The ladder. The order of the levels in this file is their rank, the lowest first.',
  levelCount,
)

export const domainsFileSchema = mapOf(
  z.strictObject({
    name: localizedTextSchema.describe('The name of the domain, in every language.'),
    groups: mapOf(
      z.strictObject({
        name: localizedTextSchema.describe('The name of the group, in every language.'),
        summary: localizedTextSchema.describe(
          'One sentence that says what the skills of the group have in common.',
        ),
      }),
      'The groups of the domain by their ids. A skill names its group by this id, so no two domains may share one.',
    ),
  }),
  'The domains in the order in which the catalogue shows them.',
)

export const rolesFileSchema = mapOf(
  z.strictObject({
    family: localizedTextSchema.describe('What the role is called without its stack: "Backend Developer".'),
    stack: roleSchema.shape.stack.describe(
      'What tells roles of one family apart: "Node.js". The same in every language.',
    ),
    does: z
      .strictObject({
        en: z.array(wordsSchema).min(1).max(dutyCount.most),
        ...inEachTranslation(z.array(translationSchema.nullable()).optional()),
      })
      .optional()
      .describe('What somebody in the role does, one duty a line, line by line the same in every language.'),
  }),
  'The roles in the order in which they are listed.',
)

const topicIdsSchema = z.array(idSchema).describe('Ids of topics from topics.yaml.')

export const topicsFileSchema = z.strictObject({
  areas: z
    .record(
      idSchema,
      z.strictObject({
        name: localizedTextSchema.describe('The name of the area, in every language.'),
        topics: topicIdsSchema
          .min(1)
          .describe('The topics of the area, in order. A topic may stand in several areas.'),
      }),
    )
    .describe('The parts of the field. Each topic of this file stands in at least one of them.'),
  topics: z
    .record(
      idSchema,
      z.strictObject({
        name: localizedTextSchema.describe('The term, in every language.'),
        meaning: localizedTextSchema.describe('One sentence that says what the term means.'),
      }),
    )
    .describe('The terms that statements point at.'),
})

const statementFileSchema = z.union([
  wordsSchema,
  z.strictObject({
    text: wordsSchema.describe('The sentence.'),
    topics: statementSchema.shape.topics.optional().describe('Ids of the topics that it touches.'),
  }),
])

const playbookFileSchema = z.strictObject({
  priority: z.enum(priorities).describe('How urgent it is to bring the skill into use.'),
  context: wordsSchema.describe('Where the skill stands in the whole, in a few sentences.'),
  phases: items(wordsSchema, 'What the work consists of, in order.'),
  practices: items(wordsSchema, 'What good work with the skill keeps to.'),
  checklist: items(wordsSchema, 'The steps to take, in order.'),
  surfaces: items(
    z.strictObject({ name: wordsSchema, text: wordsSchema }),
    'Where the skill meets the rest of a system.',
  ),
  questions: items(
    z.strictObject({ question: wordsSchema, answer: wordsSchema }),
    'Questions that come up, answered.',
  ),
})

/** skills/<id>/en.yaml: the structure of a skill, and its English text. */
export const skillFileSchema = z
  .strictObject({
    name: wordsSchema.describe('The name of the skill.'),
    summary: wordsSchema.describe('One sentence that says what the skill is about.'),
    group: idSchema.describe('The id of a group from domains.yaml.'),
    updated: z.iso.date().describe('The day of the last change, as 2026-03-17.'),
    topics: topicIdsSchema.optional().describe('The topics that tell most about the skill.'),
    expectations: mapOf(
      mapOf(
        z.strictObject({
          required: z
            .boolean()
            .describe('true where a role at this level has to meet this, false where it is optional.'),
          statements: mapOf(
            statementFileSchema,
            'What a person can do, by keys that stay when a sentence is reworded or moves to another level. ' +
              'The same key in another role is the same ability in other words.',
            statementCount,
          ),
        }),
        'The levels of levels.yaml, all of them and in their order.',
      ),
      'What is expected, by the roles of roles.yaml.',
    ),
    playbook: playbookFileSchema.optional().describe('How the skill is put to work.'),
  })
  .describe('A skill: its structure, and its text in English.')
export type SkillFile = z.infer<typeof skillFileSchema>

/** skills/<id>/es.yaml and its like: the texts of en.yaml by the same keys. What is not there is not translated yet. */
export const skillTranslationFileSchema = z
  .strictObject({
    name: translated('The name of the skill.'),
    summary: translated('One sentence that says what the skill is about.'),
    expectations: z
      .record(idSchema, z.record(idSchema, z.record(idSchema, translationSchema)))
      .optional()
      .describe('The statements by role, level and key, as in en.yaml.'),
    playbook: z
      .strictObject({
        context: translated('Where the skill stands in the whole, in a few sentences.'),
        phases: items(translationSchema, 'What the work consists of.'),
        practices: items(translationSchema, 'What good work with the skill keeps to.'),
        checklist: items(translationSchema, 'The steps to take.'),
        surfaces: items(
          z.strictObject({ name: translationSchema.optional(), text: translationSchema.optional() }),
          'Where the skill meets the rest of a system.',
        ),
        questions: items(
          z.strictObject({ question: translationSchema.optional(), answer: translationSchema.optional() }),
          'Questions that come up, answered.',
        ),
      })
      .optional()
      .describe('The texts of the playbook, by the same keys.'),
  })
  .describe(
    'A translation of a skill. A text is a sentence, or { text: …, outdated: true } where the English changed since.',
  )
export type SkillTranslationFile = z.infer<typeof skillTranslationFileSchema>

/** A map by ids that says how many entries it takes, to people and to editors. */
function mapOf<Entry extends z.ZodType>(
  entry: Entry,
  description: string,
  size: { least: number; most?: number } = { least: 1 },
) {
  const { least, most = Number.POSITIVE_INFINITY } = size
  const expected = Number.isFinite(most)
    ? `${least} to ${most} entries`
    : `at least ${least === 1 ? '1 entry' : `${least} entries`}`
  return z
    .record(idSchema, entry)
    .refine((map) => Object.keys(map).length >= least && Object.keys(map).length <= most, expected)
    .meta({ description, minProperties: least, ...(Number.isFinite(most) ? { maxProperties: most } : {}) })
}

function items<Item extends z.ZodType>(item: Item, description: string) {
  return z.record(idSchema, item).optional().describe(description)
}

function translated(description: string) {
  return translationSchema.optional().describe(description)
}

function inEachTranslation<Schema extends z.ZodType>(schema: Schema): Record<TranslationLocale, Schema> {
  return Object.fromEntries(translationLocales.map((locale) => [locale, schema])) as Record<
    TranslationLocale,
    Schema
  >
}
