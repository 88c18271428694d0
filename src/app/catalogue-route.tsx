import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { type Catalogue, findCatalogue } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'

type RouteProps = { params: Promise<{ locale: string }> }

type CatalogueRoute = {
  /** The address in a language. */
  path: (locale: Locale) => string
  meta: (say: Say) => { title: string; description: string; robots?: Metadata['robots'] }
  /** Where changes to what the page shows are told. */
  feed?: (locale: Locale) => string
  View: ComponentType<{ catalogue: Catalogue; locale: Locale }>
}

/** A page that is made of the catalogue in one language, and is the same for everybody. */
export function catalogueRoute({ path, meta, feed, View }: CatalogueRoute) {
  return {
    async generateMetadata({ params }: RouteProps): Promise<Metadata> {
      const locale = await findLocale(params)
      if (!locale) return lostMetadata(await localeIn(params))
      const say = sayIn(locale)
      const told = feed && { feed: { address: feed(locale), title: say('feed.title') } }
      return { ...meta(say), ...alternatesOf(locale, path, told) }
    },
    async Page({ params }: RouteProps) {
      const locale = await findLocale(params)
      if (!locale) return <LostPage locale={await localeIn(params)} />
      return <View catalogue={await findCatalogue(locale)} locale={locale} />
    },
  }
}
