import { z } from 'zod'
import { idSchema } from './id'
import { levelCount, levelSchema } from './level'
import { localizedTextSchema } from './locale'
import { roleSchema } from './role'
import { areaSchema, topicSchema } from './topic'

export const groupSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  summary: localizedTextSchema,
})

export const domainSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  groups: z.array(groupSchema).min(1),
})

/** What every skill stands on, as one document: levels in rank order, domains with their groups, roles, areas and topics. */
export const catalogueDocumentSchema = z.strictObject({
  levels: z.array(levelSchema).min(levelCount.least).max(levelCount.most),
  domains: z.array(domainSchema).min(1),
  roles: z.array(roleSchema).min(1),
  areas: z.array(areaSchema),
  topics: z.array(topicSchema),
})
export type CatalogueDocument = z.infer<typeof catalogueDocumentSchema>

/** The id under which the catalogue's revisions are kept; a skill's are kept under `skills/<id>`. */
export const catalogueSubject = 'catalogue'
export const skillSubject = (skill: string) => `skills/${skill}`
