import { z } from 'zod'
import { idSchema } from './id'
import { localizedTextSchema } from './locale'
import { playbookSchema } from './playbook'

/** How many statements a cell may hold. */
export const statementCount = { least: 1, most: 12 } as const

/** One sentence that a person can do or not. Its key outlives rewording, and moving to another level. */
export const statementSchema = z.strictObject({
  key: idSchema,
  text: localizedTextSchema,
  topics: z.array(idSchema).max(6),
})
export type Statement = z.infer<typeof statementSchema>

/** What a cell asks: whether it is required, and its statements in reading order. */
export const expectationSchema = z.strictObject({
  level: idSchema,
  required: z.boolean(),
  statements: z.array(statementSchema).min(statementCount.least).max(statementCount.most),
})
export type Expectation = z.infer<typeof expectationSchema>

/** A role's expectations in one skill, from its first level to its last. */
export const roleExpectationsSchema = z.strictObject({
  role: idSchema,
  levels: z.array(expectationSchema).min(1),
})
export type RoleExpectations = z.infer<typeof roleExpectationsSchema>

/**
 * A skill as one value: what a revision stores, and what `diff` and `apply` work on.
 * Everything that has an order is a list, because a JSONB object forgets the order of its keys.
 */
export const skillDocumentSchema = z
  .strictObject({
    name: localizedTextSchema,
    summary: localizedTextSchema,
    /** The group of the catalogue that the skill stands in. */
    group: idSchema,
    /** The day of the last accepted change, as `YYYY-MM-DD`. */
    updated: z.iso.date(),
    topics: z.array(idSchema),
    expectations: z.array(roleExpectationsSchema).min(1),
    playbook: playbookSchema.optional(),
  })
  .superRefine((document, context) => {
    for (const { path, id } of repeatedIds(document)) {
      context.addIssue({ code: 'custom', path, message: `"${id}" stands here twice` })
    }
  })
export type SkillDocument = z.infer<typeof skillDocumentSchema>

/** Every cell of a document with its coordinates, role by role and from the first level to the last. */
export function expectationsOf(document: SkillDocument): (Expectation & { role: string })[] {
  return document.expectations.flatMap(({ role, levels }) =>
    levels.map((expectation) => ({ role, ...expectation })),
  )
}

/** How many roles, and how many of the cells are required and optional. */
export function countsOf(document: SkillDocument): { roles: number; required: number; optional: number } {
  const cells = expectationsOf(document)
  const required = cells.filter((cell) => cell.required).length
  return { roles: document.expectations.length, required, optional: cells.length - required }
}

type Repeated = { path: (string | number)[]; id: string }

/** Ids that stand twice where one may stand once: a role in a skill, a level in a role, a key in a role, a topic in a list. */
function repeatedIds(document: SkillDocument): Repeated[] {
  const inPlaybook = Object.entries(document.playbook ?? {}).flatMap(([section, items]) =>
    Array.isArray(items)
      ? repeats(items.map(({ key }) => key)).map((id) => ({ path: ['playbook', section], id }))
      : [],
  )
  return [
    ...repeats(document.topics).map((id) => ({ path: ['topics'], id })),
    ...repeats(document.expectations.map(({ role }) => role)).map((id) => ({ path: ['expectations'], id })),
    ...document.expectations.flatMap(({ levels }, at) => [
      ...repeats(levels.map(({ level }) => level)).map((id) => ({ path: ['expectations', at], id })),
      ...repeats(levels.flatMap(({ statements }) => statements.map(({ key }) => key))).map((id) => ({
        path: ['expectations', at],
        id,
      })),
      ...levels.flatMap(({ statements }) =>
        statements.flatMap(({ topics }) => repeats(topics).map((id) => ({ path: ['expectations', at], id }))),
      ),
    ]),
    ...inPlaybook,
  ]
}

const repeats = (ids: string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
