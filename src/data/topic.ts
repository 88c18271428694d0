import 'server-only'
import { cache } from 'react'
import { idSchema } from '@/domain/id'
import type { Locale } from '@/domain/locale'
import type { TopicSteps } from '@/domain/topic-steps'
import { db } from './db'
import { type StoredTopic, statementsOnPage, type Topic, topicOf } from './shown-topic'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** How many skills, and how many topics that are asked together, are named beside the statements. */
const most = { skills: 12, together: 100 }

export type { AskingRole, Topic, TopicStatement, TopicTogether } from './shown-topic'

/** A topic, or `null` where there is none of that id, or nothing at these steps. */
export async function findTopic(
  topic: string,
  { column, page }: TopicSteps,
  locale: Locale,
): Promise<Topic | null> {
  // Addresses hold anything.
  const named = [topic, ...(column ? [column.role, ...(column.level ? [column.level] : [])] : [])]
  if (!named.every((id) => idSchema.safeParse(id).success)) return null
  return findTopicPage(topic, column?.role ?? null, column?.level ?? null, page, locale)
}

/** A page and its title ask for the same thing: `cache` knows it again by plain values only. */
const findTopicPage = cache(
  (topic: string, role: string | null, level: string | null, page: number, locale: Locale) =>
    tagged([catalogueTag, skillsTag], ['topic', topic, role ?? '', level ?? '', String(page), locale], () =>
      readTopic({ topic, role, level, page }, locale),
    ),
)

type TopicAddress = { topic: string; role: string | null; level: string | null; page: number }

async function readTopic({ topic, role, level, page }: TopicAddress, locale: Locale): Promise<Topic | null> {
  const [stored] = await db.$queryRaw<[StoredTopic]>`
    with
      on_it as materialized (
        select skill_id, role_id, key, level_id, required
        from statement_topic
        -- To the planner a scan of every statement looks cheaper than the few that the index leads to: here and below.
        cross join lateral (
          select level_id from statement
          where (statement.skill_id, statement.role_id, statement.key)
            = (statement_topic.skill_id, statement_topic.role_id, statement_topic.key)
          offset 0
        ) statement
        join expectation using (skill_id, role_id, level_id)
        where topic_id = ${topic}
      ),
      in_cell as (
        select role_id, level_id, bool_or(required) as required, count(*) as statements
        from on_it group by role_id, level_id
      ),
      together as materialized (
        select other.topic_id, count(distinct (cell.skill_id, cell.role_id, cell.level_id)) as cells
        from (select distinct skill_id, role_id, level_id from on_it) cell
        cross join lateral (
          select key from statement
          where (skill_id, role_id, level_id) = (cell.skill_id, cell.role_id, cell.level_id)
          offset 0
        ) statement
        join statement_topic other on
          (other.skill_id, other.role_id, other.key) = (cell.skill_id, cell.role_id, statement.key)
        where other.topic_id <> ${topic}
        group by other.topic_id
      ),
      named as (
        select
          skill.id as skill_id,
          jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated) as name,
          lower(coalesce(own.name, source.name)) as place,
          coalesce(statements, 0) as statements
        from (select skill_id, count(*) as statements from on_it group by skill_id) counted
        full join (select skill_id from skill_topic where topic_id = ${topic}) listed using (skill_id)
        join skill on skill.id = skill_id
        join skill_text source on source.skill_id = skill.id and source.locale = skill.source_locale
        left join skill_text own on own.skill_id = skill.id and own.locale = ${locale}
      ),
      narrowed as (
        select
          on_it.*, named.name, named.place, level.rank, role.position,
          min(role.position) over (partition by skill_id, level_id, key) as ability
        from on_it
        join named using (skill_id)
        join level on level.id = level_id
        join role on role.id = role_id
        where (${role}::text is null or role_id = ${role}) and (${level}::text is null or level_id = ${level})
      ),
      shown as (
        select * from narrowed
        order by place, skill_id, rank, ability, key, position
        limit ${statementsOnPage} offset ${(page - 1) * statementsOnPage}
      )
    select
      (select jsonb_build_object('id', id, 'name', name, 'meaning', meaning) from topic where id = ${topic}) as topic,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'place', area.position) order by area.position), '[]')
        from area_topic join area on area.id = area_id where topic_id = ${topic}
      ) as areas,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'rank', rank, 'name', name) order by rank), '[]') from level) as levels,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'family', family, 'stack', stack) order by position), '[]')
        from role where exists (select from skill_role where role_id = role.id)
      ) as roles,
      (
        select coalesce(jsonb_agg(jsonb_build_object('role', role_id, 'level', level_id, 'required', required, 'statements', statements)), '[]')
        from in_cell
      ) as cells,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', id,
          'name', name,
          'cells', coalesce(cells, 0),
          'inSameArea', exists (
            select from area_topic one join area_topic other using (area_id)
            where one.topic_id = ${topic} and other.topic_id = topic.id
          )
        ) order by topic.position), '[]')
        from topic left join together on topic_id = id
        where id <> ${topic} and string_to_array(id, '-') && string_to_array(${topic}, '-')
      ) as beside,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'cells', cells) order by cells desc, position), '[]')
        from (
          select id, name, cells, position from together join topic on id = topic_id
          order by cells desc, position limit ${most.together}
        ) named_topic
      ) as together,
      (select count(*)::int from together) as together_total,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', skill_id, 'name', name, 'statements', statements) order by statements desc, place, skill_id), '[]')
        from (select * from named order by statements desc, place, skill_id limit ${most.skills}) named_skill
      ) as skills,
      (select count(*)::int from named) as skills_total,
      (select count(*)::int from narrowed) as narrowed,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'skill', shown.skill_id,
          'name', name,
          'role', shown.role_id,
          'level', shown.level_id,
          'required', required,
          'key', shown.key,
          'text', jsonb_build_object('source', source.text, 'words', own.text, 'outdated', own.outdated)
        ) order by place, shown.skill_id, rank, ability, shown.key, shown.position), '[]')
        from shown
        join statement on
          (statement.skill_id, statement.role_id, statement.key) = (shown.skill_id, shown.role_id, shown.key)
        join statement_text source on
          (source.skill_id, source.role_id, source.key, source.locale)
          = (shown.skill_id, shown.role_id, shown.key, statement.source_locale)
        left join statement_text own on
          (own.skill_id, own.role_id, own.key, own.locale)
          = (shown.skill_id, shown.role_id, shown.key, ${locale})
      ) as said`
  return topicOf(stored, { isNarrowed: role !== null, page }, locale)
}
