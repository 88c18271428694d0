import type { ComponentType } from 'react'
import type { Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import { sayIn, wordsIn } from '@/ui/messages'
import { type ProfileView, paths, profileViews } from '@/ui/paths'
import { FirstPaint } from './first-paint'
import { PlaybookSection } from './playbook-section'
import { ProfileAbout } from './profile-about'
import type { ProfileViewerProps } from './profile-frame'
import { ProfileHead } from './profile-head'
import { ProfileStats } from './profile-stats'
import { profileDataOf } from './shown-profile'

type ProfilePageProps = {
  profile: Profile
  view: ProfileView
  /** The component of the view, handed in by its route: a page then loads the code of one view only. */
  Viewer: ComponentType<ProfileViewerProps>
  locale: Locale
}

/** A skill profile in one of its three views. Everything that is said of the skill is in the page without script. */
export function ProfilePage({ profile, view, Viewer, locale }: ProfilePageProps) {
  const addresses = Object.fromEntries(
    profileViews.map((name) => [name, paths.skill(locale, profile.id, name)]),
  )
  return (
    <>
      <FirstPaint view={view} levels={profile.levels.map(({ id }) => id)} />
      <ProfileHead profile={profile} locale={locale} />
      <ProfileStats profile={profile} locale={locale} />
      <Viewer
        data={profileDataOf(profile, locale)}
        words={wordsIn(locale, 'view')}
        exportWords={wordsIn(locale, 'tables')}
        addresses={addresses as Record<ProfileView, string>}
      >
        <ProfileAbout profile={profile} locale={locale} />
      </Viewer>
      {profile.playbook && (
        <PlaybookSection playbook={profile.playbook} skill={profile.name.words} locale={locale} />
      )}
      <p className="feed-link">
        <a className="link" href={paths.feed(locale, profile.id)}>
          {sayIn(locale)('feed.follow')}
        </a>
      </p>
    </>
  )
}
