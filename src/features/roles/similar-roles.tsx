import type { RolePage, SimilarRole } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { nameOf, RoleWords } from './shown-role'

/** The roles that are asked most of the same abilities, with how many, and the way to compare them. */
export function SimilarRoles({ role, locale }: { role: RolePage; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <section className="similar">
      <h2>{say('roles.similar')}</h2>
      {role.similar.length === 0 ? (
        <p>{say('roles.similarNone')}</p>
      ) : (
        <>
          <p className="text-xs text-ink-2">{say('roles.similarNote')}</p>
          <ul>
            {role.similar.map((other) => (
              <li key={other.id}>
                <SoftLink href={paths.role(locale, other.id)}>
                  <RoleWords role={other} locale={locale} />
                </SoftLink>
                <p>{figureOf(other, say, locale)}</p>
                <SoftLink
                  className="link"
                  href={paths.comparison(locale, [role.id, other.id])}
                  aria-label={say('roles.compareBoth', { role: nameOf(other) })}
                >
                  {say('roles.compare')}
                </SoftLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const figureOf = ({ both, either }: SimilarRole, say: Say, locale: Locale) =>
  say('roles.similarFigure', {
    both,
    either,
    share: new Intl.NumberFormat(locale, { style: 'percent' }).format(both / either),
  })
