import type { Metadata } from 'next'
import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { pictureSize } from '@/ui/picture-size'

type Shared = {
  /** What a link to the page looks like where it is shared: the site's own picture, unless the page has one. */
  picture?: { address: string; alt: string }
  /** Where changes to the page are told, as Atom. */
  feed?: { address: string; title: string }
  /** The day of the last change, for a page that is a text of its own. */
  modified?: string
}

/**
 * Where a page lives in every language, and what it looks like where it is shared. The query is the reader's own and no
 * other page. Pages that show the same in another form hand in the address of the first.
 */
export const alternatesOf = (
  locale: Locale,
  pathIn: (locale: Locale) => string,
  { picture = sitePicture(locale), feed, modified }: Shared = {},
): Pick<Metadata, 'alternates' | 'openGraph'> => ({
  alternates: {
    canonical: pathIn(locale),
    languages: {
      ...Object.fromEntries(locales.map((other) => [other, pathIn(other)])),
      'x-default': pathIn(sourceLocale),
    },
    ...(feed && { types: { 'application/atom+xml': [{ url: feed.address, title: feed.title }] } }),
  },
  openGraph: {
    url: pathIn(locale),
    locale: territoryOf(locale),
    alternateLocale: locales.filter((other) => other !== locale).map(territoryOf),
    siteName: 'Rungs',
    images: [{ url: picture.address, alt: picture.alt, type: 'image/png', ...pictureSize }],
    ...(modified ? { type: 'article', modifiedTime: modified } : { type: 'website' }),
  },
})

const sitePicture = (locale: Locale) => ({
  address: paths.picture(locale),
  alt: sayIn(locale)('web.pictureAlt'),
})

/** Open Graph names no language without the place where most who read it are: `en_US`, `es_ES`. */
function territoryOf(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}
