import { z } from 'zod'
import { idSchema } from './id'
import { localizedTextSchema, wordsSchema } from './locale'

/** How many duties a role may list. */
export const dutyCount = { most: 12 } as const

export const roleSchema = z.strictObject({
  id: idSchema,
  /** What the role is called without its stack, for example "Backend Developer". */
  family: localizedTextSchema,
  /** The stack that tells roles of one family apart, for example "Node.js". The same in every language. */
  stack: wordsSchema.max(40).optional(),
  /** What somebody in the role does, one duty a line. */
  does: z.array(localizedTextSchema).max(dutyCount.most),
})
export type Role = z.infer<typeof roleSchema>

/** The role's full name: "Backend Developer (Node.js)", or the family alone where there is no stack. */
export const roleName = (family: string, stack?: string) => (stack ? `${family} (${stack})` : family)
