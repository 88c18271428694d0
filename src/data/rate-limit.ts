import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from './db'
import { requireSecret } from './env'

const quarterOfAnHour = 15 * 60

/**
 * How often something may be tried in a quarter of an hour. An address gets few mails, since nobody else should be
 * able to fill its box; a network gets many, since a whole company may sit behind it.
 */
const limits = {
  'mails to an address': 5,
  'sign-ins from a network': 100,
} as const

/** Counts a try of `who`. Gives the seconds to wait when there were too many, and `null` when it may go on. */
export async function secondsToWait(what: keyof typeof limits, who: string): Promise<number | null> {
  const limiter = new RateLimiterPrisma({
    storeClient: db,
    tableName: 'rateLimit',
    keyPrefix: '',
    points: limits[what],
    duration: quarterOfAnHour,
    clearExpiredByTimeout: false,
  })
  try {
    await limiter.consume(keyOf(what, who))
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

/** Forgets tries that no longer count. */
export const sweepRateLimits = () => db.rateLimit.deleteMany({ where: { expire: { lt: new Date() } } })

/** Neither addresses nor networks stand in the table. */
const keyOf = (what: string, who: string) =>
  createHmac('sha256', requireSecret()).update(`${what}\0${who}`).digest('hex')
