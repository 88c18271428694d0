import 'server-only'
import type { ApiSearch, SearchQuery } from '@/domain/api-search'
import type { Found } from '@/domain/found'
import { foundAddress } from '@/ui/found-address'
import { paths } from '@/ui/paths'
import { type Answered, type Asked, type Links, linksFor } from './api-answer'
import { unknownFilters } from './api-unknown'
import { findResults, SearchRefused } from './search'

/** The best of what was found. There is no second page: narrower words find what is further down. */
export async function findApiResults(query: SearchQuery, asked: Asked): Promise<Answered<ApiSearch>> {
  const { q, domain = null, role = null, level = null, required = false } = query
  const answer = await resultsFor({ words: q, domain, role, level, required }, asked)
  if ('busy' in answer) return answer
  if (answer.found.length === 0) {
    const faults = await unknownFilters({ domain, role, level })
    if (faults.length > 0) return { faults }
  }
  const links = linksFor(asked)
  const { lang: _lang, ...given } = query
  return {
    body: {
      words: answer.words,
      isNearest: answer.isNearest,
      more: answer.more,
      found: answer.found.map((found) => foundBody(found, asked, links)),
      nearest: answer.nearest.map((found) => foundBody(found, asked, links)),
      links: { self: links.api(['search'], given), page: links.page((locale) => paths.search(locale, q)) },
    },
  }
}

const tooSlow = {
  kind: 'too-slow' as const,
  busy: 'This search took too long: use a rarer word, or add one.',
}
const tooBusy = { kind: 'busy' as const, busy: 'Too many are searching right now: ask again in a moment.' }

async function resultsFor(asking: Parameters<typeof findResults>[0], { locale }: Asked) {
  try {
    return await findResults(asking, locale)
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error
    return error.reason === 'too-slow' ? tooSlow : tooBusy
  }
}

function foundBody(found: Found, { locale }: Asked, links: Links): ApiSearch['found'][number] {
  const { kind, id, title, text, lang, place } = found
  const href = foundAddress(found, locale)
  return {
    kind,
    id,
    title,
    text,
    ...(lang ? { lang: lang as ApiSearch['found'][number]['lang'] } : {}),
    place,
    href,
    links: { page: links.page(() => href), self: selfOf(found, links) },
  }
}

/** A statement has no address of its own: it is read in its cell. */
function selfOf({ kind, id, place }: Found, links: Links): string {
  if (place) {
    const { skill, role, level } = place
    return links.api(['expectations'], { skill: skill.id, role: role.id, level: level.id })
  }
  return links.api([kind === 'role' ? 'roles' : kind === 'topic' ? 'topics' : 'skills', id])
}
