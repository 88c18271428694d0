import { localeIn } from '@/app/locale-in'
import { locales } from '@/domain/locale'
import { wordsIn } from '@/ui/messages'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** The words of what finds things from any page: fetched when somebody is about to, and carried by no page. */
export async function GET(_request: Request, { params }: RouteContext) {
  const languages = locales.map((code) => ({ code, says: wordsIn(code, 'search').language }))
  return Response.json({ ...wordsIn(await localeIn(params), 'search'), languages })
}
