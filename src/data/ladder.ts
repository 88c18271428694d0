import 'server-only'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { db } from './db'

/** The names of the levels, from the first rung to the last. */
export async function findRungs(locale: Locale): Promise<{ id: string; name: ShownText }[]> {
  const levels = await db.level.findMany({
    orderBy: { rank: 'asc' },
    select: { id: true, name: true },
    take: 7,
  })
  return levels.map(({ id, name }) => ({ id, name: textIn(locale, name as LocalizedText) }))
}
