import 'server-only'
import { cache } from 'react'
import { skillSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import type { Locale } from '@/domain/locale'
import { shownTo, type TextChanges, textChangesBetween } from '@/domain/text-change'
import { db } from './db'
import { skillTag, tagged } from './tagged'

type Asked = { skill: string; role: string; revision: string }

const revisionPattern = /^[1-9]\d{0,8}$/

/**
 * What differs for a role between an old revision of a skill and the current one. `null` where there is no such skill
 * or revision, and where neither revision asks the role anything.
 */
export const findTextChanges = cache(
  async (skill: string, role: string, revision: string, locale: Locale): Promise<TextChanges | null> => {
    // Addresses hold anything, and tags go into a header.
    const isAddress = [skill, role].every((id) => idSchema.safeParse(id).success)
    if (!isAddress || !revisionPattern.test(revision)) return null
    return tagged([skillTag(skill)], ['changes', role, revision, locale], () =>
      readTextChanges({ skill, role, revision }, locale),
    )
  },
)

async function readTextChanges(
  { skill, role, revision }: Asked,
  locale: Locale,
): Promise<TextChanges | null> {
  const [found] = await db.$queryRaw<{ to: number; before: SkillDocument; after: SkillDocument }[]>`
    select document.current as "to", old.document as before, now.document as after
    from document
    join revision now on now.subject = document.subject and now.number = document.current
    join revision old on old.subject = document.subject and old.number = ${Number(revision)}
    where document.subject = ${skillSubject(skill)}`
  if (!found) return null
  const { to, before, after } = found
  if (![before, after].some((document) => document.expectations.some((it) => it.role === role))) return null
  const { words: name, ...lang } = shownTo(locale, after.name)
  const changes = textChangesBetween(before, after, role, locale)
  return { skill, name, ...lang, role, from: Number(revision), to, changes }
}
