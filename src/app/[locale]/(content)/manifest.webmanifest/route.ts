import { localeIn } from '@/app/locale-in'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** What the site is called, and looks like, on the screen of somebody who keeps it there. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await localeIn(params)
  const say = sayIn(locale)
  const manifest = {
    name: say('site.name'),
    short_name: say('site.name'),
    description: say('site.description'),
    lang: locale,
    id: '/',
    start_url: paths.catalogue(locale),
    scope: '/',
    display: 'browser',
    background_color: '#fbfcfc',
    theme_color: '#fbfcfc',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
