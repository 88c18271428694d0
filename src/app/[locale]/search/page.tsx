import type { Metadata } from 'next'
import { localeIn } from '@/app/locale-in'
import { findResults, SearchRefused } from '@/data/search'
import { findSearchFilters } from '@/data/search-filters'
import { type Asking, askingIn, type SearchRefusal } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { type FirstAnswer, SearchPage } from '@/features/search/search-page'
import { withAddresses } from '@/ui/found-address'
import { sayIn } from '@/ui/messages'

/** What is looked for is the reader's own: made for each request, kept by nobody, found by no search engine. */
export const dynamic = 'force-dynamic'

type Query = Record<string, string | string[] | undefined>
type RouteProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: RouteProps): Promise<Metadata> {
  const say = sayIn(await localeIn(params))
  const { words } = askingOf(await searchParams)
  return {
    title: words ? `${words.slice(0, 60)} · ${say('search.title')}` : say('search.title'),
    description: say('search.description'),
    robots: { index: false, follow: true },
  }
}

export default async function Page({ params, searchParams }: RouteProps) {
  const locale = await localeIn(params)
  const asking = askingOf(await searchParams)
  const [filters, first] = await Promise.all([findSearchFilters(locale), firstAnswer(asking, locale)])
  return <SearchPage locale={locale} asking={asking} filters={filters} first={first} />
}

async function firstAnswer(asking: Asking, locale: Locale): Promise<FirstAnswer> {
  try {
    return { answer: withAddresses(await findResults(asking, locale), locale), problem: null }
  } catch (error) {
    if (!(error instanceof SearchRefused)) throw error
    const problem: SearchRefusal = error.reason
    return { answer: null, problem }
  }
}

/** Of what an address says twice, the first counts. */
function askingOf(query: Query): Asking {
  return askingIn({ get: (name) => [query[name]].flat()[0] ?? null })
}
