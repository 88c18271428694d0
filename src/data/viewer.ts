import 'server-only'
import { createHash } from 'node:crypto'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { db } from './db'
import { environment } from './env'

/** Who is asking: somebody who is signed in. Reads and writes of a person's data take one first. */
export type Viewer = {
  id: string
  email: string | null
  name: string | null
  isAdmin: boolean
  /** The session that they ask in. */
  session: string
}

/** What the table of sessions holds of a cookie. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The cookie that holds a session. Over https, browsers send it back over https only. */
export const sessionCookie = () =>
  environment().APP_URL?.startsWith('https:') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

/** Who is asking, or `null` when nobody is signed in. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookie())?.value
  return token ? findViewerOf(token) : null
})

/** Whose session a cookie holds, unless it is over. */
export async function findViewerOf(token: string): Promise<Viewer | null> {
  const found = await db.session.findUnique({
    where: { sessionToken: hashOf(token) },
    include: { user: true },
  })
  if (!found || found.expires <= new Date()) return null
  const { id, email, name, isAdmin } = found.user
  return { id, email, name, isAdmin, session: found.id }
}
