import type { Metadata } from 'next'
import { alternatesOf } from '@/app/alternates'
import { findLocale, localeIn } from '@/app/locale-in'
import { LostPage, lostMetadata } from '@/app/lost-page'
import { RoleData } from '@/app/page-data'
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
  if (!found) return <LostPage locale={await localeIn(params)} />
  return (
    <>
      <RolePage {...found} />
      <RoleData role={factsOf(found.role)} locale={found.locale} />
    </>
  )
}

async function findAddressed(params: RouteProps['params']): Promise<{ locale: Locale; role: Role } | null> {
  const locale = await findLocale(params)
  const role = locale && (await findRole((await params).role, locale))
  return locale && role ? { locale, role } : null
}

function factsOf({ id, family, stack, does, levels }: Role) {
  const skills = levels.flatMap((level) => level.skills.map((skill) => [skill.id, skill.name.words] as const))
  return {
    id,
    name: roleName(family.words, stack ?? undefined),
    duties: does.map(({ words }) => words),
    skills: [...new Map(skills)].map(([skill, name]) => ({ id: skill, name })),
  }
}

function described({ family, stack, levels, skills }: Role, locale: Locale): Metadata {
  const role = roleName(family.words, stack ?? undefined)
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  const statements = levels.reduce((sum, it) => sum + it.statements.required + it.statements.optional, 0)
  const description = sayIn(locale)('roles.roleDescription', { role, first, last, skills, statements })
  return { title: role, description }
}
