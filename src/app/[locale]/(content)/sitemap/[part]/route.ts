import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { xmlAnswer } from '@/app/xml-answer'
import { findAddressed } from '@/data/addressed'
import { appUrl } from '@/data/app-url'
import { publicPages } from '@/features/sitemap/public-pages'
import { sitemapIndexXml, sitemapPartXml, sitemapXml } from '@/features/sitemap/sitemap-xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; part: string }> }

/**
 * The pages of one language, each with its address in the others: `all.xml`, which is also found at `/en/sitemap.xml`,
 * or a part of them, such as `2.xml`. `languages.xml`, found at `/sitemap.xml`, names those of all languages. A folder that is called `sitemap.xml` would be made by Next while building.
 */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  const [, part] = /^(all|languages|[1-9]\d{0,5})\.xml$/.exec((await params).part) ?? []
  if (!locale || !part) return missingAnswer('The sitemap has no such part.')
  if (part === 'languages') return xmlAnswer(sitemapIndexXml(appUrl()), 'application/xml')
  const pages = publicPages(await findAddressed())
  const xml =
    part === 'all'
      ? sitemapXml(pages, locale, appUrl())
      : sitemapPartXml(pages, Number(part), locale, appUrl())
  return xml ? xmlAnswer(xml, 'application/xml') : missingAnswer('The sitemap has no such part.')
}
