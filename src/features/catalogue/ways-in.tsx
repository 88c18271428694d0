import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'

const ways = ['compare', 'roles', 'topics'] as const

/** The questions that people come with, each a way to the page that answers it. */
export function WaysIn({ locale }: { locale: Locale }) {
  const say = sayIn(locale)
  return (
    <nav aria-label={say('ways.title')}>
      <ul className="ways-in">
        {ways.map((way) => (
          <li key={way}>
            <SoftLink href={paths[way](locale)}>{say(`ways.${way}`)}</SoftLink>
            <p>{say(`ways.${way}Note`)}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
