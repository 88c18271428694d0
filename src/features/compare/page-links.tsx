import { skillsOnPage } from '@/domain/comparison-address'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import type { ComparisonData } from './comparison-data'

type PageLinksProps = { data: ComparisonData; words: Messages['compare'] }

/** The way to the other skills, where there are more than a page holds. */
export function PageLinks({ data, words }: PageLinksProps) {
  const { page, scope, columns, locale } = data
  if (page.pages < 2) return null
  const ids = columns.map(({ id }) => id)
  const skills = scope.named.map(({ id }) => id)
  const link = (number: number, text: string) => {
    const first = (number - 1) * skillsOnPage + 1
    const last = Math.min(number * skillsOnPage, scope.shown)
    return (
      <li>
        <SoftLink className="button" href={paths.comparison(locale, ids, skills, number)}>
          {filled(text, { first, last, total: scope.shown })}
        </SoftLink>
      </li>
    )
  }
  const { number, pages } = page
  return (
    <nav className="compare-pages" aria-label={words.pages}>
      <ul>
        {number > 2 && link(1, words.firstPage)}
        {number > 1 && link(number - 1, words.previousPage)}
        {number < pages && link(number + 1, words.nextPage)}
        {number < pages - 1 && link(pages, words.lastPage)}
      </ul>
    </nav>
  )
}
