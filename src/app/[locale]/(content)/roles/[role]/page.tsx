import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { findRole, type RolePage as Role } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { RolePage } from '@/features/roles/role-page'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'

type RouteProps = { params: Promise<{ locale: string; role: string }> }

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const found = await findAddressed(params)
  if (!found) return lostMetadata(await localeIn(params))
  const { role, locale } = found
  return { ...described(role, locale), ...alternatesOf(locale, (other) => paths.role(other, role.id)) }
}

export default async function Page({ params }: RouteProps) {
  const found = await findAddressed(params)
  return found ? <RolePage {...found} /> : <LostPage locale={await localeIn(params)} />
}

async function findAddressed(params: RouteProps['params']): Promise<{ locale: Locale; role: Role } | null> {
  const locale = await findLocale(params)
  const role = locale && (await findRole((await params).role, locale))
  return locale && role ? { locale, role } : null
}

function described({ family, stack, levels, skills }: Role, locale: Locale): Metadata {
  const role = roleName(family.words, stack ?? undefined)
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  const statements = levels.reduce((sum, it) => sum + it.statements.required + it.statements.optional, 0)
  const description = sayIn(locale)('roles.roleDescription', { role, first, last, skills, statements })
  return { title: role, description }
}
