'use client'

import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo } from 'react'
import { type Assessment, placedAt } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import { changeAssessment, useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import type { ProfileView } from '@/ui/paths'
import { FilterBar } from './filter-bar'
import { firstPaintId } from './first-paint'
import { LevelDock, LevelLadder } from './level-ladder'
import { NextRung } from './next-rung'
import { PlaceForm } from './place-form'
import { type ProfileData, rowsOf } from './profile-data'
import { type ProfileRow, type ProfileTable, useProfileTable } from './profile-table'
import { type Standing, standingOf } from './standing'
import { useProfileKeys } from './use-profile-keys'
import { changeViewState, useIsLive, useViewState } from './use-view-state'
import { allLevels, shownLevel, shownRole, type ViewState } from './view-state'

/** Comes after the page is live: nothing can be saved before. */
const Toast = lazy(() => import('@/ui/toast').then(({ Toast }) => ({ default: Toast })))

export type ProfileViewerProps = {
  data: ProfileData
  words: Messages['view']
  /** Where each view of this profile lives. */
  addresses: Record<ProfileView, string>
  /** The rest of the aside, which is the same for everybody. */
  children: ReactNode
}

/** What the tables of every view stand on. */
export type ProfileState = {
  data: ProfileData
  words: Messages['view']
  addresses: Record<ProfileView, string>
  table: ProfileTable
  state: ViewState
  assessment: Assessment
  standing: Standing
  /** Before the page is live, everything is rendered as it is without script. */
  isLive: boolean
  /** The level that is shown, or `all`. */
  level: string
  /** The role that is shown: its row stands open, or its table is the one in view. */
  role: string | null
}

type ProfileFrameProps = ProfileViewerProps & {
  view: ProfileView
  tables: (profile: ProfileState) => ReactNode
}

/** A profile's pickers, ladder and filters around the tables of one view, with the person's own place laid over them. */
export function ProfileFrame({ data, view, words, addresses, tables, children }: ProfileFrameProps) {
  const profile = useProfile(data, view, words)
  const { standing, assessment, level, isLive } = profile
  useProfileKeys(data.levels, view, addresses)
  useLayoutEffect(() => {
    if (isLive) document.getElementById(firstPaintId)?.remove()
  }, [isLive])

  const ladder = {
    data,
    words,
    standing,
    isLive,
    shown: view === 'by-level' ? level : null,
    address: addresses['by-level'],
  }
  return (
    <>
      {standing.role && <MyMini role={standing.role.id} />}
      <PlaceForm
        data={data}
        words={words}
        assessment={assessment}
        standing={standing}
        onPlace={(change) => pickPlace(change, assessment, data)}
      />
      <div className={view === 'matrix' ? 'skill wide' : 'skill'}>
        {view !== 'matrix' && <LevelLadder {...ladder} />}
        <div>
          <FilterBar
            state={profile.state}
            view={view}
            words={words}
            addresses={addresses}
            rows={rowsShown(profile, view)}
          />
          {tables({ ...profile, addresses })}
        </div>
        <aside className="aside">
          <NextRung standing={standing} words={words} data={data} />
          {children}
        </aside>
      </div>
      <LevelDock {...ladder} />
      <Suspense>{isLive && <Toast undo={words.undo} />}</Suspense>
    </>
  )
}

function useProfile(
  data: ProfileData,
  view: ProfileView,
  words: Messages['view'],
): Omit<ProfileState, 'addresses'> {
  const isLive = useIsLive()
  const state = useViewState()
  const assessment = useAssessment()
  const standing = standingOf(assessment, data)
  const rows = useMemo(() => rowsOf(data), [data])
  const table = useProfileTable(rows, state, data.locale, view === 'by-role' ? 'level' : 'role')
  const level = shownLevel(state, data.levels, standing.rank)
  const role = shownRole(state, data.roles, assessment.role, view)
  const isPlaced = standing.rank !== null || standing.role !== null
  useTellingAddress(isLive && isPlaced, state, view === 'by-level' ? level : null, standing.role?.id ?? null)
  return { data, words, table, state, assessment, standing, isLive, level, role }
}

/** Of the rows that the view has on the screen: how many the filters leave, and how many there are. */
function rowsShown({ table, level, role }: Omit<ProfileState, 'addresses'>, view: ProfileView) {
  const isShown = ({ original }: ProfileRow) => {
    if (view === 'by-role') return original.role.id === role
    return view === 'matrix' || level === allLevels || original.level.id === level
  }
  const counted = (rows: ProfileRow[]) => {
    const shown = rows.filter(isShown)
    return view === 'matrix' ? new Set(shown.map(({ original }) => original.role.id)).size : shown.length
  }
  return { count: counted(table.getRowModel().rows), total: counted(table.getCoreRowModel().rows) }
}

/** Puts into the address what the person's own place chose, so that a link shows others what they see. */
function useTellingAddress(isPlaced: boolean, state: ViewState, level: string | null, role: string | null) {
  useEffect(() => {
    if (!isPlaced) return
    changeViewState({ level: state.level ?? level, role: state.role ?? role }, 'replace')
  }, [isPlaced, state, level, role])
}

/** Keeps the person's own place, and shows them the rung that it leads to. */
function pickPlace(
  place: { role?: string | null; level?: string | null },
  before: Assessment,
  { levels, roles }: ProfileData,
) {
  changeAssessment((latest) => placedAt(latest, place, Date.now()))
  const { role, level } = { ...before, ...place }
  const own = roles.some(({ id }) => id === role) ? role : null
  changeViewState(
    { level: levels[Math.min(rankIn(levels, level) ?? 0, levels.length - 1)]?.id ?? null, role: own },
    'push',
  )
}

/** Marks the person's own role among the tiny ladders of the head, which the server drew for everybody. */
function MyMini({ role }: { role: string }) {
  return <style>{`[data-mini="${role}"]{color:var(--color-here);font-weight:700}`}</style>
}
