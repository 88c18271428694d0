import { z } from 'zod'
import {
  apiIdSchema,
  apiStatementSchema,
  apiTextSchema,
  countSchema,
  dayFieldSchema,
  linksTo,
  namedSchema,
  revisionNumberSchema,
  rungSchema,
  says,
} from './api-parts'
import { priorities } from './playbook'

const headFields = {
  id: apiIdSchema,
  name: apiTextSchema,
  summary: apiTextSchema,
  domain: namedSchema,
  group: namedSchema,
  updated: dayFieldSchema,
  revision: revisionNumberSchema,
}

export const apiSkillSchema = z
  .object({
    ...headFields,
    counts: z.object({
      roles: countSchema,
      required: countSchema.meta(says('requiredCells')),
      optional: countSchema.meta(says('optionalCells')),
    }),
    links: linksTo('self', 'page', 'revisions', 'expectations'),
  })
  .meta({ id: 'Skill', ...says('skill') })
export type ApiSkill = z.infer<typeof apiSkillSchema>

const keyedSchema = z.object({ key: apiIdSchema, text: apiTextSchema })

const playbookSchema = z
  .object({
    priority: z.enum(priorities),
    context: apiTextSchema,
    phases: z.array(keyedSchema),
    practices: z.array(keyedSchema),
    checklist: z.array(keyedSchema),
    surfaces: z.array(keyedSchema.extend({ name: apiTextSchema })).meta(says('surfaces')),
    questions: z.array(z.object({ key: apiIdSchema, question: apiTextSchema, answer: apiTextSchema })),
  })
  .meta({ id: 'Playbook', ...says('playbook') })

const cellSchema = z
  .object({
    role: apiIdSchema,
    level: apiIdSchema,
    required: z.boolean().meta(says('required')),
    statements: z.array(apiStatementSchema),
  })
  .meta({ id: 'Cell', ...says('cell') })

const profileFields = {
  ...headFields,
  topics: z.array(namedSchema.extend({ meaning: apiTextSchema })).meta(says('skillTopics')),
  levels: z.array(rungSchema),
  roles: z.array(namedSchema),
  cells: z.array(cellSchema),
  playbook: playbookSchema.nullable(),
}

export const apiProfileSchema = z
  .object({ ...profileFields, links: linksTo('self', 'page', 'revisions', 'expectations') })
  .meta({ id: 'Profile', ...says('profile') })
export type ApiProfile = z.infer<typeof apiProfileSchema>

/** The profile itself, without the links, which lead to what is current. */
export const oldProfileSchema = z.object(profileFields).meta({ id: 'OldProfile', ...says('oldProfile') })
export type ApiOldProfile = z.infer<typeof oldProfileSchema>
