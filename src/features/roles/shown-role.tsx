import type { Locale, ShownText } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { Words } from '@/ui/words'

type NamedRole = { family: ShownText; stack: string | null }

/** The full name of a role: "Backend Developer (PHP)". */
export const nameOf = ({ family, stack }: NamedRole) => roleName(family.words, stack ?? undefined)

/** The same with the language that its words are really in. */
export function RoleWords({ role, locale }: { role: NamedRole; locale: Locale }) {
  return (
    <>
      <Words text={role.family} locale={locale} />
      {role.stack && ` (${role.stack})`}
    </>
  )
}
