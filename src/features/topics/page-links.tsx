import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import { sayIn } from '@/ui/messages'
import { SoftLink } from '@/ui/soft-link'

type PageLinksProps = { page: number; pages: number; hrefOf: (page: number) => string; locale: Locale }

/** The way to the page before and the page after. Nothing where there is one page only. */
export function PageLinks({ page, pages, hrefOf, locale }: PageLinksProps) {
  const say = sayIn(locale)
  if (pages === 1) return null
  return (
    <nav className="page-links" aria-label={say('topics.pages')}>
      {page > 1 && (
        <SoftLink className="button" href={hrefOf(page - 1)} rel="prev">
          {say('topics.previous')}
        </SoftLink>
      )}
      <span>{say('topics.page', { page, pages })}</span>
      {page < pages && (
        <SoftLink className="button" href={hrefOf(page + 1)} rel="next">
          {say('topics.next')}
          <Icon name="chevron" flips />
        </SoftLink>
      )}
    </nav>
  )
}
