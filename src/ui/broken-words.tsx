import type { Locale } from '@/domain/locale'
import { wordsIn } from './messages'

/** The words of the error page, as data in every page. The id is the one that `Broken` looks for. */
export function BrokenWords({ locale }: { locale: Locale }) {
  const words = JSON.stringify(wordsIn(locale, 'broken')).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, with every "<" escaped.
  return <script id="broken-words" type="application/json" dangerouslySetInnerHTML={{ __html: words }} />
}
