import { z } from 'zod'
import { says } from './api-parts'
import { idPattern, longestId } from './id-pattern'
import { locales } from './locale'

/** How many entries a page of a list has. */
export const pageSize = { least: 1, usual: 50, most: 100 } as const

const sizeWords = `is no whole number from ${pageSize.least} to ${pageSize.most}`
export const idParameter = (key: string) =>
  z.string().max(longestId, 'is longer than any id').regex(idPattern, 'is no id').optional().meta(says(key))

export const langParameter = z
  .enum(locales, `is none of the languages ${locales.join(', ')}`)
  .optional()
  .meta(says('lang'))

/** Every operation can be asked for in a language. */
export const plainQuerySchema = z.strictObject({ lang: langParameter })

const limitParameter = z
  .preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int(sizeWords).min(pageSize.least, sizeWords).max(pageSize.most, sizeWords).default(pageSize.usual),
  )
  .meta({
    ...says('limit'),
    override: {
      type: 'integer',
      minimum: pageSize.least,
      maximum: pageSize.most,
      default: pageSize.usual,
    },
  })

/** A place in a list: ids joined by dots, as the links of a page spell it. */
const cursorParameter = (key: string) =>
  z
    .string()
    .max(3 * longestId + 2, 'is no place in this list: take it from a link')
    .regex(/^[a-z0-9.-]+$/, 'is no place in this list: take it from a link')
    .optional()
    .meta(says(key))

export const pagedQuerySchema = plainQuerySchema.extend({
  limit: limitParameter,
  after: cursorParameter('after'),
  before: cursorParameter('before'),
})
export type PagedQuery = z.infer<typeof pagedQuerySchema>

export const skillsQuerySchema = pagedQuerySchema.extend({
  domain: idParameter('filterDomain'),
  group: idParameter('filterGroup'),
  role: idParameter('filterRole'),
})
export type SkillsQuery = z.infer<typeof skillsQuerySchema>

export const topicsQuerySchema = pagedQuerySchema.extend({ area: idParameter('filterArea') })
export type TopicsQuery = z.infer<typeof topicsQuerySchema>

export const yesOrNoParameter = (key: string) =>
  z
    .enum(['true', 'false'], 'is neither true nor false')
    .transform((value) => value === 'true')
    .optional()
    .meta({ ...says(key), override: { type: 'boolean', enum: undefined } })

export const expectationsQuerySchema = pagedQuerySchema.extend({
  skill: idParameter('filterSkill'),
  role: idParameter('filterRole'),
  level: idParameter('filterLevel'),
  topic: idParameter('filterTopic'),
  required: yesOrNoParameter('filterRequired'),
})
export type ExpectationsQuery = z.infer<typeof expectationsQuerySchema>
