import { z } from 'zod'
import { dayFieldSchema, linksTo, namedSchema, revisionNumberSchema, says, urlSchema } from './api-parts'
import { oldProfileSchema } from './api-skill'

const revisionOrigins = ['import', 'proposal', 'restore'] as const

const revisionFields = {
  number: revisionNumberSchema,
  day: dayFieldSchema,
  at: z.iso.datetime().meta(says('revisionTime')),
  origin: z.enum(revisionOrigins).meta(says('revisionOrigin')),
  reason: z.string().meta(says('revisionReason')),
}

export const apiRevisionSchema = z
  .object({ ...revisionFields, links: linksTo('self', 'skill') })
  .meta({ id: 'Revision', ...says('revision') })
export type ApiRevision = z.infer<typeof apiRevisionSchema>

export const apiChangeSchema = z
  .object({
    skill: namedSchema.nullable().meta(says('revisionSkill')),
    ...revisionFields,
    links: z.object({ revision: urlSchema.optional(), skill: urlSchema.optional() }),
  })
  .meta({ id: 'CatalogueOrSkillRevision', ...says('anyRevision') })
export type ApiChange = z.infer<typeof apiChangeSchema>

export const apiOldRevisionSchema = z
  .object({
    ...revisionFields,
    skill: oldProfileSchema,
    links: z.object({ self: urlSchema, prev: urlSchema.optional(), revisions: urlSchema, skill: urlSchema }),
  })
  .meta({ id: 'OldRevision', ...says('oldRevision') })
export type ApiOldRevision = z.infer<typeof apiOldRevisionSchema>
