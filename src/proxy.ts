import { createHash, randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from '@/data/content-policy.mjs'
import { isUnchanged } from '@/data/page-cache.mjs'
import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { firstScript } from '@/ui/first-script'
import { preferredLocale } from '@/ui/preferred-locale'

/** A page that is somebody's own gets its policy here; an address without a language goes to the reader's. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (!isReadable(pathname)) return toLost(request)
  if (forMachines.test(pathname)) return unlessUnchanged(request)
  if (pathname.includes('%') && !isOwn.test(pathname) && isPlaced.test(pathname)) return NextResponse.next()
  const [, first] = pathname.split('/')
  return locales.some((it) => it === first) ? withPolicy(request) : toLocale(request)
}

const forMachines = /\.(?:xml|png|json)$|\/words\/[^/]+$/
const isOwn = /^\/(?:en|es)\/(?:sign-in|settings|plan\/growth|search)(?:\/|$)/
const isPlaced = /^\/(?:en|es|api)\//

/** Next breaks on an address that cannot be decoded. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** Nothing stands at such an address: what answers is what answers any other where nothing stands. */
function toLost(request: NextRequest) {
  const { pathname } = request.nextUrl
  const start = /^\/(?:en|es|api\/v1)(?=\/)/.exec(pathname)?.[0] ?? `/${sourceLocale}`
  return NextResponse.rewrite(new URL(`${start}/unreadable-address`, request.nextUrl.origin))
}

/** Feeds are asked for again and again by those who have them: they are told so, and sent nothing. */
function unlessUnchanged(request: NextRequest) {
  const etag = request.headers.get('if-none-match') ?? ''
  // What answers for the sitemap is held by the address that next.config.ts gives it.
  const address = request.nextUrl.pathname.replace(/\/sitemap\.xml$/, '/sitemap/all.xml')
  return isUnchanged(address, etag)
    ? new NextResponse(null, { status: 304, headers: { etag } })
    : NextResponse.next()
}

/** The one the reader chose, else what their browser asks for, else English. */
function toLocale(request: NextRequest) {
  const chosen = request.cookies.get('locale')?.value
  const asked = request.headers.get('accept-language') ?? ''
  const locale =
    locales.find((it) => it === chosen) ?? preferredLocale(asked, locales) ?? (sourceLocale as Locale)

  const url = request.nextUrl.clone()
  const [, first = '', ...rest] = url.pathname.split('/')
  const meant = locales.find((it) => it === first.toLowerCase())
  url.pathname = `/${[meant ?? locale, ...(meant || first === '' ? [] : [first]), ...rest].join('/')}`
  const response = NextResponse.redirect(url, 307)
  response.headers.set('vary', 'accept-language, cookie')
  response.headers.set('cache-control', 'private, no-store')
  return response
}

const firstHash = `'sha256-${createHash('sha256').update(firstScript).digest('base64')}'`

/** Next puts the nonce that it reads here on its own scripts. Ours are known before. */
function withPolicy(request: NextRequest) {
  const policy = contentPolicy([`'nonce-${randomBytes(16).toString('base64')}'`, firstHash])
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/**
 * Whatever has a language already, a file or an address for machines never comes here, but for the pages that are not
 * held for everybody: those are named one by one, so that the others are as fast as they can be. What goes through the
 * page cache gets its policy there, and two at once would let nothing run. What is no page comes here to hear whether it
 * is still the same, and what has a percent sign because Next breaks on those that are not well formed.
 */
export const config = {
  matcher: [
    '/((?!en(?:/|$)|es(?:/|$)|api(?:/|$)|_next/|healthz$|readyz$|metrics$|.*\\..*).*)',
    '/(en|es)/(sign-in|settings|plan/growth|search)',
    '/(en|es)/(sign-in|settings|plan/growth|search)/(.*)',
    '/(en|es)/(.*\\.(?:xml|png|json))',
    '/(en|es)/words/(.*)',
    '/(en|es)/(.*%.*)',
    '/api/v1/(.*%.*)',
  ],
}
