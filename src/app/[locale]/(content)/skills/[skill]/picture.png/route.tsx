import { findLocale } from '@/app/locale-in'
import { missingAnswer } from '@/app/missing-answer'
import { findProfile } from '@/data/skill'
import { pictureAnswer } from '@/features/picture/picture-answer'
import { SkillPicture } from '@/features/picture/skill-picture'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; skill: string }> }

/** What a link to a profile looks like where it is shared. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await findLocale(params)
  const profile = locale && (await findProfile((await params).skill, locale))
  if (!locale || !profile) return missingAnswer('There is no skill of this id.')
  return pictureAnswer(<SkillPicture profile={profile} locale={locale} />)
}
