import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { xmlAnswer } from '@/app/xml-answer'
import { appUrl } from '@/data/app-url'
import { findSkillNews } from '@/data/revision-news'
import { feedXml } from '@/features/feed/feed-xml'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; skill: string }> }

/** What changed in one skill. */
export async function GET(_request: Request, { params }: RouteContext) {
  const [locale, { skill }] = [await findLocale(params), await params]
  const found = locale && (await findSkillNews(skill, locale))
  const xml =
    found && feedXml(found.news, { origin: appUrl(), locale, skill: { id: skill, name: found.name } })
  return xml ? xmlAnswer(xml, 'application/atom+xml') : missingAnswer('There is no skill of this id.')
}
