import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { SoftLink } from '@/ui/soft-link'

type PageLinksProps = {
  page: number
  pages: number
  /** Where on the way this page is. */
  says: string
  address: (page: number) => string
  anchor?: string
  locale: Locale
}

/** The way to the pages before and after, where there are any. */
export function PageLinks({ page, pages, says, address, anchor = '', locale }: PageLinksProps) {
  const say = sayIn(locale)
  if (pages === 1) return null
  return (
    <nav className="page-links" aria-label={say('roles.pages')}>
      {page > 1 && (
        <SoftLink className="link" rel="prev" href={`${address(page - 1)}${anchor}`}>
          {say('roles.previous')}
        </SoftLink>
      )}
      <span>{says}</span>
      {page < pages && (
        <SoftLink className="link" rel="next" href={`${address(page + 1)}${anchor}`}>
          {say('roles.next')}
        </SoftLink>
      )}
    </nav>
  )
}
