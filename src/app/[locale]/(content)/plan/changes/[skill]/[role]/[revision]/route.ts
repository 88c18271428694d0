import { localeIn } from '@/app/locale-in'
import { markMissing } from '@/data/tagged'
import { findTextChanges } from '@/data/text-change'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type RouteContext = { params: Promise<{ locale: string; skill: string; role: string; revision: string }> }

/** What became of the words that an answer was given for. The same for everybody who reads this language. */
export async function GET(_request: Request, { params }: RouteContext) {
  const { skill, role, revision } = await params
  const changes = await findTextChanges(skill, role, revision, await localeIn(params))
  if (changes) return Response.json(changes)
  await markMissing()
  return Response.json({ error: 'There is no such skill, role or revision.' }, { status: 404 })
}
