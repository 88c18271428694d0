import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { pictureAnswer } from '@/features/picture/picture-answer'
import { SitePicture } from '@/features/picture/site-picture'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** What a link to a page that has no picture of its own looks like where it is shared. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  return locale ? pictureAnswer(<SitePicture locale={locale} />) : missingAnswer('There is no such language.')
}
