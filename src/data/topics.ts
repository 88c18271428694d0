import 'server-only'
import { cache } from 'react'
import { areaPage, areasOnPage } from '@/domain/area-page'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { db } from './db'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** A topic with how much asks it. `requiredFrom` is the rank at which some role is first required to, or `null`. */
export type ListedTopic = {
  id: string
  name: ShownText
  meaning: ShownText
  roles: number
  statements: number
  requiredFrom: number | null
}
export type ListedArea = { id: string; name: ShownText; topics: ListedTopic[] }

/** A page of the areas with their topics. A topic may stand in several areas. */
export type Topics = {
  areas: ListedArea[]
  levels: { id: string; rank: number; name: ShownText }[]
  totals: { areas: number; topics: number }
  page: number
  pages: number
}

/** A page of the topics, or `null` where there are not as many. */
export const findTopics = cache((page: number, locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['topics', String(page), locale], () => readTopics(page, locale)),
)

type Stored = {
  levels: { id: string; rank: number; name: LocalizedText }[]
  areas: { id: string; name: LocalizedText; topics: StoredTopic[] }[]
  areas_total: number
  topics_total: number
}
type StoredTopic = Omit<ListedTopic, 'name' | 'meaning'> & { name: LocalizedText; meaning: LocalizedText }

async function readTopics(page: number, locale: Locale): Promise<Topics | null> {
  const [stored] = await db.$queryRaw<[Stored]>`
    with
      listed as (
        select * from area order by position limit ${areasOnPage} offset ${(page - 1) * areasOnPage}
      ),
      asked as (
        select
          topic_id,
          count(distinct role_id) as roles,
          count(*) as statements,
          min(level.rank) filter (where required) as required_from
        from (select distinct topic_id from area_topic join listed on listed.id = area_id) topic_listed
        join statement_topic using (topic_id)
        join statement using (skill_id, role_id, key)
        join expectation using (skill_id, role_id, level_id)
        join level on level.id = level_id
        group by topic_id
      ),
      topics as (
        select
          area_id,
          jsonb_agg(jsonb_build_object(
            'id', id,
            'name', name,
            'meaning', meaning,
            'roles', coalesce(roles, 0),
            'statements', coalesce(statements, 0),
            'requiredFrom', required_from
          ) order by area_topic.position) as topics
        from area_topic
        join topic on topic.id = area_topic.topic_id
        left join asked using (topic_id)
        group by area_id
      )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'rank', rank, 'name', name) order by rank), '[]') from level) as levels,
      (
        select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'topics', topics) order by position), '[]')
        from listed join topics on area_id = id
      ) as areas,
      (select count(*)::int from area) as areas_total,
      (select count(*)::int from topic) as topics_total`
  return topicsOf(stored, page, locale)
}

function topicsOf(stored: Stored, page: number, locale: Locale): Topics | null {
  const shown = (text: LocalizedText) => textIn(locale, text)
  const pages = Math.max(1, areaPage(stored.areas_total))
  if (page > pages) return null
  return {
    levels: stored.levels.map((level) => ({ ...level, name: shown(level.name) })),
    areas: stored.areas.map(({ id, name, topics }) => ({
      id,
      name: shown(name),
      topics: topics.map((topic) => ({ ...topic, name: shown(topic.name), meaning: shown(topic.meaning) })),
    })),
    totals: { areas: stored.areas_total, topics: stored.topics_total },
    page,
    pages,
  }
}
