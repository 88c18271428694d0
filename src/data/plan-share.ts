import 'server-only'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { emailIn } from '@/domain/email'
import {
  longestShareName,
  mostPlanShares,
  type PlanShare,
  type ShareRefusal,
  shareLives,
} from '@/domain/plan-share'
import { db } from './db'
import type { Viewer } from './viewer'

/** A name without the characters that nobody sees: with them, it could pass for another one. */
function withoutHidden(name: string): string {
  return name.replace(/\p{Cf}/gu, '')
}

const day = 24 * 60 * 60 * 1000

export const planShareInputSchema = z.strictObject({
  name: z
    .string()
    .overwrite(withoutHidden)
    .trim()
    .min(1)
    .max(longestShareName)
    .refine((name) => !/[\p{Cc}\p{Cs}]/u.test(name)),
  withNotes: z.boolean(),
  days: z.literal(shareLives),
})
export type PlanShareInput = z.infer<typeof planShareInputSchema>

/** The links of a person that were not taken back, the latest first. Those that ended stay until the next one is made. */
export async function findPlanShares(viewer: Viewer): Promise<PlanShare[]> {
  const shares = await db.planShare.findMany({
    where: { userId: viewer.id, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 2 * mostPlanShares,
  })
  return shares.map(shown)
}

/**
 * Makes a link to the viewer's plan, or says why not. Links that are over go away with it, so that a person never has
 * more rows than links they may have at a time, and those that ended since.
 */
export async function createPlanShare(
  viewer: Viewer,
  { name, withNotes, days }: PlanShareInput,
  now = new Date(),
): Promise<{ share: PlanShare } | { refusal: ShareRefusal }> {
  const isOwnAddress = viewer.email !== null && name.toLowerCase().includes(viewer.email.toLowerCase())
  if (isOwnAddress || holdsAddress(name)) return { refusal: 'name-is-address' }
  return db.$transaction(async (transaction) => {
    // Of two that are made at a time, one waits here and counts the other.
    await transaction.$queryRaw`select 1 from person where id = ${viewer.id} for update`
    await transaction.planShare.deleteMany({
      where: { userId: viewer.id, OR: [{ revokedAt: { not: null } }, { expiresAt: { lte: now } }] },
    })
    const live = await transaction.planShare.count({ where: { userId: viewer.id } })
    if (live >= mostPlanShares) return { refusal: 'too-many' as const }
    const share = await transaction.planShare.create({
      data: {
        userId: viewer.id,
        token: randomBytes(32).toString('base64url'),
        name,
        withNotes,
        createdAt: now,
        expiresAt: days && new Date(now.getTime() + days * day),
      },
    })
    return { share: shown(share) }
  })
}

/** Whether an e-mail address stands in a text, among whatever else. A wide "＠" reads as one, too. */
const holdsAddress = (text: string) =>
  [...text.normalize('NFKC').matchAll(/([\w!#$%&'*+/=?^`{|}~.-]+)@(?=([a-z0-9.-]+))/gi)].some(
    ([, local = '', domain = '']) =>
      emailIn(`${local.replace(/^\W+/, '')}@${domain.replace(/[.-]+$/, '')}`) !== null,
  )

/** Takes a link back. False where there is none of that id that is the viewer's own and still works. */
export async function revokePlanShare(viewer: Viewer, id: string): Promise<boolean> {
  // Addresses hold anything.
  if (!/^[\w-]{1,64}$/.test(id)) return false
  const { count } = await db.planShare.updateMany({
    where: { id, userId: viewer.id, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  return count === 1
}

type StoredShare = {
  id: string
  token: string
  name: string
  withNotes: boolean
  createdAt: Date
  expiresAt: Date | null
}

const shown = ({ id, token, name, withNotes, createdAt, expiresAt }: StoredShare): PlanShare => ({
  id,
  token,
  name,
  withNotes,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
})
