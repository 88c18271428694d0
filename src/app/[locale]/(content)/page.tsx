import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { localeIn } from '@/app/locale-in'
import { findCatalogue } from '@/data/catalogue'
import { CataloguePage } from '@/features/catalogue/catalogue-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = await localeIn(params)
  const say = sayIn(locale)
  return {
    title: say('catalogue.title'),
    description: say('site.description'),
    ...alternatesOf(locale, paths.catalogue),
  }
}

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const locale = await localeIn(params)
  return <CataloguePage catalogue={await findCatalogue(locale)} locale={locale} />
}
