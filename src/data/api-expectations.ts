import 'server-only'
import type { ApiExpectation } from '@/domain/api-catalogue'
import type { ExpectationsQuery } from '@/domain/api-query'
import type { LocalizedText } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { type Asked, type Links, linksFor } from './api-answer'
import { cursorOf, directionOf, isBackwards, pageOrFaults, rowsToRead } from './api-page'
import { roleNameIn } from './api-roles'
import { apiStoredText, apiTextIn } from './api-text'
import { db } from './db'
import { Prisma } from './generated/client'
import type { StoredText } from './shown-text'

type ExpectationRow = {
  skill: string
  skillName: StoredText
  role: string
  family: LocalizedText
  stack: string | null
  level: string
  rank: number
  levelName: LocalizedText
  required: boolean
  statements: (StoredText & { key: string; topics: string[] })[]
}

/** Cells, skill by skill and role by role in the order of their ids, from the first level to the last. */
export async function findExpectationPage(query: ExpectationsQuery, asked: Asked) {
  const place = placeIn(query)
  if (place === 'nowhere') {
    const parameter = isBackwards(query) ? 'before' : 'after'
    return { faults: [{ parameter, detail: 'It is no place in this list: take it from a link.' }] }
  }
  const rows = await readExpectations(query, place, asked)
  const links = linksFor(asked)
  return pageOrFaults(rows, {
    query,
    links,
    steps: ['expectations'],
    keyOf: ({ skill, role, level }) => [skill, role, level].join('.'),
    entryOf: (row) => expectationOf(row, asked, links),
  })
}

type Place = { skill: string; role: string; level: string } | null

function placeIn(query: ExpectationsQuery): Place | 'nowhere' {
  const cursor = cursorOf(query)
  if (cursor === null) return null
  const [skill, role, level, ...rest] = cursor.split('.')
  return skill && role && level && rest.length === 0 ? { skill, role, level } : 'nowhere'
}

/** The texts are looked up for the cells of this page alone. */
function readExpectations(query: ExpectationsQuery, place: Place, { locale }: Asked) {
  const direction = directionOf(query)
  const order = Prisma.sql`picked.skill_id ${direction}, picked.role_id ${direction}, picked.rank ${direction}`
  return db.$queryRaw<ExpectationRow[]>`
    with picked as (
      select skill_id, role_id, level_id, required, rank, level.name as level_name
      from expectation join level on level.id = level_id
      where ${conditionsOf(query)} and ${beyond(place, query)}
      order by skill_id ${direction}, role_id ${direction}, rank ${direction} limit ${rowsToRead(query)}
    )
    select
      picked.skill_id as skill,
      jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated) as "skillName",
      picked.role_id as role, role.family, role.stack,
      picked.level_id as level, picked.rank, picked.level_name as "levelName",
      picked.required,
      said.statements
    from picked
    join skill on skill.id = picked.skill_id
    join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
    left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
    join role on role.id = picked.role_id
    cross join lateral (
      select jsonb_agg(
        jsonb_build_object(
          'key', statement.key, 'source', source.text, 'words', own.text, 'outdated', own.outdated,
          'topics', coalesce((
            select jsonb_agg(topic_id order by position) from statement_topic
            where (skill_id, role_id, key) = (statement.skill_id, statement.role_id, statement.key)
          ), '[]')
        )
        order by statement.position
      ) as statements
      from statement
      join statement_text source on
        (source.skill_id, source.role_id, source.key, source.locale)
        = (statement.skill_id, statement.role_id, statement.key, statement.source_locale)
      left join statement_text own on
        (own.skill_id, own.role_id, own.key) = (statement.skill_id, statement.role_id, statement.key)
        and own.locale = ${locale}
      where (statement.skill_id, statement.role_id, statement.level_id) = (picked.skill_id, picked.role_id, picked.level_id)
    ) said
    order by ${order}`
}

function conditionsOf({ skill, role, level, topic, required }: ExpectationsQuery) {
  const conditions = [
    skill === undefined ? [] : Prisma.sql`skill_id = ${skill}`,
    role === undefined ? [] : Prisma.sql`role_id = ${role}`,
    level === undefined ? [] : Prisma.sql`level_id = ${level}`,
    required === undefined ? [] : Prisma.sql`required = ${required}`,
    topic === undefined
      ? []
      : Prisma.sql`(skill_id, role_id, level_id) in (
          select statement.skill_id, statement.role_id, statement.level_id
          from statement_topic join statement using (skill_id, role_id, key) where topic_id = ${topic}
        )`,
  ].flat()
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : Prisma.sql`true`
}

/** The first condition lets the index find the place, the second leaves out what of that role was shown. */
function beyond(place: Place, query: ExpectationsQuery) {
  if (place === null) return Prisma.sql`true`
  const rank = Prisma.sql`coalesce((select rank from level where id = ${place.level}), 0)`
  const at = Prisma.sql`(${place.skill}, ${place.role})`
  return isBackwards(query)
    ? Prisma.sql`(skill_id, role_id) <= ${at} and ((skill_id, role_id) < ${at} or rank < ${rank})`
    : Prisma.sql`(skill_id, role_id) >= ${at} and ((skill_id, role_id) > ${at} or rank > ${rank})`
}

function expectationOf(row: ExpectationRow, { locale }: Asked, links: Links): ApiExpectation {
  const { skill, role, level, rank, required, statements } = row
  return {
    skill: { id: skill, name: apiStoredText(locale, row.skillName) },
    role: { id: role, name: roleNameIn(locale, row.family, row.stack) },
    level: { id: level, rank, name: apiTextIn(locale, row.levelName) },
    required,
    statements: statements.map(({ key, topics, ...text }) => ({
      key,
      ...apiStoredText(locale, text),
      topics,
    })),
    links: {
      skill: links.api(['skills', skill]),
      role: links.api(['roles', role]),
      page: `${links.page((it) => paths.skill(it, skill))}?${new URLSearchParams({ role, level })}`,
    },
  }
}
