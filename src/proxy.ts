import { type NextRequest, NextResponse } from 'next/server'
import { type Locale, locales, sourceLocale } from '@/domain/locale'
import { preferredLocale } from '@/ui/preferred-locale'

/** An address without a language goes to the reader's: the one they chose, else what their browser asks for, else English. */
export function proxy(request: NextRequest) {
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

/** Whatever has a language already, a file or an address for machines never comes here. */
export const config = {
  matcher: ['/((?!en(?:/|$)|es(?:/|$)|api(?:/|$)|_next/|healthz$|readyz$|metrics$|.*\\..*).*)'],
}
