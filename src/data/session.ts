import 'server-only'
import { db } from './db'
import { hashOf, type Viewer } from './viewer'

/** One browser in which somebody is signed in. */
export type SignedInBrowser = {
  id: string
  agent: string | null
  since: Date
  /** Whether it is the one that asks. */
  isThis: boolean
}

/** As many as the list shows. Who has more ends them all at once. */
const most = 50

/** Where somebody is signed in, this browser first, then the latest. */
export async function findSessions({ id, session }: Viewer): Promise<SignedInBrowser[]> {
  const found = await db.session.findMany({
    where: { userId: id, expires: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
  return found
    .map((it) => ({ id: it.id, agent: it.agent, since: it.createdAt, isThis: it.id === session }))
    .toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
}

/** Signs a browser of this person out. Says whether there was one. */
export async function endSession({ id: userId }: Viewer, id: string): Promise<boolean> {
  return (await db.session.deleteMany({ where: { id, userId } })).count > 0
}

/** Signs this person out everywhere but here. Gives how many browsers that were. */
export async function endOtherSessions({ id: userId, session }: Viewer): Promise<number> {
  return (await db.session.deleteMany({ where: { userId, id: { not: session } } })).count
}

/** Signs this person out everywhere, here too. */
export async function endEverySession({ id: userId }: Viewer): Promise<void> {
  await db.session.deleteMany({ where: { userId } })
}

/** Ends the session that a cookie holds. */
export async function endSessionOf(token: string): Promise<void> {
  await db.session.deleteMany({ where: { sessionToken: hashOf(token) } })
}
