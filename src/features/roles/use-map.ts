'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { MapSkill, RoleMap } from '@/data/role-map'
import { useIsLive } from '@/ui/use-is-live'
import type { MapArrangerProps } from './map-arranger'
import { drawnStep, isArranging, type MapState } from './map-state'
import { useMapState } from './use-map-state'

/** Which columns a row has, and what its cells count. */
export type Drawing = { shown: number[]; required: boolean }

/** The map as the address sorts and filters it. */
export type MapView = {
  locale: string
  map: RoleMap
  state: MapState
  isLive: boolean
  /** The places of the roles that have a column. */
  shown: number[]
  /** The skills that are drawn, and how many there are of them. */
  skills: MapSkill[]
  /** What those skills are drawn with: as long as they are not arranged anew, what they were arranged for. */
  drawnFor: Drawing
  count: number
  /** Whether `skills` are what the address asks for. They are not before the whole map is loaded. */
  isSettled: boolean
  isMissing: boolean
  /** What the arranger needs, where it has something to do. */
  arranger: MapArrangerProps | null
}

/** `whole` is where the whole map can be had, for a page that holds only a part of it. */
export function useMap(given: RoleMap, whole: string, locale: string): MapView {
  const isLive = useIsLive()
  const said = useMapState()
  const state = useMemo(() => fitting(said, given), [said, given])
  const isArranged = isArranging(state)
  const isPart = given.skills.length < given.total
  const loaded = useWholeMap(whole, isPart && (isArranged || state.drawn > drawnStep))
  const map = loaded.map ?? given
  // By their names: a list made anew for every letter would have every row drawn and every text read anew.
  const roles = state.roles.join()
  const every = useMemo(() => placesOf(map, ''), [map])
  const shown = useMemo(() => (roles === '' ? every : placesOf(map, roles)), [map, roles, every])
  const [arranged, setArranged] = useState<Arranged | null>(null)
  const onArranged = useCallback(
    (skills: MapSkill[] | null, drawing: Drawing) => setArranged({ skills, drawing }),
    [],
  )
  // What was arranged before is not to be drawn for a moment when the next filter comes.
  if (!isArranged && arranged) setArranged(null)

  const isReady = !isPart || loaded.map !== null
  const isAsking = isArranged || state.drawn > drawnStep
  const all = useMemo(() => {
    if (isArranged) return arranged?.skills ?? given.skills
    const first = map.skills.findIndex(([id]) => id === given.skills[0]?.[0])
    return state.drawn > drawnStep ? map.skills.slice(Math.max(0, first)) : given.skills
  }, [isArranged, arranged, given, map, state.drawn])
  const isMissing = isAsking && (loaded.isMissing || (isArranged && arranged?.skills === null))
  const isAwaited = isArranged && isReady && arranged === null
  const asked = isAwaited ? { shown: every, required: false } : { shown, required: state.required }
  return {
    map,
    locale,
    state,
    isLive,
    shown,
    skills: useMemo(() => all.slice(0, state.drawn), [all, state.drawn]),
    drawnFor: isArranged && arranged?.skills ? arranged.drawing : asked,
    count: isArranged ? all.length : given.total,
    isSettled: !isAsking || isMissing || (isReady && (!isArranged || arranged !== null)),
    isMissing,
    arranger: isArranged && isReady ? { map, state, shown, locale, onArranged } : null,
  }
}

type Arranged = { skills: MapSkill[] | null; drawing: Drawing }

/** The state without what the map does not have. */
function fitting(state: MapState, { roles, domains }: RoleMap): MapState {
  return {
    ...state,
    domain: domains.some(({ id }) => id === state.domain) ? state.domain : '',
    roles: roles.map(({ id }) => id).filter((id) => state.roles.includes(id)),
  }
}

/** The places of the roles that a list with commas names, or of all where it names none. */
function placesOf({ roles }: RoleMap, list: string): number[] {
  const ids = list.split(',')
  return roles.flatMap(({ id }, at) => (list === '' || ids.includes(id) ? [at] : []))
}

/** Fetches the whole map once somebody asks for more of it than the page holds. */
function useWholeMap(address: string, isAsked: boolean) {
  const [state, setState] = useState<{ map: RoleMap | null; isMissing: boolean }>({
    map: null,
    isMissing: false,
  })
  useEffect(() => {
    if (!isAsked || state.map || state.isMissing) return
    const stop = new AbortController()
    fetch(address, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((map: RoleMap) => setState({ map, isMissing: false }))
      .catch(() => stop.signal.aborted || setState({ map: null, isMissing: true }))
    return () => stop.abort()
  }, [address, isAsked, state])
  return state
}
