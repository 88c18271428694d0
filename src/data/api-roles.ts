import 'server-only'
import type { ApiRole, ApiRoleDetail } from '@/domain/api-catalogue'
import type { PagedQuery } from '@/domain/api-query'
import { idSchema } from '@/domain/id'
import { type Locale, type LocalizedText, textIn } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { paths } from '@/ui/paths'
import { type Answered, type Asked, type Links, linksFor } from './api-answer'
import { directionOf, pageOf, past, rowsToRead } from './api-page'
import { apiText, apiTextIn } from './api-text'
import { missingWords } from './api-unknown'
import { db } from './db'
import { Prisma } from './generated/client'

type RoleRow = { id: string; family: LocalizedText; stack: string | null; skills: number }

/** Roles in the order of their ids. */
export async function findRolePage(query: PagedQuery, asked: Asked) {
  const rows = await db.$queryRaw<RoleRow[]>`
    select id, family, stack, (select count(*)::int from skill_role where role_id = role.id) as skills
    from role where ${past(Prisma.sql`id`, query)}
    order by id ${directionOf(query)} limit ${rowsToRead(query)}`
  const links = linksFor(asked)
  return {
    body: pageOf(rows, {
      query,
      links,
      steps: ['roles'],
      keyOf: ({ id }) => id,
      entryOf: (row): ApiRole => ({
        ...roleBody(row, asked.locale, links),
        counts: { skills: row.skills },
      }),
    }),
  }
}

type RoleDetailRow = RoleRow & {
  does: LocalizedText[]
  levels: { id: string; rank: number; name: LocalizedText; required: number; optional: number }[]
}

/** A role with how many cells ask it something, level by level. */
export async function findRoleDetail(id: string, asked: Asked): Promise<Answered<ApiRoleDetail>> {
  const found = idSchema.safeParse(id).success ? await readRole(id) : null
  if (!found) return { missing: await missingWords('role', id) }
  const { locale } = asked
  const sum = (kind: 'required' | 'optional') => found.levels.reduce((total, level) => total + level[kind], 0)
  return {
    body: {
      ...roleBody(found, locale, linksFor(asked)),
      does: found.does.map((duty) => apiTextIn(locale, duty)),
      counts: { skills: found.skills, required: sum('required'), optional: sum('optional') },
      levels: found.levels.map(({ id: level, rank, name, required, optional }) => ({
        level: { id: level, rank, name: apiTextIn(locale, name) },
        required,
        optional,
      })),
    },
  }
}

/** A role's full name, in the language that its family is said in. */
export function roleNameIn(locale: Locale, family: LocalizedText, stack: string | null) {
  const shown = textIn(locale, family)
  return apiText({ ...shown, words: roleName(shown.words, stack ?? undefined) })
}

const roleBody = ({ id, family, stack }: RoleRow, locale: Locale, links: Links) => ({
  id,
  name: roleNameIn(locale, family, stack),
  family: apiTextIn(locale, family),
  stack,
  links: {
    self: links.api(['roles', id]),
    page: links.page((it) => paths.role(it, id)),
    skills: links.api(['skills'], { role: id }),
    expectations: links.api(['expectations'], { role: id }),
  },
})

async function readRole(id: string) {
  const [found] = await db.$queryRaw<RoleDetailRow[]>`
    select role.id, family, stack, does,
      (select count(*)::int from skill_role where role_id = role.id) as skills,
      (
        select jsonb_agg(jsonb_build_object(
          'id', level.id, 'rank', rank, 'name', name,
          'required', coalesce(asked.required, 0), 'optional', coalesce(asked.optional, 0)
        ) order by rank)
        from level left join (
          select level_id, count(*) filter (where required) as required, count(*) filter (where not required) as optional
          from expectation where role_id = ${id} group by level_id
        ) asked on asked.level_id = level.id
      ) as levels
    from role where role.id = ${id}`
  return found ?? null
}
