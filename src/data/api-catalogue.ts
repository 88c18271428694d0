import 'server-only'
import type { ApiIndex, ApiLevels, ApiTopic, ApiTopicDetail } from '@/domain/api-catalogue'
import type { TopicsQuery } from '@/domain/api-query'
import { idSchema } from '@/domain/id'
import type { LocalizedText } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { type Answered, type Asked, type Links, linksFor } from './api-answer'
import { directionOf, pageOrFaults, past, rowsToRead } from './api-page'
import { apiTextIn } from './api-text'
import { missingWords } from './api-unknown'
import { db } from './db'
import { Prisma } from './generated/client'

/** The licence of the content, which is not that of the code. */
export const contentLicence = {
  name: 'CC BY-SA 4.0',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  attribution: 'Rungs contributors',
}

/** Where everything is. */
export function findIndex(asked: Asked): { body: ApiIndex } {
  const { api, page } = linksFor(asked)
  return {
    body: {
      name: 'Rungs',
      version: '1',
      licence: contentLicence,
      links: {
        self: api([]),
        page: page(paths.apiGuide),
        description: api(['openapi.json']),
        skills: api(['skills']),
        roles: api(['roles']),
        levels: api(['levels']),
        topics: api(['topics']),
        expectations: api(['expectations']),
        revisions: api(['revisions']),
        comparison: api(['comparison']),
        search: api(['search']),
      },
    },
  }
}

type LevelRow = { id: string; rank: number; name: LocalizedText; meaning: LocalizedText }

/** The ladder, from the first rung to the last. It has seven at most. */
export async function findLevels(asked: Asked): Promise<{ body: ApiLevels }> {
  const rows = await db.$queryRaw<LevelRow[]>`select id, rank, name, meaning from level order by rank`
  const { api } = linksFor(asked)
  return {
    body: {
      data: rows.map(({ id, rank, name, meaning }) => ({
        id,
        rank,
        name: apiTextIn(asked.locale, name),
        meaning: apiTextIn(asked.locale, meaning),
        links: { expectations: api(['expectations'], { level: id }) },
      })),
      links: { self: api(['levels']) },
    },
  }
}

type TopicRow = {
  id: string
  name: LocalizedText
  meaning: LocalizedText
  areas: { id: string; name: LocalizedText }[]
}

const areasOf = Prisma.sql`(
  select jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name) order by area.position)
  from area_topic join area on area.id = area_topic.area_id where area_topic.topic_id = topic.id
)`

/** Topics in the order of their ids. */
export async function findTopicPage(query: TopicsQuery, asked: Asked) {
  const inArea =
    query.area === undefined
      ? Prisma.sql`true`
      : Prisma.sql`id in (select topic_id from area_topic where area_id = ${query.area})`
  const rows = await db.$queryRaw<TopicRow[]>`
    select id, name, meaning, ${areasOf} as areas from topic
    where ${past(Prisma.sql`id`, query)} and ${inArea}
    order by id ${directionOf(query)} limit ${rowsToRead(query)}`
  const links = linksFor(asked)
  return pageOrFaults(rows, {
    query,
    links,
    steps: ['topics'],
    keyOf: ({ id }) => id,
    entryOf: (row) => topicBody(row, asked, links),
  })
}

/** A topic with how much is asked of it. */
export async function findTopicDetail(id: string, asked: Asked): Promise<Answered<ApiTopicDetail>> {
  const [found] = idSchema.safeParse(id).success
    ? await db.$queryRaw<(TopicRow & ApiTopicDetail['counts'])[]>`
      select topic.id, name, meaning, ${areasOf} as areas, asked.*
      from topic cross join (
        select count(distinct skill_id)::int as skills, count(distinct role_id)::int as roles, count(*)::int as statements
        from statement_topic where topic_id = ${id}
      ) asked
      where topic.id = ${id}`
    : []
  if (!found) return { missing: await missingWords('topic', id) }
  const { skills, roles, statements } = found
  return { body: { ...topicBody(found, asked, linksFor(asked)), counts: { skills, roles, statements } } }
}

function topicBody({ id, name, meaning, areas }: TopicRow, { locale }: Asked, links: Links): ApiTopic {
  return {
    id,
    name: apiTextIn(locale, name),
    meaning: apiTextIn(locale, meaning),
    areas: areas.map((area) => ({ id: area.id, name: apiTextIn(locale, area.name) })),
    links: {
      self: links.api(['topics', id]),
      page: links.page((it) => paths.topic(it, id)),
      expectations: links.api(['expectations'], { topic: id }),
    },
  }
}
