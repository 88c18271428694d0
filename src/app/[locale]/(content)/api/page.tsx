import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { ApiData } from '@/app/page-data'
import { apiDocument } from '@/data/api-document'
import { findApiExamples } from '@/data/api-examples'
import { markUnheld } from '@/data/tagged'
import { ApiGuidePage } from '@/features/api/api-guide-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

type RouteProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = await findLocale(params)
  if (!locale) return lostMetadata(await localeIn(params))
  const say = sayIn(locale)
  return {
    title: say('api.title'),
    description: say('api.description'),
    ...alternatesOf(locale, paths.apiGuide),
  }
}

export default async function Page({ params }: RouteProps) {
  const locale = await findLocale(params)
  if (!locale) return <LostPage locale={await localeIn(params)} />
  const examples = await findApiExamples(locale)
  // The next reader should find what was too much to do for this one.
  if (Object.values(examples).some(({ isBusy }) => isBusy)) await markUnheld()
  return (
    <>
      <ApiGuidePage document={apiDocument(locale)} examples={examples} locale={locale} />
      <ApiData description={sayIn(locale)('api.description')} locale={locale} />
    </>
  )
}
