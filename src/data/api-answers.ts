import 'server-only'
import type { z } from 'zod'
import type { OperationId, operations } from '@/domain/api-operations'
import type { Answered, Asked } from './api-answer'
import { findIndex, findLevels, findTopicDetail, findTopicPage } from './api-catalogue'
import { findApiComparison } from './api-comparison'
import { findExpectationPage } from './api-expectations'
import { findApiProfile } from './api-profile'
import { findChangePage, findOldRevision, findRevisionPage } from './api-revisions'
import { findRoleDetail, findRolePage } from './api-roles'
import { findApiResults } from './api-search'
import { findSkillPage } from './api-skills'

type Operations = typeof operations
type Steps<Id extends OperationId> = Record<keyof z.infer<Operations[Id]['steps']>, string>

/** What an operation was asked: the steps of the path as they stand there, and the query as its schema gives it. */
type Given<Id extends OperationId> = { steps: Steps<Id>; query: z.infer<Operations[Id]['query']> }

type Reads = {
  [Id in OperationId]: (
    given: Given<Id>,
    asked: Asked,
  ) => Promise<Answered<z.infer<Operations[Id]['answer']>>> | Answered<z.infer<Operations[Id]['answer']>>
}

/** How each operation is answered. */
export const apiAnswers: Reads = {
  readIndex: (_, asked) => findIndex(asked),
  listSkills: ({ query }, asked) => findSkillPage(query, asked),
  readSkill: ({ steps }, asked) => findApiProfile(steps.skill, asked),
  listSkillRevisions: ({ steps, query }, asked) => findRevisionPage(steps.skill, query, asked),
  readSkillRevision: ({ steps }, asked) => findOldRevision(steps.skill, steps.number, asked),
  listRevisions: ({ query }, asked) => findChangePage(query, asked),
  listRoles: ({ query }, asked) => findRolePage(query, asked),
  readRole: ({ steps }, asked) => findRoleDetail(steps.role, asked),
  listLevels: (_, asked) => findLevels(asked),
  listTopics: ({ query }, asked) => findTopicPage(query, asked),
  readTopic: ({ steps }, asked) => findTopicDetail(steps.topic, asked),
  listExpectations: ({ query }, asked) => findExpectationPage(query, asked),
  search: ({ query }, asked) => findApiResults(query, asked),
  compare: ({ query }, asked) => findApiComparison(query, asked),
}
