import '@/ui/theme.css'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { localeIn } from '@/app/locale-in'
import { appUrl } from '@/data/app-url'
import { FindControl } from '@/features/search/find-control'
import { AccountSync } from '@/ui/account-sync'
import { BrokenWords } from '@/ui/broken-words'
import { firstScript } from '@/ui/first-script'
import { IconSheet } from '@/ui/icon-sheet'
import { sayIn } from '@/ui/messages'
import { offlineNoteId } from '@/ui/offline-note'
import { paths } from '@/ui/paths'
import { SiteFooter } from '@/ui/site-footer'
import { SiteHeader } from '@/ui/site-header'

const sourceSans = localFont({
  src: '../../ui/fonts/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-source-sans',
  weight: '200 900',
  display: 'swap',
})
const instrumentSans = localFont({
  src: '../../ui/fonts/instrument-sans-latin-wdth-normal.woff2',
  variable: '--font-instrument-sans',
  weight: '400 700',
  declarations: [{ prop: 'font-stretch', value: '75% 100%' }],
  display: 'swap',
})

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfc' },
    { media: '(prefers-color-scheme: dark)', color: '#12171b' },
  ],
}

type LayoutParams = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LayoutParams): Promise<Metadata> {
  const locale = await localeIn(params)
  const say = sayIn(locale)
  return {
    metadataBase: appUrl(),
    title: { default: say('site.name'), template: `%s · ${say('site.name')}` },
    description: say('site.description'),
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: paths.manifest(locale),
  }
}

export default async function LocaleLayout({ params, children }: LayoutParams & { children: ReactNode }) {
  const locale = await localeIn(params)
  const say = sayIn(locale)
  return (
    // The theme, and whether somebody is signed in, is set before React wakes up.
    <html
      lang={locale}
      dir="ltr"
      className={`${sourceSans.variable} ${instrumentSans.variable}`}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, which must run before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
      </head>
      <body>
        <IconSheet />
        <a className="skip" href="#main">
          {say('site.skip')}
        </a>
        <SiteHeader
          locale={locale}
          find={<FindControl locale={locale} label={say('search.find')} title={say('search.box')} />}
        />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} />
        <BrokenWords locale={locale} />
        <p
          id={offlineNoteId}
          className="toast offline-note"
          role="status"
          data-says={say('broken.offline')}
        />
        <AccountSync />
      </body>
    </html>
  )
}
