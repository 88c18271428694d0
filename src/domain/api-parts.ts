import { z } from 'zod'
import { idSchema } from './id'
import { localeSchema } from './locale'

/**
 * What a field means, as a key of `api.fields` in the messages: the description of the API is written in every language
 * that the site can be read in.
 */
export const says = (key: string) => ({ says: key })

/** A text in the language that was asked for, or in English where nobody translated it. */
export const apiTextSchema = z
  .object({
    text: z.string(),
    lang: localeSchema.meta(says('textLang')),
    outdated: z.literal(true).optional().meta(says('outdated')),
  })
  .meta({ id: 'Text', ...says('text') })
export type ApiText = z.infer<typeof apiTextSchema>

export const apiIdSchema = idSchema.meta({ id: 'Id', ...says('id') })
export const dayFieldSchema = z.iso.date().meta(says('day'))
export const countSchema = z.int().min(0)
export const revisionNumberSchema = z.int().min(1).max(2_147_483_647).meta(says('revisionNumber'))
export const urlSchema = z.url()

export const namedSchema = z
  .object({ id: apiIdSchema, name: apiTextSchema })
  .meta({ id: 'Named', ...says('named') })

export const rungSchema = z
  .object({ id: apiIdSchema, rank: z.int().min(1).meta(says('rank')), name: apiTextSchema })
  .meta({ id: 'Rung', ...says('rung') })

export const apiStatementSchema = apiTextSchema
  .extend({
    key: apiIdSchema.meta(says('statementKey')),
    topics: z.array(apiIdSchema).meta(says('topicIds')),
  })
  .meta({ id: 'Statement', ...says('statement') })

/** The addresses of an answer, each under a name that says where it leads. */
export const linksTo = <Name extends string>(...names: Name[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, urlSchema])) as Record<Name, typeof urlSchema>)

/** A part of a list, and the ways to the parts beside it. Where there is none, there is no link. */
export const pageOfSchema = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ data: z.array(entry), links: pageLinksSchema })

export const pageLinksSchema = z
  .object({
    self: urlSchema,
    first: urlSchema,
    prev: urlSchema.optional(),
    next: urlSchema.optional(),
  })
  .meta({ id: 'PageLinks', ...says('pageLinks') })
