import type { Metadata } from 'next'
import type { ComponentType } from 'react'
import { findProfile, type Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import { pictureCounts } from '@/features/picture/skill-picture'
import type { ProfileViewerProps } from '@/features/profile/profile-frame'
import { ProfilePage } from '@/features/profile/profile-page'
import { type Say, sayIn } from '@/ui/messages'
import { type ProfileView, paths } from '@/ui/paths'
import { alternatesOf } from './alternates'
import { findLocale, localeIn } from './locale-in'
import { LostPage, lostMetadata } from './lost-page'
import { ProfileData } from './page-data'

type RouteProps = { params: Promise<{ locale: string; skill: string }> }

/** The three views of a profile differ in their address, their title and their table. */
export function profileRoute(view: ProfileView, Viewer: ComponentType<ProfileViewerProps>) {
  return {
    async generateMetadata({ params }: RouteProps): Promise<Metadata> {
      const found = await findAddressed(params)
      if (!found) return lostMetadata(await localeIn(params))
      const { locale, profile } = found
      const say = sayIn(locale)
      return {
        title: titleOf(profile, view, say),
        description: descriptionOf(profile, say),
        // The views show the same text in other tables, so all of them are known by the first.
        ...alternatesOf(locale, (other) => paths.skill(other, profile.id), sharedOf(profile, locale, say)),
      }
    },
    async Page({ params }: RouteProps) {
      const found = await findAddressed(params)
      if (!found) return <LostPage locale={await localeIn(params)} />
      return (
        <>
          <ProfilePage {...found} view={view} Viewer={Viewer} />
          <ProfileData {...found} />
        </>
      )
    },
  }
}

/** The profile that an address names, in its language, or `null` where it names none. */
async function findAddressed(
  params: RouteProps['params'],
): Promise<{ locale: Locale; profile: Profile } | null> {
  const locale = await findLocale(params)
  const profile = locale && (await findProfile((await params).skill, locale))
  return locale && profile ? { locale, profile } : null
}

function titleOf({ name }: Profile, view: ProfileView, say: Say): string {
  if (view === 'by-role') return say('profile.titleByRole', { skill: name.words })
  return view === 'matrix' ? say('profile.titleMatrix', { skill: name.words }) : name.words
}

function sharedOf({ id, name, updated, ...profile }: Profile, locale: Locale, say: Say) {
  const skill = name.words
  const { roles, required, optional } = pictureCounts(profile)
  return {
    picture: {
      address: paths.picture(locale, id),
      alt: say('web.skillPictureAlt', { skill, roles, required, optional }),
    },
    feed: { address: paths.feed(locale, id), title: say('feed.titleOf', { skill }) },
    modified: updated,
  }
}

function descriptionOf({ summary, roles, levels }: Profile, say: Say): string {
  const [first, last] = [levels[0]?.name.words ?? '', levels.at(-1)?.name.words ?? '']
  return say('profile.description', { summary: summary.words, roles: roles.length, first, last })
}
