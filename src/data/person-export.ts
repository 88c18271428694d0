import 'server-only'
import { db } from './db'
import type { Viewer } from './viewer'

/** Everything that is held about a person, as they may take it along. Every answer is in it, with what it replaced. */
export async function findEverythingOf({ id }: Viewer) {
  const person = await db.user.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      email: true,
      emailVerified: true,
      name: true,
      isAdmin: true,
      createdAt: true,
      accounts: { select: { provider: true, type: true, providerAccountId: true } },
      sessions: { select: { createdAt: true, expires: true, agent: true }, orderBy: { createdAt: 'asc' } },
      assessment: { omit: { userId: true } },
      answers: { omit: { userId: true }, orderBy: { number: 'asc' } },
      shares: { omit: { userId: true }, orderBy: { createdAt: 'asc' } },
    },
  })
  const { accounts, sessions, assessment, answers, shares, ...about } = person
  return { about, waysIn: accounts, sessions, place: assessment, answers, shares }
}
