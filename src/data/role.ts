import 'server-only'
import { cache } from 'react'
import { idSchema } from '@/domain/id'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { db } from './db'
import { Prisma } from './generated/client'
import { nameOrder } from './name-order'
import { type StoredText, shownText } from './shown-text'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** How many skills a page shows: of each level of a role, of one level, and of its interview prompts. */
export const rolePageSizes = { level: 25, expectations: 50, interview: 20 } as const

type RoleTopic = { id: string; name: ShownText; meaning: ShownText }
export type RoleStatement = ShownText & { key: string; topics: string[] }
export type RoleSkill = { id: string; name: ShownText; required: boolean; statements: RoleStatement[] }

/** What a role is asked at one level. `skills` are those of one page, the required ones first, each in the order of its name. */
export type RoleLevel = {
  id: string
  rank: number
  name: ShownText
  meaning: ShownText
  required: number
  optional: number
  statements: { required: number; optional: number }
  /** The newest day on which one of its skills changed, as `YYYY-MM-DD`, or `null` where it has none. */
  updated: string | null
  skills: RoleSkill[]
}

/** Another role with some of the same abilities: how many are asked of both, and how many of either. */
export type SimilarRole = {
  id: string
  family: ShownText
  stack: string | null
  both: number
  either: number
}

export type RolePage = {
  id: string
  family: ShownText
  stack: string | null
  does: ShownText[]
  /** How many skills ask something of it, at whatever level. */
  skills: number
  /** In rank order. */
  levels: RoleLevel[]
  /** The most alike first. */
  similar: SimilarRole[]
}

/** One level of a role, a page at a time, with the topics that its statements point at. */
export type RoleLevelPage = {
  role: RolePage
  level: RoleLevel
  /** In the catalogue's order. */
  topics: RoleTopic[]
  page: number
  pages: number
  /** The place of the first skill of the page, from 0. */
  from: number
}

/** A role over all its skills, or `null` when there is no such role. Of each level, as many skills as a page shows. */
export const findRole = cache(async (role: string, locale: Locale): Promise<RolePage | null> => {
  // Addresses hold anything.
  if (!idSchema.safeParse(role).success) return null
  const read = () => readRole(role, locale, { level: null, from: 0, size: rolePageSizes.level })
  const stored = await tagged([catalogueTag, skillsTag], ['role', role, locale], read)
  return stored && roleOf(stored, locale)
})

/** What a role is asked at one level, or `null` when there is no such role, level or page. The first page is always there. */
export const findRoleLevel = (
  { role, level }: { role: string; level: string },
  kind: LevelPageKind,
  page: number,
  locale: Locale,
) => findLevelPage(role, level, kind, page, locale)

type LevelPageKind = 'expectations' | 'interview'

/** A page and its title ask for the same thing: `cache` knows it again by plain values only. */
const findLevelPage = cache(
  async (
    role: string,
    level: string,
    kind: LevelPageKind,
    page: number,
    locale: Locale,
  ): Promise<RoleLevelPage | null> => {
    if (![role, level].every((id) => idSchema.safeParse(id).success)) return null
    const size = rolePageSizes[kind]
    const from = (page - 1) * size
    const read = () => readRole(role, locale, { level, from, size })
    const stored = await tagged([catalogueTag, skillsTag], [kind, role, level, String(page), locale], read)
    const shown = stored && roleOf(stored, locale)
    const at = shown?.levels.find(({ id }) => id === level)
    if (!stored || !shown || !at) return null
    const pages = Math.max(1, Math.ceil((at.required + at.optional) / size))
    const topics = stored.topics.map(({ id, name, meaning }) => ({
      id,
      name: textIn(locale, name),
      meaning: textIn(locale, meaning),
    }))
    return page > pages ? null : { role: shown, level: at, topics, page, pages, from }
  },
)

type StoredRole = {
  role: { id: string; family: LocalizedText; stack: string | null; does: LocalizedText[] } | null
  skills: number
  levels: {
    id: string
    rank: number
    name: LocalizedText
    meaning: LocalizedText
    required: number
    optional: number
    updated: string | null
    statements: { required: number; optional: number }
    skills: {
      id: string
      name: StoredText
      required: boolean
      statements: (StoredText & { key: string; topics: string[] })[]
    }[]
  }[]
  topics: { id: string; name: LocalizedText; meaning: LocalizedText }[]
  similar: { id: string; family: LocalizedText; stack: string | null; both: number; either: number }[]
}

/** A stretch of skills: of one level, or of each of them. */
type Stretch = { level: string | null; from: number; size: number }

async function readRole(role: string, locale: Locale, stretch: Stretch): Promise<StoredRole | null> {
  const { level, from, size } = stretch
  const [stored] = await db.$queryRaw<StoredRole[]>`
    with
      named as (
        select
          skill.id,
          skill.updated,
          ${nameOrder} as sorting,
          jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated) as name
        from skill_role
        join skill on skill.id = skill_role.skill_id
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
        where skill_role.role_id = ${role}
      ),
      asked as (
        select
          expectation.skill_id,
          expectation.level_id,
          expectation.required,
          named.updated,
          named.name,
          row_number() over (
            partition by expectation.level_id
            order by expectation.required desc, named.sorting, named.id
          ) as place
        from expectation
        join named on named.id = expectation.skill_id
        where expectation.role_id = ${role} and (${level}::text is null or expectation.level_id = ${level})
      ),
      counted as (
        select
          level_id,
          count(*) filter (where required) as required,
          count(*) filter (where not required) as optional,
          max(updated) as updated
        from asked
        group by level_id
      ),
      said as (
        select
          asked.level_id,
          count(*) filter (where asked.required) as required,
          count(*) filter (where not asked.required) as optional
        from asked
        join statement using (skill_id, level_id)
        where statement.role_id = ${role}
        group by asked.level_id
      ),
      shown as (
        select
          asked.level_id,
          asked.place,
          jsonb_build_object(
            'id', asked.skill_id,
            'name', asked.name,
            'required', asked.required,
            'statements', jsonb_agg(
              jsonb_build_object(
                'key', statement.key,
                'source', source.text,
                'words', own.text,
                'outdated', own.outdated,
                'topics', ${level === null ? Prisma.sql`'[]'::jsonb` : topicsOfStatement}
              )
              order by statement.position
            )
          ) as skill
        from asked
        join statement using (skill_id, level_id)
        join statement_text source on
          (source.skill_id, source.role_id, source.key, source.locale)
          = (statement.skill_id, statement.role_id, statement.key, statement.source_locale)
        left join statement_text own on
          (own.skill_id, own.role_id, own.key) = (statement.skill_id, statement.role_id, statement.key)
          and own.locale = ${locale}
        where statement.role_id = ${role} and asked.place > ${from} and asked.place <= ${from + size}
        group by asked.level_id, asked.place, asked.skill_id, asked.name, asked.required
      ),
      skills as (
        select level_id, jsonb_agg(skill order by place) as skills from shown group by level_id
      )
    select
      (
        select jsonb_build_object('id', id, 'family', family, 'stack', stack, 'does', does)
        from role where id = ${role}
      ) as role,
      (select count(*)::int from skill_role where role_id = ${role}) as skills,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', level.id,
          'rank', level.rank,
          'name', level.name,
          'meaning', level.meaning,
          'required', coalesce(counted.required, 0),
          'optional', coalesce(counted.optional, 0),
          'updated', counted.updated,
          'statements', jsonb_build_object(
            'required', coalesce(said.required, 0), 'optional', coalesce(said.optional, 0)
          ),
          'skills', coalesce(skills.skills, '[]')
        ) order by level.rank), '[]')
        from level
        left join counted on counted.level_id = level.id
        left join said on said.level_id = level.id
        left join skills on skills.level_id = level.id
      ) as levels,
      ${level === null ? Prisma.sql`'[]'::jsonb` : topicsOfShown} as topics,
      ${level === null ? similarTo(role) : Prisma.sql`'[]'::jsonb`} as similar`
  return stored?.role ? stored : null
}

const topicsOfStatement = Prisma.sql`(
  select coalesce(jsonb_agg(topic_id order by statement_topic.position), '[]')
  from statement_topic
  where (statement_topic.skill_id, statement_topic.role_id, statement_topic.key)
    = (statement.skill_id, statement.role_id, statement.key)
)`

const topicsOfShown = Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'meaning', meaning) order by position), '[]')
  from topic
  where id in (
    select jsonb_array_elements_text(statement -> 'topics')
    from shown, jsonb_array_elements(shown.skill -> 'statements') statement
  )
)`

/** The most alike first, by the share of what both are asked in what either is asked. Roles that share nothing are left out. */
const similarTo = (role: string) => Prisma.sql`(
  with
    shared as (
      select other.role_id, count(*) as both_asked
      from statement own
      join statement other on (other.skill_id, other.key) = (own.skill_id, own.key) and other.role_id <> own.role_id
      where own.role_id = ${role}
      group by other.role_id
    ),
    total as (select role_id, count(*) as asked from statement group by role_id),
    alike as (
      select role.id, role.family, role.stack, role.position, both_asked, mine.asked + theirs.asked - both_asked as either_asked
      from shared
      join role on role.id = shared.role_id
      join total theirs on theirs.role_id = shared.role_id
      join total mine on mine.role_id = ${role}
      order by both_asked::numeric / (mine.asked + theirs.asked - both_asked) desc, role.position
      limit ${mostSimilar}
    )
  select coalesce(jsonb_agg(
    jsonb_build_object('id', id, 'family', family, 'stack', stack, 'both', both_asked, 'either', either_asked)
    order by both_asked::numeric / either_asked desc, position
  ), '[]')
  from alike
)`

const mostSimilar = 8

function roleOf({ role, skills, levels, similar }: StoredRole, locale: Locale): RolePage | null {
  if (!role) return null
  const shown = (text: LocalizedText) => textIn(locale, text)
  return {
    id: role.id,
    family: shown(role.family),
    stack: role.stack,
    does: role.does.map(shown),
    skills,
    levels: levels.map((level) => ({
      ...level,
      name: shown(level.name),
      meaning: shown(level.meaning),
      skills: level.skills.map((skill) => ({
        ...skill,
        name: shownText(skill.name, locale),
        statements: skill.statements.map(({ key, topics, ...text }) => ({
          key,
          topics,
          ...shownText(text, locale),
        })),
      })),
    })),
    similar: similar.map((other) => ({ ...other, family: shown(other.family) })),
  }
}
