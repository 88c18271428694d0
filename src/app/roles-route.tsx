import type { Metadata } from 'next'
import { findRoles, type RolesOverview } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import { findPageNumber } from '@/domain/page-number'
import { RolesPage } from '@/features/roles/roles-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'

type RouteProps = { params: Promise<{ locale: string; page?: string }> }

/** Every role and one page of the map. The first page has no number in its address. */
export const rolesRoute = {
  async generateMetadata({ params }: RouteProps): Promise<Metadata> {
    const found = await findAddressed(params)
    if (!found) return lostMetadata(await localeIn(params))
    const { locale, overview } = found
    const { levels } = overview.map
    const say = sayIn(locale)
    const [first, last] = [levels[0]?.name ?? '', levels.at(-1)?.name ?? '']
    const part = say('roles.printPart', { page: overview.page, pages: overview.pages })
    return {
      title: overview.page > 1 ? `${say('roles.title')}, ${part}` : say('roles.title'),
      description: say('roles.description', { first, last }),
      ...alternatesOf(locale, (other) => paths.rolesPage(other, overview.page)),
    }
  },
  async Page({ params }: RouteProps) {
    const found = await findAddressed(params)
    if (!found) return <LostPage locale={await localeIn(params)} />
    return <RolesPage {...found} />
  },
}

async function findAddressed(
  params: RouteProps['params'],
): Promise<{ locale: Locale; overview: RolesOverview } | null> {
  const locale = await findLocale(params)
  const { page: said } = await params
  const page = said === undefined ? 1 : findPageNumber(said)
  const overview = locale && page && (await findRoles(page, locale))
  return locale && overview ? { locale, overview } : null
}
