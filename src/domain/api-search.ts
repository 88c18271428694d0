import { z } from 'zod'
import { apiIdSchema, linksTo, says, urlSchema } from './api-parts'
import { idParameter, plainQuerySchema, yesOrNoParameter } from './api-query'
import { askingLimit, foundKinds } from './found'
import { localeSchema } from './locale'

const wordsParameter = z
  .string('is missing: it holds the words to look for')
  .min(1, 'is empty: it holds the words to look for')
  .max(askingLimit.letters, `has more than ${askingLimit.letters} characters`)
  .meta(says('searchWords'))

export const searchQuerySchema = plainQuerySchema.extend({
  q: wordsParameter,
  domain: idParameter('searchDomain'),
  role: idParameter('searchRole'),
  level: idParameter('searchLevel'),
  required: yesOrNoParameter('searchRequired'),
})
export type SearchQuery = z.infer<typeof searchQuerySchema>

const piecesSchema = z.array(z.object({ words: z.string(), isHit: z.boolean().meta(says('isHit')) }))

const placeSchema = z
  .object({
    skill: z.object({ id: apiIdSchema, name: z.string() }),
    role: z.object({ id: apiIdSchema, name: z.string() }),
    level: z.object({ id: apiIdSchema, name: z.string(), rank: z.int().min(1).meta(says('rank')) }),
    required: z.boolean().meta(says('required')),
    key: apiIdSchema.meta(says('statementKey')),
  })
  .meta({ id: 'Place', ...says('place') })

const foundSchema = z
  .object({
    kind: z.enum(foundKinds),
    id: apiIdSchema.meta(says('foundId')),
    title: piecesSchema.meta(says('foundTitle')),
    text: piecesSchema.nullable().meta(says('foundText')),
    lang: localeSchema.optional().meta(says('foundLang')),
    place: placeSchema.nullable(),
    href: z.string().meta(says('foundHref')),
    links: z.object({ page: urlSchema, self: urlSchema }),
  })
  .meta({ id: 'Found', ...says('found') })

export const apiSearchSchema = z
  .object({
    words: z.string().meta(says('foundWords')),
    isNearest: z.boolean().meta(says('isNearest')),
    more: z.boolean().meta(says('foundMore')),
    found: z.array(foundSchema),
    nearest: z.array(foundSchema).meta(says('nearest')),
    links: linksTo('self', 'page'),
  })
  .meta({ id: 'Results', ...says('results') })
export type ApiSearch = z.infer<typeof apiSearchSchema>
