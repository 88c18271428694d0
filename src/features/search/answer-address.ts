import { type Asking, askingQuery } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'

/** Where the answer to what is asked is fetched, or `null` where nothing is. */
export function answerAddress(asking: Asking, locale: Locale): string | null {
  const query = asking.words ? askingQuery(asking) : ''
  return query ? `${paths.api('search')}${query}&lang=${locale}` : null
}
