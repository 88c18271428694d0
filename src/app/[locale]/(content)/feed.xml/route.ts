import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { xmlAnswer } from '@/app/xml-answer'
import { appUrl } from '@/data/app-url'
import { findNews } from '@/data/revision-news'
import { feedXml } from '@/features/feed/feed-xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** What changed in every skill and in the catalogue. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  const xml = locale && feedXml(await findNews(locale), { origin: appUrl(), locale })
  return xml ? xmlAnswer(xml, 'application/atom+xml') : missingAnswer('There is no such language.')
}
