import type { MetadataRoute } from 'next'
import { appUrl } from '@/data/app-url'
import { locales } from '@/domain/locale'
import { paths } from '@/ui/paths'

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic'

/**
 * Everything may be read but what is somebody's own, what only programs ask for, and what there is no end of: searches,
 * and comparisons of every role with every other. `/en/compare` itself, where one is put together, may be listed.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/api/',
        ...locales.flatMap((locale) => [
          paths.signIn(locale),
          paths.settings(locale),
          paths.shared(locale, ''),
          `${paths.plan(locale)}/`,
          paths.search(locale),
          `${paths.compare(locale)}/`,
          paths.syncWords(locale),
        ]),
      ],
    },
    sitemap: locales.map((locale) => new URL(paths.sitemap(locale), appUrl()).href),
  }
}
