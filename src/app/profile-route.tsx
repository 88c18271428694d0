import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ComponentType } from 'react'
import { findProfile, type Profile } from '@/data/skill'
import { idSchema } from '@/domain/id'
import type { Locale } from '@/domain/locale'
import type { ProfileViewerProps } from '@/features/profile/profile-frame'
import { ProfilePage } from '@/features/profile/profile-page'
import { type Say, sayIn } from '@/ui/messages'
import { type ProfileView, paths } from '@/ui/paths'
import { alternatesOf } from './alternates'
import { localeIn } from './locale-in'

type RouteProps = { params: Promise<{ locale: string; skill: string }> }

/** The three views of a profile differ in their address, their title and their table. */
export function profileRoute(view: ProfileView, Viewer: ComponentType<ProfileViewerProps>) {
  return {
    async generateMetadata({ params }: RouteProps): Promise<Metadata> {
      const { locale, profile } = await requireProfile(params)
      const say = sayIn(locale)
      return {
        title: titleOf(profile, view, say),
        description: descriptionOf(profile, say),
        ...alternatesOf(locale, (other) => paths.skill(other, profile.id, view)),
      }
    },
    async Page({ params }: RouteProps) {
      const { locale, profile } = await requireProfile(params)
      return <ProfilePage profile={profile} view={view} Viewer={Viewer} locale={locale} />
    },
  }
}

async function requireProfile(params: RouteProps['params']): Promise<{ locale: Locale; profile: Profile }> {
  const locale = await localeIn(params)
  const skill = idSchema.safeParse((await params).skill)
  const profile = skill.success ? await findProfile(skill.data, locale) : null
  return { locale, profile: profile ?? notFound() }
}

function titleOf({ name }: Profile, view: ProfileView, say: Say): string {
  if (view === 'by-role') return say('profile.titleByRole', { skill: name.words })
  return view === 'matrix' ? say('profile.titleMatrix', { skill: name.words }) : name.words
}

function descriptionOf({ summary, roles, levels }: Profile, say: Say): string {
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  return say('profile.description', { summary: summary.words, roles: roles.length, first, last })
}
