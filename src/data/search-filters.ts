import 'server-only'
import { type Locale, type LocalizedText, textIn } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { isCrowded } from './database-fault'
import { db } from './db'

type Named = { id: string; name: string }

/** What a search can be narrowed to, each in its order. */
export type SearchFilters = { domains: Named[]; roles: Named[]; levels: Named[] }

type Stored = {
  domains: { id: string; name: LocalizedText }[]
  roles: { id: string; family: LocalizedText; stack: string | null }[]
  levels: { id: string; name: LocalizedText }[]
}

/** With no connection left there is nothing to narrow to; what was looked for then says that too. */
export const findSearchFilters = (locale: Locale): Promise<SearchFilters> =>
  readSearchFilters(locale).catch((error) => {
    if (isCrowded(error)) return { domains: [], roles: [], levels: [] }
    throw error
  })

async function readSearchFilters(locale: Locale): Promise<SearchFilters> {
  const [stored] = await db.$queryRaw<[Stored]>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by position), '[]') from domain) as domains,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'family', family, 'stack', stack) order by position), '[]') from role) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by rank), '[]') from level) as levels`
  const named = ({ id, name }: { id: string; name: LocalizedText }) => ({
    id,
    name: textIn(locale, name).words,
  })
  return {
    domains: stored.domains.map(named),
    roles: stored.roles.map(({ id, family, stack }) => ({
      id,
      name: roleName(textIn(locale, family).words, stack ?? undefined),
    })),
    levels: stored.levels.map(named),
  }
}
