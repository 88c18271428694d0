import type { Locale } from '@/domain/locale'
import { Icon } from './icon'
import { sayIn } from './messages'
import { SoftLink } from './soft-link'

type PageLinksProps = {
  page: number
  pages: number
  /** Where on the way this page is: "51 to 100 of 1,000". */
  says: string
  hrefOf: (page: number) => string
  locale: Locale
}

/** The way to the page before and the page after. Nothing where there is one page only. */
export function PageLinks({ page, pages, says, hrefOf, locale }: PageLinksProps) {
  const say = sayIn(locale)
  if (pages < 2) return null
  return (
    <nav className="page-links" aria-label={say('site.pages')}>
      {page > 1 && (
        <SoftLink className="button" rel="prev" href={hrefOf(page - 1)}>
          {say('site.previousPage')}
        </SoftLink>
      )}
      <span>{says}</span>
      {page < pages && (
        <SoftLink className="button" rel="next" href={hrefOf(page + 1)}>
          {say('site.nextPage')}
          <Icon name="chevron" flips />
        </SoftLink>
      )}
    </nav>
  )
}
