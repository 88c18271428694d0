import 'server-only'
import { db } from './db'
import type { Viewer } from './viewer'

export const longestName = 100

/** A name as it is kept: one line, not longer than others want to read. A blank one is none. */
export const nameFrom = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName) || null

/** Changes the name that others read. */
export async function rename({ id }: Viewer, name: string): Promise<void> {
  await db.user.updateMany({ where: { id }, data: { name: nameFrom(name) } })
}

/** The ways in through somebody else that this person has used. */
export async function findWaysIn({ id }: Viewer): Promise<string[]> {
  const found = await db.account.findMany({ where: { userId: id }, select: { provider: true }, take: 20 })
  return [...new Set(found.map(({ provider }) => provider))].toSorted()
}

/**
 * Removes the account and everything that is the person's own: answers, place, shared plans, sessions, ways in. What
 * they give to all one day, accepted changes of the texts, will stay under "a former member".
 */
export async function deleteAccount({ id }: Viewer): Promise<void> {
  await db.$transaction(async (transaction) => {
    // Whoever writes for this person at the same moment waits for this row, and then finds it gone.
    const [person] = await transaction.$queryRaw<{ email: string | null }[]>`
      select email from person where id = ${id} for update`
    if (!person) return
    const theirs = { where: { userId: id } }
    await transaction.planShare.deleteMany(theirs)
    await transaction.givenAnswer.deleteMany(theirs)
    await transaction.assessment.deleteMany(theirs)
    await transaction.session.deleteMany(theirs)
    await transaction.account.deleteMany(theirs)
    if (person.email) await transaction.verificationToken.deleteMany({ where: { identifier: person.email } })
    await transaction.user.deleteMany({ where: { id } })
  })
}
