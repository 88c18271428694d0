import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import type { PublicPage } from './public-pages'

/**
 * How many pages one file lists. The protocol ends at 50,000 addresses and 50 MB; a page with its languages takes
 * less than 2 KB, however long its ids are.
 */
export const mostPages = 10_000

export const partsOf = (pages: PublicPage[], most = mostPages) => Math.max(1, Math.ceil(pages.length / most))

/** What stands at the sitemap's address: the pages themselves, or the list of the parts where one file cannot hold them. */
export const sitemapXml = (pages: PublicPage[], locale: Locale, origin: URL, most = mostPages): string =>
  partsOf(pages, most) === 1
    ? urlSet(pages, locale, origin)
    : index(
        Array.from({ length: partsOf(pages, most) }, (_, at) => paths.sitemapPart(locale, at + 1)),
        origin,
      )

/** For whoever looks where sitemaps mostly stand: where they are, language by language. */
export const sitemapIndexXml = (origin: URL): string =>
  index(
    locales.map((locale) => paths.sitemap(locale)),
    origin,
  )

/** One part, counted from 1, or `null` where there is none of that number. */
export function sitemapPartXml(
  pages: PublicPage[],
  part: number,
  locale: Locale,
  origin: URL,
  most = mostPages,
): string | null {
  if (!Number.isInteger(part) || part < 1 || part > partsOf(pages, most)) return null
  return urlSet(pages.slice((part - 1) * most, part * most), locale, origin)
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const index = (addresses: string[], origin: URL) =>
  [
    declaration,
    `<sitemapindex ${namespace}>`,
    ...addresses.map((path) => `<sitemap><loc>${escaped(new URL(path, origin).href)}</loc></sitemap>`),
    '</sitemapindex>',
  ].join('\n')

function urlSet(pages: PublicPage[], locale: Locale, origin: URL): string {
  const href = (path: string) => escaped(new URL(path, origin).href)
  const languages = [
    ...locales.map((language) => [language, language] as const),
    ['x-default', sourceLocale] as const,
  ]
  return [
    declaration,
    `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pages.map(({ pathIn, updated }) =>
      [
        `<url><loc>${href(pathIn(locale))}</loc>`,
        updated ? `<lastmod>${updated}</lastmod>` : '',
        ...languages.map(
          ([name, language]) =>
            `<xhtml:link rel="alternate" hreflang="${name}" href="${href(pathIn(language))}"/>`,
        ),
        '</url>',
      ].join(''),
    ),
    '</urlset>',
  ].join('\n')
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
