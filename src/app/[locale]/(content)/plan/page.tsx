import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { findCatalogue } from '@/data/catalogue'
import { PlanPage } from '@/features/plan/plan-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

type RouteProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = await findLocale(params)
  if (!locale) return lostMetadata(await localeIn(params))
  const say = sayIn(locale)
  return {
    title: say('site.plan'),
    description: say('plan.description'),
    ...alternatesOf(locale, paths.plan),
  }
}

export default async function Page({ params }: RouteProps) {
  const locale = await findLocale(params)
  if (!locale) return <LostPage locale={await localeIn(params)} />
  return <PlanPage catalogue={await findCatalogue(locale)} locale={locale} />
}
