import { z } from 'zod'
import { idSchema } from './id'
import { localizedTextSchema } from './locale'

/** A term of the field that statements point at. */
export const topicSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  meaning: localizedTextSchema,
})

/** A part of the field. A topic may stand in several areas. */
export const areaSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  topics: z.array(idSchema).min(1),
})
