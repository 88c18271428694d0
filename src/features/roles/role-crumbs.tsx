import type { ReactNode } from 'react'
import type { RolePage } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { RoleWords } from './shown-role'

type RoleCrumbsProps = { locale: Locale; role?: RolePage; children?: ReactNode }

/** The way back: to all roles, and from one level of a role to the role. */
export function RoleCrumbs({ locale, role, children }: RoleCrumbsProps) {
  const say = sayIn(locale)
  return (
    <nav className="crumbs" aria-label={say('roles.breadcrumb')}>
      <ol>
        <li>
          <SoftLink href={paths.roles(locale)}>{say('roles.title')}</SoftLink>
        </li>
        {role && (
          <li>
            <SoftLink href={paths.role(locale, role.id)}>
              <RoleWords role={role} locale={locale} />
            </SoftLink>
          </li>
        )}
        {children}
      </ol>
    </nav>
  )
}
