import { locales } from './locale'

/**
 * An address of our own that somebody may be led back to, or `null`. It begins with a language, and no part of it can
 * be read by a browser as another site. Signing in never leads back to signing in.
 */
export function ownPath(to: string | null | undefined): string | null {
  if (!to || to.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.includes('\\')) return null
  const { origin, pathname, search, hash } = new URL(to, 'http://own')
  const [, locale, page] = pathname.split('/')
  if (origin !== 'http://own' || pathname.includes('//')) return null
  if (!locales.some((known) => known === locale) || page === 'sign-in') return null
  return pathname + search + hash
}

/** The language of an address of our own. */
export const localeOfPath = (path: string) => locales.find((locale) => path.split(/[/?#]/)[1] === locale)
