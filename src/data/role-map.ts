import 'server-only'
import { cache } from 'react'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { db } from './db'
import { nameOrder } from './name-order'
import { type StoredText, shownText } from './shown-text'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** How many skills of the map one page has. */
export const mapPageSize = 50

/** `lang` is there only where the words are a fallback in another language. */
type MapName = { id: string; name: string; lang?: string }
export type MapRole = MapName & { family: string; stack: string | null }

/**
 * One skill of the map, as small as it can be, since there may be thousands. Of each role, in the order of `roles`, the
 * statements of each level: as many as it asks, with a minus where they are optional, 0 where it asks nothing; or 0
 * alone where the role is asked nothing at all. The third is the place of its group in `groups`.
 */
export type MapSkill = [id: string, name: string, group: number, cells: (number[] | 0)[], lang?: string]

/** The map of the catalogue: skills by roles, counted by level. `total` counts the skills, also those that are not in it. */
export type RoleMap = {
  levels: MapName[]
  roles: MapRole[]
  domains: MapName[]
  groups: (MapName & { domain: string })[]
  skills: MapSkill[]
  total: number
}

/** What a role is asked at one level, counted: skills that are required and optional there, and statements. */
type RoleCounts = { level: string; required: number; optional: number; statements: number }
export type CountedRole = {
  id: string
  family: ShownText
  stack: string | null
  skills: number
  /** From the first level to the last. A level at which the role is asked nothing has zeros. */
  levels: RoleCounts[]
}

export type RolesOverview = { roles: CountedRole[]; map: RoleMap; page: number; pages: number }

/** Every role, counted, and one page of the map, or `null` where there is no such page. The first is always there. */
export const findRoles = cache(async (page: number, locale: Locale): Promise<RolesOverview | null> => {
  const read = () => readMap(locale, (page - 1) * mapPageSize, mapPageSize)
  const stored = await tagged([catalogueTag, skillsTag], ['roles', String(page), locale], read)
  const map = mapOf(stored, locale)
  const pages = Math.max(1, Math.ceil(map.total / mapPageSize))
  return page > pages ? null : { roles: countedRoles(stored, locale), map, page, pages }
})

/** The whole map, for the browser, which sorts and filters it. */
export const findWholeMap = cache(async (locale: Locale): Promise<RoleMap> => {
  const read = () => readMap(locale, 0, null)
  return mapOf(await tagged([catalogueTag, skillsTag], ['map', locale], read), locale)
})

type StoredMap = {
  total: number
  levels: { id: string; name: LocalizedText }[]
  domains: { id: string; name: LocalizedText }[]
  groups: { id: string; domain: string; name: LocalizedText }[]
  roles: { id: string; family: LocalizedText; stack: string | null; skills: number }[]
  counts: ({ role: string } & RoleCounts)[]
  skills: {
    id: string
    group: string
    name: StoredText
    cells: [role: number, level: number, count: number][]
  }[]
}

/** Counts are negative where they are optional. */
async function readMap(locale: Locale, from: number, size: number | null): Promise<StoredMap> {
  const [stored] = await db.$queryRaw<[StoredMap]>`
    with
      ordered as (
        select
          skill.id,
          skill.group_id,
          source.name as source,
          own.name as words,
          own.name_outdated as outdated,
          row_number() over (
            order by
              domain.position,
              skill_group.position,
              ${nameOrder},
              skill.id
          ) as place
        from skill
        join skill_group on skill_group.id = skill.group_id
        join domain on domain.id = skill_group.domain_id
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
      ),
      shown as (
        select * from ordered where place > ${from} and (${size}::int is null or place <= ${from} + ${size}::int)
      ),
      counted as (
        select skill_id, role_id, level_id, count(*) as statements
        from statement
        where skill_id in (select id from shown)
        group by skill_id, role_id, level_id
      ),
      cells as (
        select
          skill_id,
          jsonb_agg(
            jsonb_build_array(role.position, level.rank, case when required then statements else -statements end)
          ) as cells
        from counted
        join expectation using (skill_id, role_id, level_id)
        join role on role.id = role_id
        join level on level.id = level_id
        group by skill_id
      ),
      asked as (
        select
          role_id,
          level_id,
          count(*) filter (where required) as required,
          count(*) filter (where not required) as optional
        from expectation
        group by role_id, level_id
      ),
      said as (
        select role_id, level_id, count(*) as statements from statement group by role_id, level_id
      ),
      used as (
        select role_id, count(*) as skills from skill_role group by role_id
      )
    select
      (select count(*)::int from skill) as total,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by rank), '[]') from level) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position), '[]') from domain) as domains,
      (
        select coalesce(jsonb_agg(
          jsonb_build_object('id', skill_group.id, 'domain', domain.id, 'name', skill_group.name)
          order by domain.position, skill_group.position
        ), '[]')
        from skill_group join domain on domain.id = domain_id
      ) as groups,
      (
        select coalesce(jsonb_agg(
          jsonb_build_object('id', id, 'family', family, 'stack', stack, 'skills', coalesce(used.skills, 0))
          order by position
        ), '[]')
        from role left join used on used.role_id = role.id
      ) as roles,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'role', role_id, 'level', level_id, 'required', required, 'optional', optional, 'statements', statements
        )), '[]')
        from asked join said using (role_id, level_id)
      ) as counts,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', shown.id,
          'group', group_id,
          'name', jsonb_build_object('source', source, 'words', words, 'outdated', outdated),
          'cells', coalesce(cells, '[]')
        ) order by place), '[]')
        from shown left join cells on cells.skill_id = shown.id
      ) as skills`
  return stored
}

function mapOf({ total, levels, domains, groups, roles, skills }: StoredMap, locale: Locale): RoleMap {
  const named = ({ id, name }: { id: string; name: LocalizedText }) => ({
    id,
    ...mapName(textIn(locale, name), locale),
  })
  const groupPlaces = new Map(groups.map(({ id }, at) => [id, at]))
  return {
    total,
    levels: levels.map(named),
    domains: domains.map(named),
    groups: groups.map((group) => ({ ...named(group), domain: group.domain })),
    roles: roles.map(({ id, family, stack }) => {
      const { name, lang } = mapName(textIn(locale, family), locale)
      return { id, family: name, stack, name: roleName(name, stack ?? undefined), ...(lang ? { lang } : {}) }
    }),
    skills: skills.map(({ id, group, name: stored, cells }): MapSkill => {
      const { name, lang } = mapName(shownText(stored, locale), locale)
      const counts = cellsOf(cells, roles.length, levels.length)
      return [id, name, groupPlaces.get(group) ?? 0, counts, ...(lang ? ([lang] as const) : ([] as const))]
    }),
  }
}

const mapName = ({ words, lang }: ShownText, locale: Locale) => ({
  name: words,
  ...(lang === locale ? {} : { lang }),
})

function cellsOf(
  cells: StoredMap['skills'][number]['cells'],
  roles: number,
  levels: number,
): (number[] | 0)[] {
  const counts: (number[] | 0)[] = Array(roles).fill(0)
  for (const [role, level, count] of cells) {
    const known = counts[role - 1] || Array<number>(levels).fill(0)
    known[level - 1] = count
    counts[role - 1] = known
  }
  return counts
}

function countedRoles({ roles, levels, counts }: StoredMap, locale: Locale): CountedRole[] {
  const known = new Map(counts.map(({ role, ...count }) => [`${role}/${count.level}`, count]))
  const nothing = { required: 0, optional: 0, statements: 0 }
  return roles.map(({ id, family, stack, skills }) => ({
    id,
    family: textIn(locale, family),
    stack,
    skills,
    levels: levels.map((level) => known.get(`${id}/${level.id}`) ?? { level: level.id, ...nothing }),
  }))
}
