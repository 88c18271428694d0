import { localeIn } from '@/app/locale-in'
import { findKnownNames } from '@/data/called-names'
import { locales } from '@/domain/locale'
import { wordsIn } from '@/ui/messages'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** The words and the names of what finds things from any page: fetched when somebody is about to, carried by no page. */
export async function GET(_request: Request, { params }: RouteContext) {
  const locale = await localeIn(params)
  const languages = locales.map((code) => ({
    code,
    says: wordsIn(code, 'search').language,
    names: locales.map((it) => new Intl.DisplayNames(it, { type: 'language' }).of(code)).join(' '),
  }))
  const known = await findKnownNames(locale)
  return Response.json({ ...wordsIn(locale, 'search'), languages, known })
}
