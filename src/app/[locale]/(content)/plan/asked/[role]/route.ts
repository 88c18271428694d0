import { localeIn } from '@/app/locale-in'
import { findAsked } from '@/data/asked'
import { markMissing } from '@/data/tagged'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; role: string }> }

/** What a role is asked over all its skills, for the plan, which is put together in the browser. The same for everybody. */
export async function GET(_request: Request, { params }: RouteContext) {
  const asked = await findAsked((await params).role, await localeIn(params))
  if (asked) return Response.json(asked)
  await markMissing()
  return Response.json({ error: 'There is no role of this id.' }, { status: 404 })
}
