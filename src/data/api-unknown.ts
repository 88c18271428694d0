import 'server-only'
import { nearestTo } from '@/content/fault'
import type { ParameterFault } from '@/domain/api-problem'
import { longestId } from '@/domain/id-pattern'
import { db } from './db'
import { Prisma } from './generated/client'

/** What has ids that somebody can ask for, with the table that knows them. */
const tables = {
  skill: 'skill',
  role: 'role',
  level: 'level',
  topic: 'topic',
  area: 'area',
  domain: 'domain',
  group: 'skill_group',
} as const
export type Noun = keyof typeof tables

/** So many known ids are looked through for the nearest one: those that begin like it, then those as long as it. */
const mostIds = 500

/** In words that there is none of this id, and which one may have been meant. */
export async function missingWords(noun: Noun, id: string): Promise<string> {
  const asked = id.slice(0, longestId)
  const known = await findIds(noun, asked)
  const nearest =
    known.find(({ isMeant }) => isMeant)?.id ??
    nearestTo(
      asked,
      known.map(({ id }) => id),
    )
  return `There is no ${noun} ${JSON.stringify(asked)}.${nearest ? ` Did you mean "${nearest}"?` : ''}`
}

/**
 * The filters that name what the catalogue does not have. Asked only where a list came out empty, or was refused: one
 * that has entries has filters that are known.
 */
export async function unknownFilters(
  filters: Record<string, string | number | boolean | null | undefined>,
): Promise<ParameterFault[]> {
  const given = Object.entries(filters).filter(
    (it): it is [Noun, string] => it[0] in tables && typeof it[1] === 'string',
  )
  const faults = await Promise.all(
    given.map(async ([noun, id]) =>
      (await isKnown(noun, id)) ? [] : [{ parameter: noun, detail: await missingWords(noun, id) }],
    ),
  )
  return faults.flat()
}

async function isKnown(noun: Noun, id: string): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`select from ${Prisma.raw(tables[noun])} where id = ${id}`
  return found.length > 0
}

/** Whoever asks for the role `rust` means the one with that stack. */
async function findIds(noun: Noun, like: string) {
  const start = /^[a-z0-9-]{0,3}/.exec(like.toLowerCase())?.[0] ?? ''
  const isMeant =
    noun === 'role' ? Prisma.sql`coalesce(lower(stack) = ${like.toLowerCase()}, false)` : Prisma.sql`false`
  return db.$queryRaw<{ id: string; isMeant: boolean }[]>`
    select id, ${isMeant} as "isMeant" from ${Prisma.raw(tables[noun])}
    order by 2 desc, starts_with(id, ${start}) desc, abs(length(id) - ${like.length}::int), id limit ${mostIds}`
}
