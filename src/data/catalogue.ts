import 'server-only'
import { cache } from 'react'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { db } from './db'
import { type StoredText, shownText } from './shown-text'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** The cells of one role, from its first level to its last, with the keys of their statements. */
export type CatalogueCells = { role: string; levels: { level: string; required: boolean; keys: string[] }[] }

type CatalogueSkill = {
  id: string
  name: ShownText
  summary: ShownText
  /** The day of the last accepted change, as `YYYY-MM-DD`. */
  updated: string
  roles: number
  required: number
  optional: number
  cells: CatalogueCells[]
}
export type CatalogueGroup = { id: string; name: ShownText; summary: ShownText; skills: CatalogueSkill[] }
export type CatalogueDomain = { id: string; name: ShownText; groups: CatalogueGroup[] }
export type CatalogueLevel = { id: string; rank: number; name: ShownText; meaning: ShownText }
type CatalogueRole = { id: string; family: ShownText; stack: string | null }

/** Every skill in its place, with as much of its cells as counting needs. Skills stand in the order of their names. */
export type Catalogue = {
  domains: CatalogueDomain[]
  levels: CatalogueLevel[]
  roles: CatalogueRole[]
  /** What the search proposes to look for: the topic that most skills name. */
  example: ShownText | null
  /** `roles` counts those that some skill has expectations of. */
  totals: { skills: number; roles: number; required: number; optional: number; statements: number }
}

export const findCatalogue = cache((locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['catalogue', locale], () => readCatalogue(locale)),
)

type Stored = {
  levels: { id: string; rank: number; name: LocalizedText; meaning: LocalizedText }[]
  roles: { id: string; family: LocalizedText; stack: string | null }[]
  domains: {
    id: string
    name: LocalizedText
    groups: { id: string; name: LocalizedText; summary: LocalizedText }[]
  }[]
  skills: StoredSkill[]
  example: LocalizedText | null
}
type StoredSkill = {
  id: string
  group: string
  updated: string
  name: StoredText
  summary: StoredText
  cells: { role: string; level: string; required: boolean; keys: string[] }[]
}

async function readCatalogue(locale: Locale): Promise<Catalogue> {
  const [stored] = await db.$queryRaw<[Stored]>`
    with
      cell as (
        select skill_id, role_id, level_id, jsonb_agg(key order by position) as keys
        from statement group by skill_id, role_id, level_id
      ),
      cells as (
        select
          skill_id,
          jsonb_agg(
            jsonb_build_object('role', role_id, 'level', level_id, 'required', required, 'keys', keys)
            order by skill_role.position, level.rank
          ) as cells
        from expectation
        join cell using (skill_id, role_id, level_id)
        join skill_role using (skill_id, role_id)
        join level on level.id = level_id
        group by skill_id
      ),
      groups as (
        select domain_id, jsonb_agg(jsonb_build_object('id', id, 'name', name, 'summary', summary) order by position) as groups
        from skill_group group by domain_id
      )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'rank', rank, 'name', name, 'meaning', meaning) order by rank), '[]') from level) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'family', family, 'stack', stack) order by position), '[]') from role) as roles,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'groups', groups) order by position), '[]')
        from domain join groups on domain_id = id
      ) as domains,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', skill.id,
          'group', skill.group_id,
          'updated', skill.updated,
          'name', jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated),
          'summary', jsonb_build_object('source', source.summary, 'words', own.summary, 'outdated', own.summary_outdated),
          'cells', cells.cells
        )), '[]')
        from skill
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
        join cells on cells.skill_id = skill.id
      ) as skills,
      (
        select name from topic join skill_topic on topic_id = topic.id
        group by topic.id order by count(*) desc, topic.position limit 1
      ) as example`
  return catalogueOf(stored, locale)
}

function catalogueOf({ levels, roles, domains, skills, example }: Stored, locale: Locale): Catalogue {
  const shown = (text: LocalizedText) => textIn(locale, text)
  const shownSkills = skills.map((skill) => ({ group: skill.group, skill: skillOf(skill, locale) }))
  const inGroup = (group: string) =>
    shownSkills
      .filter((it) => it.group === group)
      .map(({ skill }) => skill)
      .sort((one, other) => one.name.words.localeCompare(other.name.words, locale))
  return {
    domains: domains.map(({ id, name, groups }) => ({
      id,
      name: shown(name),
      groups: groups.map((group) => ({
        id: group.id,
        name: shown(group.name),
        summary: shown(group.summary),
        skills: inGroup(group.id),
      })),
    })),
    levels: levels.map((level) => ({ ...level, name: shown(level.name), meaning: shown(level.meaning) })),
    roles: roles.map((role) => ({ ...role, family: shown(role.family) })),
    example: example && shown(example),
    totals: totalsOf(shownSkills.map(({ skill }) => skill)),
  }
}

function skillOf({ id, name, summary, updated, cells }: StoredSkill, locale: Locale): CatalogueSkill {
  const byRole = new Map<string, CatalogueCells>()
  for (const { role, ...cell } of cells) {
    const known = byRole.get(role)
    if (known) known.levels.push(cell)
    else byRole.set(role, { role, levels: [cell] })
  }
  const required = cells.filter((cell) => cell.required).length
  return {
    id,
    name: shownText(name, locale),
    summary: shownText(summary, locale),
    updated,
    roles: byRole.size,
    required,
    optional: cells.length - required,
    cells: [...byRole.values()],
  }
}

function totalsOf(skills: CatalogueSkill[]): Catalogue['totals'] {
  const cells = skills.flatMap((skill) => skill.cells)
  const levels = cells.flatMap((it) => it.levels)
  const required = levels.filter((level) => level.required).length
  return {
    skills: skills.length,
    roles: new Set(cells.map(({ role }) => role)).size,
    required,
    optional: levels.length - required,
    statements: levels.reduce((total, { keys }) => total + keys.length, 0),
  }
}
