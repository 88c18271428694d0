import { z } from 'zod'
import {
  apiExpectationSchema,
  apiIndexSchema,
  apiLevelsSchema,
  apiRoleDetailSchema,
  apiRoleSchema,
  apiTopicDetailSchema,
  apiTopicSchema,
} from './api-catalogue'
import { apiComparisonSchema, comparisonQuerySchema } from './api-comparison'
import { apiIdSchema, pageOfSchema, revisionNumberSchema, says } from './api-parts'
import {
  expectationsQuerySchema,
  pagedQuerySchema,
  plainQuerySchema,
  skillsQuerySchema,
  topicsQuerySchema,
} from './api-query'
import { apiChangeSchema, apiOldRevisionSchema, apiRevisionSchema } from './api-revision'
import { apiSearchSchema, searchQuerySchema } from './api-search'
import { apiProfileSchema, apiSkillSchema } from './api-skill'

/** The chapters of the description. */
export const operationTags = ['start', 'skills', 'history', 'catalogue', 'expectations', 'find'] as const
type OperationTag = (typeof operationTags)[number]

/**
 * One thing that can be asked for. Handlers check what they are given against it, the OpenAPI document and the guide are
 * written from it, and tests hold every answer to it. `example` fills in parameters that the content we ship answers.
 */
export type Operation = {
  tag: OperationTag
  /** Below `/api/v1`. */
  path: string
  steps: z.ZodObject
  query: z.ZodObject
  answer: z.ZodType
  example: Record<string, string>
}

const nothing = z.object({})
const skillStep = z.object({ skill: apiIdSchema.meta(says('skillStep')) })

export const operations = {
  readIndex: {
    tag: 'start',
    path: '',
    steps: nothing,
    query: plainQuerySchema,
    answer: apiIndexSchema,
    example: {},
  },
  listSkills: {
    tag: 'skills',
    path: '/skills',
    steps: nothing,
    query: skillsQuerySchema,
    answer: pageOfSchema(apiSkillSchema).meta({ id: 'SkillPage' }),
    example: { role: 'backend-php', limit: '2' },
  },
  readSkill: {
    tag: 'skills',
    path: '/skills/{skill}',
    steps: skillStep,
    query: plainQuerySchema,
    answer: apiProfileSchema,
    example: { skill: 'rabbitmq', lang: 'es' },
  },
  listSkillRevisions: {
    tag: 'history',
    path: '/skills/{skill}/revisions',
    steps: skillStep,
    query: pagedQuerySchema,
    answer: pageOfSchema(apiRevisionSchema).meta({ id: 'RevisionPage' }),
    example: { skill: 'rabbitmq', limit: '2' },
  },
  readSkillRevision: {
    tag: 'history',
    path: '/skills/{skill}/revisions/{number}',
    steps: skillStep.extend({ number: revisionNumberSchema }),
    query: plainQuerySchema,
    answer: apiOldRevisionSchema,
    example: { skill: 'rabbitmq', number: '1' },
  },
  listRevisions: {
    tag: 'history',
    path: '/revisions',
    steps: nothing,
    query: pagedQuerySchema,
    answer: pageOfSchema(apiChangeSchema).meta({ id: 'ChangePage' }),
    example: { limit: '2' },
  },
  listRoles: {
    tag: 'catalogue',
    path: '/roles',
    steps: nothing,
    query: pagedQuerySchema,
    answer: pageOfSchema(apiRoleSchema).meta({ id: 'RolePage' }),
    example: { limit: '2' },
  },
  readRole: {
    tag: 'catalogue',
    path: '/roles/{role}',
    steps: z.object({ role: apiIdSchema.meta(says('roleStep')) }),
    query: plainQuerySchema,
    answer: apiRoleDetailSchema,
    example: { role: 'message-queue-engineer' },
  },
  listLevels: {
    tag: 'catalogue',
    path: '/levels',
    steps: nothing,
    query: plainQuerySchema,
    answer: apiLevelsSchema.meta({ id: 'Levels' }),
    example: {},
  },
  listTopics: {
    tag: 'catalogue',
    path: '/topics',
    steps: nothing,
    query: topicsQuerySchema,
    answer: pageOfSchema(apiTopicSchema).meta({ id: 'TopicPage' }),
    example: { limit: '2' },
  },
  readTopic: {
    tag: 'catalogue',
    path: '/topics/{topic}',
    steps: z.object({ topic: apiIdSchema.meta(says('topicStep')) }),
    query: plainQuerySchema,
    answer: apiTopicDetailSchema,
    example: { topic: 'dead-letter-queues' },
  },
  listExpectations: {
    tag: 'expectations',
    path: '/expectations',
    steps: nothing,
    query: expectationsQuerySchema,
    answer: pageOfSchema(apiExpectationSchema).meta({ id: 'ExpectationPage' }),
    example: { role: 'backend-nodejs', level: 'senior', required: 'true', limit: '1' },
  },
  search: {
    tag: 'find',
    path: '/search',
    steps: nothing,
    query: searchQuerySchema,
    answer: apiSearchSchema,
    example: { q: 'dead letter', level: 'middle' },
  },
  compare: {
    tag: 'find',
    path: '/comparison',
    steps: nothing,
    query: comparisonQuerySchema,
    answer: apiComparisonSchema,
    example: { columns: 'backend-php.senior,backend-nodejs.senior', skills: 'rabbitmq' },
  },
} as const satisfies Record<string, Operation>
export type OperationId = keyof typeof operations

/** The address of an operation's example, below `/api/v1`. */
export function exampleAddress({ path, example }: Operation): string {
  const steps = path.replace(/\{(\w+)\}/g, (_, name: string) => example[name] ?? '')
  const rest = Object.entries(example).filter(([name]) => !path.includes(`{${name}}`))
  return rest.length > 0 ? `${steps}?${new URLSearchParams(rest)}` : steps
}
