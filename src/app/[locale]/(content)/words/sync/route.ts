import { localeIn } from '@/app/locale-in'
import { answers } from '@/domain/answer'
import { wordsIn } from '@/ui/messages'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** The words of what keeps a browser and an account alike: fetched by those who are signed in, and carried by no page. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await localeIn(params)
  const view = wordsIn(locale, 'view')
  const names = Object.fromEntries(answers.map((answer) => [answer, view[answer]]))
  return Response.json({ ...wordsIn(locale, 'sync'), answers: names })
}
