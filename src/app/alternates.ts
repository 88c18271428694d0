import type { Metadata } from 'next'
import { type Locale, locales, sourceLocale } from '@/domain/locale'

/** Where a page lives in every language, for search engines. The query is the reader's own and no other page. */
export const alternatesOf = (
  locale: Locale,
  pathIn: (locale: Locale) => string,
): Pick<Metadata, 'alternates' | 'openGraph'> => ({
  alternates: {
    canonical: pathIn(locale),
    languages: {
      ...Object.fromEntries(locales.map((other) => [other, pathIn(other)])),
      'x-default': pathIn(sourceLocale),
    },
  },
  openGraph: { url: pathIn(locale), locale, siteName: 'Rungs', type: 'website' },
})
