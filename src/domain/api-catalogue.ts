import { z } from 'zod'
import {
  apiIdSchema,
  apiStatementSchema,
  apiTextSchema,
  countSchema,
  linksTo,
  namedSchema,
  rungSchema,
  says,
  urlSchema,
} from './api-parts'

export const apiLevelSchema = z
  .object({ ...rungSchema.shape, meaning: apiTextSchema, links: linksTo('expectations') })
  .meta({ id: 'Level', ...says('level') })

export const apiLevelsSchema = z.object({ data: z.array(apiLevelSchema), links: linksTo('self') })
export type ApiLevels = z.infer<typeof apiLevelsSchema>

const roleFields = {
  id: apiIdSchema,
  name: apiTextSchema.meta(says('roleName')),
  family: apiTextSchema,
  stack: z.string().nullable().meta(says('stack')),
  links: linksTo('self', 'page', 'skills', 'expectations'),
}

export const apiRoleSchema = z
  .object({ ...roleFields, counts: z.object({ skills: countSchema }) })
  .meta({ id: 'Role', ...says('role') })
export type ApiRole = z.infer<typeof apiRoleSchema>

export const apiRoleDetailSchema = z
  .object({
    ...roleFields,
    does: z.array(apiTextSchema).meta(says('does')),
    counts: z.object({
      skills: countSchema,
      required: countSchema.meta(says('requiredCells')),
      optional: countSchema.meta(says('optionalCells')),
    }),
    levels: z
      .array(z.object({ level: rungSchema, required: countSchema, optional: countSchema }))
      .meta(says('roleLevels')),
  })
  .meta({ id: 'RoleDetail', ...says('roleDetail') })
export type ApiRoleDetail = z.infer<typeof apiRoleDetailSchema>

const topicFields = {
  id: apiIdSchema,
  name: apiTextSchema,
  meaning: apiTextSchema,
  areas: z.array(namedSchema).meta(says('areas')),
  links: linksTo('self', 'page', 'expectations'),
}

export const apiTopicSchema = z.object(topicFields).meta({ id: 'Topic', ...says('topic') })
export type ApiTopic = z.infer<typeof apiTopicSchema>

export const apiTopicDetailSchema = z
  .object({
    ...topicFields,
    counts: z.object({ skills: countSchema, roles: countSchema, statements: countSchema }),
  })
  .meta({ id: 'TopicDetail', ...says('topicDetail') })
export type ApiTopicDetail = z.infer<typeof apiTopicDetailSchema>

export const apiExpectationSchema = z
  .object({
    skill: namedSchema,
    role: namedSchema,
    level: rungSchema,
    required: z.boolean().meta(says('required')),
    statements: z.array(apiStatementSchema),
    links: linksTo('skill', 'role', 'page'),
  })
  .meta({ id: 'Expectation', ...says('expectation') })
export type ApiExpectation = z.infer<typeof apiExpectationSchema>

export const apiIndexSchema = z
  .object({
    name: z.string(),
    version: z.literal('1'),
    licence: z.object({ name: z.string(), url: urlSchema, attribution: z.string() }).meta(says('licence')),
    links: linksTo(
      'self',
      'page',
      'description',
      'skills',
      'roles',
      'levels',
      'topics',
      'expectations',
      'revisions',
      'comparison',
      'search',
    ),
  })
  .meta({ id: 'Index', ...says('index') })
export type ApiIndex = z.infer<typeof apiIndexSchema>
