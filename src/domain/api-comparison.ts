import { z } from 'zod'
import { apiIdSchema, apiStatementSchema, countSchema, namedSchema, says, urlSchema } from './api-parts'
import { plainQuerySchema } from './api-query'
import { columnCount, columnId, columnIn } from './column'
import { scopeCount } from './comparison-address'
import { idPattern, longestId } from './id-pattern'

const isId = (text: string) => text.length <= longestId && idPattern.test(text)
const isOnce = (ids: string[]) => new Set(ids).size === ids.length
const listed = (text: string) => text.split(',')

const columnsWords = `is no list of ${columnCount.least} to ${columnCount.most} different columns, such as backend-php.senior,backend-nodejs`
const skillsWords = `is no list of up to ${scopeCount.most} different ids of skills`
const pageWords = 'is no page, counted from 1'

const columnsIn = (text: string) =>
  listed(text).flatMap((id) => {
    const column = columnIn(id)
    return column === null || column === 'me' || !columnId(column).split('.').every(isId) ? [] : [column]
  })

export const comparisonQuerySchema = plainQuerySchema.extend({
  columns: z
    .string('is missing: it names what to compare, such as backend-php.senior,backend-nodejs.senior')
    .max(columnCount.most * 2 * (longestId + 1), columnsWords)
    .refine((text) => {
      const columns = columnsIn(text)
      const { least, most } = columnCount
      return (
        columns.length === listed(text).length &&
        columns.length >= least &&
        columns.length <= most &&
        isOnce(listed(text))
      )
    }, columnsWords)
    .transform(columnsIn)
    .meta({ ...says('compareColumns'), override: { type: 'string' } }),
  skills: z
    .string()
    .max(scopeCount.most * (longestId + 1), skillsWords)
    .refine(
      (text) => listed(text).every(isId) && isOnce(listed(text)) && listed(text).length <= scopeCount.most,
      skillsWords,
    )
    .transform(listed)
    .optional()
    .meta({ ...says('compareSkills'), override: { type: 'string' } }),
  page: z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : value),
      z.int(pageWords).min(1, pageWords).default(1),
    )
    .meta({ ...says('comparePage'), override: { type: 'integer', minimum: 1, default: 1 } }),
})
export type ComparisonQuery = z.infer<typeof comparisonQuerySchema>

const levelAsked = apiIdSchema.meta(says('askedLevel'))

const abilityAtSchema = z.object({ level: levelAsked, required: z.boolean() })
const topicAtSchema = z.object({
  level: levelAsked,
  requiredFrom: apiIdSchema.nullable().meta(says('requiredFrom')),
  statements: countSchema,
})
const earlierField = { earlier: z.boolean().meta(says('earlier')) }

const abilitySchema = z
  .object({
    skill: namedSchema,
    statement: apiStatementSchema.omit({ topics: true }).nullable().meta(says('abilityText')),
    here: z.array(abilityAtSchema.nullable()).meta(says('here')),
    elsewhere: z.array(abilityAtSchema.extend(earlierField).nullable()).meta(says('elsewhere')),
  })
  .meta({ id: 'ComparedAbility', ...says('comparedAbility') })

const topicSchema = z
  .object({
    topic: namedSchema,
    here: z.array(topicAtSchema.nullable()).meta(says('here')),
    elsewhere: z.array(topicAtSchema.extend(earlierField).nullable()).meta(says('elsewhere')),
    ever: z.array(topicAtSchema.nullable()).meta(says('ever')),
  })
  .meta({ id: 'ComparedTopic', ...says('comparedTopic') })

const cutFields = {
  count: countSchema.meta(says('listCount')),
  required: countSchema.meta(says('listRequired')),
}

const summaryOf = <Item extends z.ZodType>(item: Item) => {
  const cut = z.object({ ...cutFields, items: z.array(item).meta(says('listItems')) })
  return z.object({
    ...cutFields,
    lists: z
      .array(
        cut.extend({
          list: z.enum(['all', 'some', 'only', 'earlier']).meta(says('listName')),
          column: z.int().min(0).nullable().meta(says('listColumn')),
        }),
      )
      .meta(says('lists')),
    requirement: cut.meta(says('requirementList')),
    level: cut.meta(says('levelList')),
  })
}

const cellSchema = z.object({
  level: apiIdSchema,
  required: z.boolean(),
  statements: z.array(apiStatementSchema),
})

export const apiComparisonSchema = z
  .object({
    columns: z
      .array(z.object({ id: z.string(), role: apiIdSchema, level: apiIdSchema.nullable() }))
      .meta(says('columns')),
    topics: summaryOf(topicSchema),
    abilities: summaryOf(abilitySchema),
    steps: z
      .array(
        z.object({
          from: apiIdSchema,
          to: apiIdSchema,
          steps: z.array(
            z.object({
              step: z.enum(['new', 'back', 'carries-on', 'goes']),
              count: countSchema.meta(says('listCount')),
              topics: z.array(namedSchema),
            }),
          ),
        }),
      )
      .meta(says('steps')),
    skills: z
      .array(z.object({ skill: namedSchema, columns: z.array(z.array(cellSchema)) }))
      .meta(says('comparedSkills')),
    page: z
      .object({ number: countSchema, of: countSchema, skills: countSchema.meta(says('skillsShown')) })
      .meta(says('comparisonPage')),
    links: z.object({
      self: urlSchema,
      page: urlSchema,
      prev: urlSchema.optional(),
      next: urlSchema.optional(),
    }),
  })
  .meta({ id: 'Comparison', ...says('comparison') })
export type ApiComparison = z.infer<typeof apiComparisonSchema>
