import { type Asking, askingQuery } from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'

/** Where the answer to what is asked is fetched, or `null` where nothing is. */
export function answerAddress(asking: Asking, locale: Locale): string | null {
  if (!asking.words) return null
  const query = new URLSearchParams(askingQuery(asking))
  if (asking.required) query.set('required', 'true')
  query.set('lang', locale)
  return `${paths.api('search')}?${query}`
}
