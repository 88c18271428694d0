import 'server-only'
import type { ParameterFault } from '@/domain/api-problem'
import type { PagedQuery } from '@/domain/api-query'
import type { Links } from './api-answer'
import { unknownFilters } from './api-unknown'
import { Prisma } from './generated/client'

/**
 * A list is read by keyset: from the place that the address names, one entry more than is shown, so that it is known
 * whether there are others. Backwards the order is turned around, and turned back here.
 */
export const rowsToRead = ({ limit }: PagedQuery) => limit + 1

export const isBackwards = ({ before }: PagedQuery) => before !== undefined

export const cursorOf = ({ after, before }: PagedQuery) => after ?? before ?? null

/** The order of a list whose entries stand in the order of one column. */
export const directionOf = (query: PagedQuery, usual: 'asc' | 'desc' = 'asc') =>
  Prisma.raw((usual === 'asc') === isBackwards(query) ? 'desc' : 'asc')

/** Only what stands past the place that the address names. */
export function past(column: Prisma.Sql, query: PagedQuery) {
  const cursor = cursorOf(query)
  if (cursor === null) return Prisma.sql`true`
  return isBackwards(query) ? Prisma.sql`${column} < ${cursor}` : Prisma.sql`${column} > ${cursor}`
}

/** A page, or why it has nothing: filters that name what is not there are only looked for where nothing was found. */
export async function pageOrFaults<Row, Entry>(
  rows: Row[],
  form: PageForm<Row, Entry>,
): Promise<{ faults: ParameterFault[] } | { body: ReturnType<typeof pageOf<Row, Entry>> }> {
  const faults = rows.length === 0 ? await unknownFilters(form.query) : []
  return faults.length > 0 ? { faults } : { body: pageOf(rows, form) }
}

/** What was read as a page, with the ways to the pages beside it. */
export function pageOf<Row, Entry>(
  rows: Row[],
  { query, links, steps, keyOf, entryOf }: PageForm<Row, Entry>,
): { data: Entry[]; links: PageLinks } {
  const isMore = rows.length > query.limit
  const kept = rows.slice(0, query.limit)
  if (isBackwards(query)) kept.reverse()
  const [first, last] = [kept[0], kept.at(-1)]
  const hasPrev = isBackwards(query) ? isMore : query.after !== undefined
  const hasNext = isBackwards(query) || isMore
  const { after, before, lang: _lang, ...filters } = query
  return {
    data: kept.map(entryOf),
    links: {
      self: links.api(steps, { ...filters, after, before }),
      first: links.api(steps, filters),
      ...(hasPrev && first !== undefined
        ? { prev: links.api(steps, { ...filters, before: keyOf(first) }) }
        : {}),
      ...(hasNext && last !== undefined
        ? { next: links.api(steps, { ...filters, after: keyOf(last) }) }
        : {}),
    },
  }
}

type PageForm<Row, Entry> = {
  query: PagedQuery & Record<string, string | number | boolean | undefined>
  links: Links
  steps: string[]
  keyOf: (row: Row) => string
  entryOf: (row: Row) => Entry
}
type PageLinks = { self: string; first: string; prev?: string; next?: string }
