import type { Addressed } from '@/data/addressed'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'

/** One page in every language. `updated` is a day, where one is known. */
export type PublicPage = { pathIn: (locale: Locale) => string; updated: string | null }

/**
 * Every page that a search engine may list. The views of a profile have one address, the one that they all call
 * canonical. Comparisons, searches and plans have none: they are what a reader put together.
 */
export function publicPages({ skills, roles, topics }: Addressed): PublicPage[] {
  const newest = latest(skills.map(({ updated }) => updated))
  const page = (pathIn: PublicPage['pathIn'], updated: string | null = null) => ({ pathIn, updated })
  return [
    page(paths.catalogue, newest),
    ...skills.map(({ id, updated }) => page((locale) => paths.skill(locale, id), updated)),
    page(paths.roles, newest),
    ...roles.flatMap(({ id, updated, levels }) => [
      page((locale) => paths.role(locale, id), updated),
      ...levels.map((level) => page((locale) => paths.roleLevel(locale, id, level), updated)),
    ]),
    page(paths.topics),
    ...topics.map((id) => page((locale) => paths.topic(locale, id))),
    page(paths.compare),
    page(paths.apiGuide),
  ]
}

const latest = (days: string[]) => days.reduce<string | null>((a, b) => (a && a > b ? a : b), null)
