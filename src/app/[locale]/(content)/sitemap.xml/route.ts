import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { xmlAnswer } from '@/app/xml-answer'
import { findAddressed } from '@/data/addressed'
import { appUrl } from '@/data/app-url'
import { publicPages } from '@/features/sitemap/public-pages'
import { sitemapXml } from '@/features/sitemap/sitemap-xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** The pages of one language, each with its address in the others. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  const xml = locale && sitemapXml(publicPages(await findAddressed()), locale, appUrl())
  return xml ? xmlAnswer(xml, 'application/xml') : missingAnswer('There is no such language.')
}
