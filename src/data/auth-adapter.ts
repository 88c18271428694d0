import 'server-only'
import { PrismaAdapter } from '@auth/prisma-adapter'
import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { db } from './db'
import { environment } from './env'
import { nameFrom } from './person'
import { sweepRateLimits } from './rate-limit'
import { hashOf } from './viewer'

const longestAgent = 300

/**
 * What next-auth keeps, as we keep it: of a session and of a link only hashes, of a way in no tokens, of a profile
 * elsewhere only the name and an address that was proved there. `agent` is what the browser calls itself.
 */
export function authAdapter(agent: string | null): Adapter {
  const stored = PrismaAdapter(db as unknown as Parameters<typeof PrismaAdapter>[0]) as Adapter
  return { ...stored, createUser, linkAccount, ...sessionsOf(agent), ...links }
}

/** An address comes here proved: by the link that was sent to it, or by the provider (see `auth-providers`). */
async function createUser({ email, name }: Omit<AdapterUser, 'id'>): Promise<AdapterUser> {
  const emailVerified = email ? new Date() : null
  const user = await db.user.create({
    data: { email: email || null, emailVerified, name: nameFrom(name ?? '') },
  })
  return user as AdapterUser
}

async function linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount): Promise<void> {
  await db.account.create({ data: { userId, type, provider, providerAccountId } })
}

function sessionsOf(
  agent: string | null,
): Required<Pick<Adapter, 'createSession' | 'getSessionAndUser' | 'updateSession' | 'deleteSession'>> {
  return {
    async createSession({ sessionToken, userId, expires }) {
      await db.session.deleteMany({ where: { expires: { lt: new Date() } } })
      await nameAdmin(userId)
      await db.session.create({
        data: { sessionToken: hashOf(sessionToken), userId, expires, agent: agent?.slice(0, longestAgent) },
      })
      return { sessionToken, userId, expires }
    },
    async getSessionAndUser(sessionToken) {
      const found = await db.session.findUnique({
        where: { sessionToken: hashOf(sessionToken), expires: { gt: new Date() } },
        include: { user: true },
      })
      if (!found) return null
      const { user, userId, expires } = found
      return { session: { sessionToken, userId, expires } as AdapterSession, user: user as AdapterUser }
    },
    /** Sessions end when they were said to. */
    async updateSession() {
      return null
    },
    async deleteSession(sessionToken) {
      await db.session.deleteMany({ where: { sessionToken: hashOf(sessionToken) } })
    },
  }
}

const links: Required<Pick<Adapter, 'createVerificationToken' | 'useVerificationToken'>> = {
  async createVerificationToken(link) {
    await db.verificationToken.deleteMany({ where: { expires: { lt: new Date() } } })
    await sweepRateLimits()
    return db.verificationToken.create({ data: link })
  },
  /** The token alone finds the link, so that no address stands in it. Using one ends the others that were sent. */
  async useVerificationToken({ token }) {
    const used = await db.verificationToken.delete({ where: { token } }).catch(nullWhenMissing)
    if (used) await db.verificationToken.deleteMany({ where: { identifier: used.identifier } })
    return used
  },
}

/** Of two who use the same link at once, one finds it gone. */
function nullWhenMissing(error: { code?: string }): null {
  if (error.code === 'P2025') return null
  throw error
}

/** Who is named in ADMIN_EMAILS administers from their next sign-in on. Being left out takes nothing away. */
async function nameAdmin(id: string): Promise<void> {
  const emails = environment().ADMIN_EMAILS
  if (emails.length === 0) return
  await db.user.updateMany({
    where: { id, email: { in: emails }, emailVerified: { not: null } },
    data: { isAdmin: true },
  })
}
