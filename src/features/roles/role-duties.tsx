import type { RolePage } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { Words } from '@/ui/words'

/** What somebody in the role does, where the catalogue says it. */
export function RoleDuties({ role, locale }: { role: RolePage; locale: Locale }) {
  if (role.does.length === 0) return null
  return (
    <section className="duties">
      <h2>{sayIn(locale)('roles.duties')}</h2>
      <ul>
        {role.does.map((duty) => (
          <li key={duty.words}>
            <Words text={duty} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
