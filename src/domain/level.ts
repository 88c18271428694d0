import { z } from 'zod'
import { idSchema } from './id'
import { localizedTextSchema } from './locale'

/** A step of the ladder. Its place in the catalogue's list is its rank, counted from 1. */
export const levelSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  /** One sentence that helps a person to place themselves. */
  meaning: localizedTextSchema,
})

/** A ladder has from two to seven rungs: the colour ramp is sampled by rank, and the keys 1 to 7 show them. */
export const levelCount = { least: 2, most: 7 } as const
