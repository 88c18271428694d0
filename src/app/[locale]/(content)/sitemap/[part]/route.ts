import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { xmlAnswer } from '@/app/xml-answer'
import { findAddressed } from '@/data/addressed'
import { appUrl } from '@/data/app-url'
import { publicPages } from '@/features/sitemap/public-pages'
import { sitemapPartXml } from '@/features/sitemap/sitemap-xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; part: string }> }

/** A part of the sitemap, as `2.xml`. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  const [, part] = /^([1-9]\d{0,5})\.xml$/.exec((await params).part) ?? []
  const xml =
    locale && part ? sitemapPartXml(publicPages(await findAddressed()), Number(part), locale, appUrl()) : null
  return xml ? xmlAnswer(xml, 'application/xml') : missingAnswer('The sitemap has no such part.')
}
