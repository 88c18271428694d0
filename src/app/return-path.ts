import { appUrl } from '@/data/app-url'
import type { Locale } from '@/domain/locale'
import { localeOfPath, ownPath } from '@/domain/own-path'

/**
 * Where signing in leads back to: what the address says, else the page of ours that the person came from. It is in the
 * language that they read the sign-in page in.
 */
export function returnPath(locale: Locale, to: string | undefined, referer: string | null): string | null {
  const path = ownPath(typeof to === 'string' ? to : undefined) ?? ownPath(pathOfOurs(referer))
  const found = path && localeOfPath(path)
  return path && found ? `/${locale}${path.slice(found.length + 1)}` : null
}

function pathOfOurs(referer: string | null): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { origin, pathname, search } = new URL(referer)
  return origin === appUrl().origin ? pathname + search : null
}
