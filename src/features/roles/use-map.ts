'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { MapSkill, RoleMap } from '@/data/role-map'
import { useIsLive } from '@/ui/use-is-live'
import type { MapArrangerProps } from './map-arranger'
import { drawnStep, isArranging, type MapState } from './map-state'
import { useMapState } from './use-map-state'

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
  const shown = useMemo(() => placesOf(map, state.roles), [map, state.roles])
  const [arranged, setArranged] = useState<{ skills: MapSkill[] | null } | null>(null)
  const onArranged = useCallback((skills: MapSkill[] | null) => setArranged({ skills }), [])

  const isReady = !isPart || loaded.map !== null
  const isAsking = isArranged || state.drawn > drawnStep
  const all = useMemo(() => {
    if (isArranged) return arranged?.skills ?? given.skills
    const first = map.skills.findIndex(([id]) => id === given.skills[0]?.[0])
    return state.drawn > drawnStep ? map.skills.slice(Math.max(0, first)) : given.skills
  }, [isArranged, arranged, given, map, state.drawn])
  const isMissing = isAsking && (loaded.isMissing || (isArranged && arranged?.skills === null))
  return {
    map,
    locale,
    state,
    isLive,
    shown,
    skills: useMemo(() => all.slice(0, state.drawn), [all, state.drawn]),
    count: isArranged ? all.length : given.total,
    isSettled: !isAsking || isMissing || (isReady && (!isArranged || arranged !== null)),
    isMissing,
    arranger: isArranged && isReady ? { map, state, shown, locale, onArranged } : null,
  }
}

/** The state without what the map does not have. */
function fitting(state: MapState, { roles, domains }: RoleMap): MapState {
  return {
    ...state,
    domain: domains.some(({ id }) => id === state.domain) ? state.domain : '',
    roles: roles.map(({ id }) => id).filter((id) => state.roles.includes(id)),
  }
}

const placesOf = ({ roles }: RoleMap, ids: string[]) =>
  roles.flatMap(({ id }, at) => (ids.length === 0 || ids.includes(id) ? [at] : []))

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
