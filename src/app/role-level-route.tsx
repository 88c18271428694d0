import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { findRoleLevel, type RoleLevelPage } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { findPageNumber } from '@/domain/page-number'
import { roleName } from '@/domain/role'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'

type RouteProps = { params: Promise<{ locale: string; role: string; level: string; page?: string }> }
type ViewProps = { found: RoleLevelPage; locale: Locale }
type Addressed = { found: RoleLevelPage; locale: Locale }

/** What stands at a role's level: its expectations, or the interview prompts made of them. */
export function roleLevelRoute(kind: 'expectations' | 'interview', View: ComponentType<ViewProps>) {
  return {
    async generateMetadata({ params }: RouteProps): Promise<Metadata> {
      const addressed = await findAddressed(params)
      if (!addressed) return lostMetadata(await localeIn(params))
      return metadataOf(addressed)
    },
    async Page({ params }: RouteProps) {
      const addressed = await findAddressed(params)
      if (!addressed) return <LostPage locale={await localeIn(params)} />
      return <View {...addressed} />
    },
  }

  async function findAddressed(params: RouteProps['params']): Promise<Addressed | null> {
    const locale = await findLocale(params)
    const { role, level, page: said } = await params
    const page = said === undefined ? 1 : findPageNumber(said)
    const found = locale && page && (await findRoleLevel({ role, level }, kind, page, locale))
    return locale && found ? { locale, found } : null
  }

  function pathOf({ found: { role, level, page } }: Addressed, locale: Locale): string {
    const path = kind === 'interview' ? paths.interview : paths.roleLevel
    return path(locale, role.id, level.id, page)
  }

  function metadataOf(addressed: Addressed): Metadata {
    const { locale, found } = addressed
    const { role, level, page, pages } = found
    const say = sayIn(locale)
    const said = {
      role: roleName(role.family.words, role.stack ?? undefined),
      level: level.name.words,
      required: level.required,
      optional: level.optional,
    }
    const isInterview = kind === 'interview'
    const title = say(isInterview ? 'roles.interviewTitle' : 'roles.levelTitle', said)
    return {
      title: page > 1 ? `${title}, ${say('roles.printPart', { page, pages })}` : title,
      description: say(isInterview ? 'roles.interviewDescription' : 'roles.levelDescription', said),
      ...alternatesOf(locale, (other) => pathOf(addressed, other)),
    }
  }
}
