import type { Metadata } from 'next'
import { localeIn } from '@/app/locale-in'
import { findAsked } from '@/data/asked'
import { findAssessment } from '@/data/assessment'
import { findCatalogue } from '@/data/catalogue'
import { findViewer } from '@/data/viewer'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { targetOf } from '@/domain/plan'
import { roleName } from '@/domain/role'
import { pickedDays } from '@/features/growth/compared-days'
import type { GrowthFrame } from '@/features/growth/growth-data'
import { GrowthPage } from '@/features/growth/growth-page'
import { sayIn, wordsIn } from '@/ui/messages'

export const dynamic = 'force-dynamic'

type RouteProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const say = sayIn(await localeIn(params))
  return { title: say('growth.title'), robots: { index: false, follow: false } }
}

/** Private to whoever is signed in, so it is made for each request and kept nowhere. */
export default async function Page({ params, searchParams }: RouteProps) {
  const locale = await localeIn(params)
  const { levels, roles } = await findCatalogue(locale)
  const frame: GrowthFrame = {
    locale,
    words: wordsIn(locale, 'growth'),
    exportWords: wordsIn(locale, 'tables'),
    levels: levels.map(({ id, name }) => ({ id, name: name.words })),
    roles: roles.map(({ id, family, stack }) => ({ id, name: roleName(family.words, stack ?? undefined) })),
    today: dayOf(Date.now()),
    picked: pickedDays(await searchParams),
  }
  return <GrowthPage frame={frame} own={await findOwnGrowth(frame.levels, locale)} />
}

async function findOwnGrowth(levels: { id: string }[], locale: Locale) {
  const viewer = await findViewer()
  if (!viewer) return null
  const assessment = await findAssessment(viewer)
  const { role } = targetOf(assessment, levels)
  return { assessment, asked: role === null ? null : await findAsked(role, locale) }
}
