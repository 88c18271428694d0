import type { SearchFilters } from '@/data/search-filters'
import type { Asking, LinkedAnswer, SearchRefusal } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { wordsIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SearchViewer } from './search-viewer'

export type FirstAnswer = { answer: LinkedAnswer | null; problem: SearchRefusal | null }
export type SearchPageProps = { locale: Locale; asking: Asking; filters: SearchFilters; first: FirstAnswer }

/** A form that needs no script, with its answer below it. */
export function SearchPage({ locale, asking, filters, first }: SearchPageProps) {
  const words = wordsIn(locale, 'search')
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
        </div>
      </div>
      <SearchViewer
        // Another address is another search, not the same one typed on.
        key={JSON.stringify([locale, asking])}
        locale={locale}
        words={words}
        asking={asking}
        filters={filters}
        first={first}
        action={paths.search(locale)}
      />
    </>
  )
}
