import 'server-only'
import { type Locale, type LocalizedText, textIn } from '@/domain/locale'
import { type CalledNames, callsOf, callsOfRole } from '@/domain/named-columns'
import { roleName } from '@/domain/role'
import { db, type Transaction } from './db'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** What can be named without asking the search: every role and level, and a few skills to begin with. */
export type KnownNames = CalledNames & { skills: { id: string; name: string }[] }

const fewSkills = 4

type Stored = {
  skills: { id: string; name: string }[]
  roles: { id: string; family: LocalizedText; stack: string | null }[]
  levels: StoredLevel[]
}
type StoredLevel = { id: string; name: LocalizedText }

export const findKnownNames = (locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['known-names', locale], () => readKnownNames(locale))

async function readKnownNames(locale: Locale): Promise<KnownNames> {
  const [stored] = await db.$queryRaw<[Stored]>`
    select
      (
        select coalesce(jsonb_agg(it order by it.name), '[]')
        from (
          select skill.id, coalesce(own.name, source.name) as name
          from skill
          join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
          left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
          order by skill.updated desc, skill.id limit ${fewSkills}
        ) as it
      ) as skills,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'family', family, 'stack', stack) order by position), '[]') from role) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by rank), '[]') from level) as levels`
  return {
    skills: stored.skills,
    roles: stored.roles.map((role) => ({
      id: role.id,
      name: roleName(textIn(locale, role.family).words, role.stack ?? undefined),
      calls: callsOfRole(role),
    })),
    levels: stored.levels.map((level) => calledLevel(level, locale)),
  }
}

/** The levels with everything they are called. */
export async function findCalledLevels(locale: Locale, transaction: Transaction) {
  const levels = await transaction.$queryRaw<StoredLevel[]>`select id, name from level order by rank`
  return levels.map((level) => calledLevel(level, locale))
}

const calledLevel = ({ id, name }: StoredLevel, locale: Locale) => ({
  id,
  name: textIn(locale, name).words,
  calls: callsOf(id, name),
})
