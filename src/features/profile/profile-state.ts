'use client'

import { useEffect, useMemo } from 'react'
import type { Assessment } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import { keepPlace, useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import type { ProfileView } from '@/ui/paths'
import { useIsLive } from '@/ui/use-is-live'
import { type ProfileData, type Row, rowsOf } from './profile-data'
import { type ProfileTable, useProfileTable } from './profile-table'
import { type Standing, standingOf } from './standing'
import { changeViewState, useViewState } from './use-view-state'
import { allLevels, fitting, shownLevel, shownRole, type ViewState } from './view-state'

/** What the tables of every view stand on. */
export type ProfileState = {
  data: ProfileData
  words: Messages['view']
  exportWords: Messages['tables']
  /** Where each view of this profile lives. */
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

/** Lays what the address says and where the person stands over a profile. */
export function useProfile(
  given: Pick<ProfileState, 'data' | 'words' | 'exportWords' | 'addresses'>,
  view: ProfileView,
): ProfileState {
  const { data } = given
  const { levels, roles } = data
  const isLive = useIsLive()
  const said = useViewState()
  const state = useMemo(() => fitting(said, levels, roles), [said, levels, roles])
  const assessment = useAssessment()
  const standing = standingOf(assessment, data)
  const rows = useMemo(() => rowsOf(data), [data])
  const table = useProfileTable(rows, state, data.locale, view === 'by-role' ? 'level' : 'role')
  const level = shownLevel(state, levels, standing.rank)
  const role = shownRole(state, roles, assessment.role, view)
  const isPlaced = standing.rank !== null || standing.role !== null
  useTellingAddress(isLive && isPlaced, data, view === 'by-level' ? level : null, standing.role?.id ?? null)
  return { ...given, table, state, assessment, standing, isLive, level, role }
}

/** Of the rows that the view has on the screen: how many the filters leave, and how many there are. */
export function rowsShown({ table, level, role }: ProfileState, view: ProfileView) {
  const isShown = (row: Row) => {
    if (view === 'by-role') return row.role.id === role
    return view === 'matrix' || level === allLevels || row.level.id === level
  }
  const counted = (rows: Row[]) => {
    const shown = rows.filter(isShown)
    return view === 'matrix' ? new Set(shown.map((row) => row.role.id)).size : shown.length
  }
  return { count: counted(table.rows), total: counted(table.all) }
}

/** Keeps the person's own place, and shows them the rung that it leads to. */
export function pickPlace(
  place: { role?: string | null; level?: string | null },
  before: Assessment,
  { levels, roles }: ProfileData,
): boolean {
  const isKept = keepPlace(place)
  const { role, level } = { ...before, ...place }
  const rank = rankIn(levels, level)
  const next = rank === null ? undefined : levels[Math.min(rank, levels.length - 1)]?.id
  const own = roles.some(({ id }) => id === role) ? role : null
  // The first pick is no step to go back from: the page would only fill in the same again.
  const isFirst = rankIn(levels, before.level) === null
  changeViewState({ role: own, ...(next ? { level: next } : {}) }, isFirst ? 'replace' : 'push')
  return isKept
}

/**
 * Puts into the address what the person's own place chose, so that a link shows others what they see. It reads the
 * address when it writes: on the way from another view, this page is rendered before the address has moved.
 */
function useTellingAddress(
  isPlaced: boolean,
  { levels, roles }: ProfileData,
  level: string | null,
  role: string | null,
) {
  const said = useViewState()
  useEffect(() => {
    if (!isPlaced || !said) return
    changeViewState((now) => {
      const fit = fitting(now, levels, roles)
      return { level: fit.level ?? level, role: fit.role ?? role }
    }, 'replace')
  }, [isPlaced, said, levels, roles, level, role])
}
