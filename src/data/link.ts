import 'server-only'
import { createHash } from 'node:crypto'
import { db } from './db'
import { requireSecret } from './env'

/** How long a link in a mail works. */
export const linkMinutes = 15

/** Whom a link would sign in, or `null` when it was used or is over. Looking does not use it up. */
export async function findLinkedEmail(token: string): Promise<string | null> {
  // As next-auth hashes what it puts into a mail.
  const hash = createHash('sha256').update(`${token}${requireSecret()}`).digest('hex')
  const link = await db.verificationToken.findUnique({ where: { token: hash } })
  return link && link.expires > new Date() ? link.identifier : null
}
