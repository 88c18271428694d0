import type { Metadata } from 'next'
import { cache } from 'react'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { findAsked } from '@/data/asked'
import { findCatalogue } from '@/data/catalogue'
import { findSharedPlan } from '@/data/shared-plan'
import { markUnheld } from '@/data/tagged'
import type { Locale } from '@/domain/locale'
import { planFor } from '@/domain/plan'
import { roleName } from '@/domain/role'
import { SharedPlanPage } from '@/features/shared-plan/shared-plan-page'
import { wordsIn } from '@/ui/messages'
import { filled } from '@/ui/phrase'

/** Rendered anew for every request and held by nobody (see `markUnheld`); cookies cannot be seen from here. */
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteProps = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = await findLocale(params)
  const shared = locale && (await findShared((await params).token))
  if (!shared) {
    const spoken = await localeIn(params)
    return lostMetadata(spoken, deadWords(spoken).title)
  }
  const own = filled(wordsIn(locale, 'share').pageTitle, { name: shared.name })
  return {
    // Put into the template of the site, a name with `$&` in it would be read as a pattern.
    title: { absolute: `${own} · ${wordsIn(locale, 'site').name}` },
    description: null,
    robots: { index: false, follow: false, noarchive: true },
    referrer: 'no-referrer',
  }
}

export default async function Page({ params }: RouteProps) {
  await markUnheld()
  const locale = await findLocale(params)
  const shared = locale && (await findShared((await params).token))
  if (!shared) {
    const spoken = await localeIn(params)
    return <LostPage locale={spoken} words={deadWords(spoken)} />
  }
  const { levels, roles } = await findCatalogue(locale)
  const asked = shared.role && (await findAsked(shared.role, locale))
  return (
    <SharedPlanPage
      shared={shared}
      plan={asked && shared.target ? planFor(shared.assessment, asked, levels, shared.target) : null}
      names={{
        levels: levels.map(({ id, name }) => ({ id, name: name.words })),
        roles: roles.map(({ id, family, stack }) => ({
          id,
          name: roleName(family.words, stack ?? undefined),
        })),
      }}
      locale={locale}
    />
  )
}

/** The same for a link that nobody made, one that ended, and one that was taken back. */
function deadWords(locale: Locale): { title: string; text: string } {
  const { deadTitle, deadText } = wordsIn(locale, 'share')
  return { title: deadTitle, text: deadText }
}

/** Once for the page and its head. */
const findShared = cache(findSharedPlan)
