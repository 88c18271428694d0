import type { CatalogueDomain } from '@/data/catalogue'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { Words } from '@/ui/words'

type DomainNavProps = { domains: CatalogueDomain[]; locale: Locale; total: number }

/** The domains and their groups, each with how many skills stand in it. */
export function DomainNav({ domains, locale, total }: DomainNavProps) {
  const say = sayIn(locale)
  return (
    <nav className="domains" aria-label={say('catalogue.domains')}>
      <ul>
        <li>
          <a href="#main">
            {say('catalogue.allDomains')}
            <span>{total}</span>
          </a>
        </li>
        {domains.map(({ id, name, groups }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Words text={name} locale={locale} />
              <span>{groups.reduce((count, { skills }) => count + skills.length, 0)}</span>
            </a>
            <ul>
              {groups
                .filter(({ skills }) => skills.length > 0)
                .map((group) => (
                  <li key={group.id}>
                    <a href={`#${group.id}`}>
                      <Words text={group.name} locale={locale} />
                      <span>{group.skills.length}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
