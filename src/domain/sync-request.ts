import { z } from 'zod'
import { answers, longestLink, longestNote } from './answer'
import { isLink } from './evidence'
import { idSchema } from './id'
import { mostSent, type SentAnswer, type SentPlace, type SyncRequest } from './sync'

const most = 2_147_483_647
const timeSchema = z.int('is no time in whole milliseconds since 1970')
const wholeSchema = (least: number) => z.int(`is no whole number from ${least}`).min(least).max(most)
const answerIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/, 'is no id of 1 to 40 letters, digits and hyphens')

/** Half a character and the character zero are no text for Postgres. */
const storable = (text: string) => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')

const answerSchema = z.strictObject({
  skill: idSchema,
  role: idSchema,
  key: idSchema,
  id: answerIdSchema,
  at: timeSchema,
  answer: z.enum(answers).nullable(),
  revision: wholeSchema(1),
  note: z
    .string()
    .max(longestNote, `is longer than ${longestNote} characters`)
    .transform((note) => storable(note) || undefined)
    .optional(),
  link: z
    .string()
    .max(longestLink, { error: `is longer than ${longestLink} characters`, abort: true })
    .refine(isLink, 'is no address that starts with http:// or https://')
    .optional(),
  from: idSchema.optional(),
  after: answerIdSchema.optional(),
}) satisfies z.ZodType<SentAnswer>

const placeSchema = z.strictObject({
  role: idSchema.nullable(),
  level: idSchema.or(z.literal('')).nullable(),
  target: z.strictObject({ role: idSchema.nullable(), level: idSchema.nullable() }).nullable(),
  placedAt: timeSchema,
}) satisfies z.ZodType<SentPlace>

/** What a browser may send to an account. It loads zod, so the browser itself only takes the type from `sync`. */
export const syncRequestSchema = z.strictObject({
  owner: z.string().min(1).max(100),
  sentAt: timeSchema,
  upTo: wholeSchema(0),
  place: placeSchema.optional(),
  answers: z
    .array(answerSchema)
    .max(mostSent, `are more than ${mostSent} at once: send the others afterwards`),
}) satisfies z.ZodType<SyncRequest>
