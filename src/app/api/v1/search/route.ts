import { findResults, SearchRefused } from '@/data/search'
import { askingIn, type SearchRefusal } from '@/domain/found'
import { localeSchema, sourceLocale } from '@/domain/locale'
import { withAddresses } from '@/features/search/found-address'
import { sayIn } from '@/ui/messages'

export const dynamic = 'force-dynamic'

const statusOf: Record<SearchRefusal, number> = { 'too-long': 400, 'too-slow': 503, busy: 503 }

/** The best of what was found, as somebody types it. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams
  const locale = localeSchema.safeParse(query.get('lang')).data ?? sourceLocale
  try {
    return Response.json(withAddresses(await findResults(askingIn(query), locale), locale))
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error
    const status = statusOf[error.reason]
    const message = sayIn(locale)(`search.refused.${error.reason}`)
    return Response.json(
      { error: error.reason, message },
      { status, headers: status === 503 ? { 'retry-after': '1' } : {} },
    )
  }
}
