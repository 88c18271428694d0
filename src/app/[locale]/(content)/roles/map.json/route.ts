import { localeIn } from '@/app/locale-in'
import { findWholeMap } from '@/data/role-map'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string }> }

/** Every skill of the map, for the browser, which sorts and filters it. The same for everybody. */
export async function GET(_request: Request, { params }: RouteContext) {
  return Response.json(await findWholeMap(await localeIn(params)))
}
