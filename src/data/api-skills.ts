import 'server-only'
import type { SkillsQuery } from '@/domain/api-query'
import type { ApiSkill } from '@/domain/api-skill'
import type { LocalizedText } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { type Asked, type Links, linksFor } from './api-answer'
import { directionOf, pageOrFaults, past, rowsToRead } from './api-page'
import { apiStoredText, apiTextIn } from './api-text'
import { db } from './db'
import { Prisma } from './generated/client'
import type { StoredText } from './shown-text'

type SkillRow = {
  id: string
  updated: string
  revision: number
  name: StoredText
  summary: StoredText
  domain: { id: string; name: LocalizedText }
  group: { id: string; name: LocalizedText }
  roles: number
  required: number
  optional: number
}

/** Skills in the order of their ids. */
export async function findSkillPage(query: SkillsQuery, asked: Asked) {
  const rows = await readSkills(query, asked)
  const links = linksFor(asked)
  return pageOrFaults(rows, {
    query,
    links,
    steps: ['skills'],
    keyOf: ({ id }) => id,
    entryOf: (row) => skillOf(row, asked, links),
  })
}

/** The addresses of what belongs to a skill. */
export const skillLinks = (id: string, links: Links) => ({
  self: links.api(['skills', id]),
  page: links.page((locale) => paths.skill(locale, id)),
  revisions: links.api(['skills', id, 'revisions']),
  expectations: links.api(['expectations'], { skill: id }),
})

const where = (isAsked: string | undefined, condition: (id: string) => Prisma.Sql) =>
  isAsked === undefined ? Prisma.sql`true` : condition(isAsked)

function readSkills(query: SkillsQuery, { locale }: Asked) {
  const direction = directionOf(query)
  return db.$queryRaw<SkillRow[]>`
    with picked as (
      select * from skill
      where ${past(Prisma.sql`skill.id`, query)}
        and ${where(query.group, (id) => Prisma.sql`group_id = ${id}`)}
        and ${where(query.domain, (id) => Prisma.sql`group_id in (select id from skill_group where domain_id = ${id})`)}
        and ${where(query.role, (id) => Prisma.sql`exists (select from skill_role where skill_id = skill.id and role_id = ${id})`)}
      order by skill.id ${direction} limit ${rowsToRead(query)}
    )
    select
      picked.id,
      picked.updated::text as updated,
      document.current as revision,
      jsonb_build_object('source', source.name, 'words', own.name, 'outdated', own.name_outdated) as name,
      jsonb_build_object('source', source.summary, 'words', own.summary, 'outdated', own.summary_outdated) as summary,
      jsonb_build_object('id', domain.id, 'name', domain.name) as domain,
      jsonb_build_object('id', skill_group.id, 'name', skill_group.name) as "group",
      (select count(*)::int from skill_role where skill_id = picked.id) as roles,
      (select count(*)::int from expectation where skill_id = picked.id and required) as required,
      (select count(*)::int from expectation where skill_id = picked.id and not required) as optional
    from picked
    join document on document.subject = picked.subject
    join skill_group on skill_group.id = picked.group_id
    join domain on domain.id = skill_group.domain_id
    join skill_text source on source.skill_id = picked.id and source.locale = picked.source_locale
    left join skill_text own on own.skill_id = picked.id and own.locale = ${locale}
    order by picked.id ${direction}`
}

function skillOf(
  { name, summary, domain, group, ...row }: SkillRow,
  { locale }: Asked,
  links: Links,
): ApiSkill {
  return {
    id: row.id,
    name: apiStoredText(locale, name),
    summary: apiStoredText(locale, summary),
    domain: { id: domain.id, name: apiTextIn(locale, domain.name) },
    group: { id: group.id, name: apiTextIn(locale, group.name) },
    updated: row.updated,
    revision: row.revision,
    counts: { roles: row.roles, required: row.required, optional: row.optional },
    links: skillLinks(row.id, links),
  }
}
