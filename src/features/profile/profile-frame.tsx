'use client'

import { type ComponentType, lazy, type ReactNode, Suspense, useLayoutEffect } from 'react'
import type { ProfileView } from '@/ui/paths'
import { useFirstPaintEnd } from '@/ui/use-first-paint-end'
import { FilterBar } from './filter-bar'
import { LevelDock, LevelLadder } from './level-ladder'
import { NextRung } from './next-rung'
import { PlaceForm } from './place-form'
import { type ProfileState, pickPlace, rowsShown, useProfile } from './profile-state'
import type { ArrangerProps } from './profile-table'
import { useProfileKeys } from './use-profile-keys'

/** Comes after the page is live: nothing can be saved before. Where it cannot be had, ticks are saved without it. */
const Toast = lazy<ComponentType<{ undo: string }>>(() =>
  import('@/ui/toast').then(({ Toast }) => ({ default: Toast })).catch(() => ({ default: () => null })),
)

/** Comes after the page is live: nothing can be filtered or sorted before. Where it cannot be had, every row stays. */
const ProfileArranger = lazy<ComponentType<ArrangerProps>>(() =>
  import('./profile-arranger')
    .then(({ ProfileArranger }) => ({ default: ProfileArranger }))
    .catch(() => ({ default: Unarranged })),
)

function Unarranged({ onArranged }: ArrangerProps) {
  useLayoutEffect(() => onArranged(null), [onArranged])
  return null
}

export type ProfileViewerProps = Pick<ProfileState, 'data' | 'words' | 'exportWords' | 'addresses'> & {
  /** The rest of the aside, which is the same for everybody. */
  children: ReactNode
}

type ProfileFrameProps = ProfileViewerProps & {
  view: ProfileView
  tables: (profile: ProfileState) => ReactNode
}

/** A profile's pickers, ladder and filters around the tables of one view, with the person's own place laid over them. */
export function ProfileFrame({ view, tables, children, ...given }: ProfileFrameProps) {
  const profile = useProfile(given, view)
  const { data, words, assessment, table, isLive } = profile
  useProfileKeys(profile, view)
  useFirstPaintEnd(isLive && table.isArranged)

  return (
    <>
      {profile.standing.role && <MyMini role={profile.standing.role.id} />}
      <PlaceForm profile={profile} onPlace={(place) => pickPlace(place, assessment, data)} />
      <div className={view === 'matrix' ? 'skill wide' : 'skill'}>
        {view !== 'matrix' && <LevelLadder profile={profile} view={view} />}
        <div>
          <FilterBar profile={profile} view={view} rows={rowsShown(profile, view)} />
          {tables(profile)}
        </div>
        <aside className="aside">
          <NextRung standing={profile.standing} words={words} data={data} />
          {children}
        </aside>
      </div>
      <LevelDock profile={profile} view={view} />
      <Suspense>{isLive && <ProfileArranger {...table.arranger} />}</Suspense>
      <Suspense>{isLive && <Toast undo={words.undo} />}</Suspense>
    </>
  )
}

/** Marks the person's own role among the tiny ladders of the head, which the server drew for everybody. */
function MyMini({ role }: { role: string }) {
  return <style>{`[data-mini="${role}"]{color:var(--color-here);font-weight:700}`}</style>
}
