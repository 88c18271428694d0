'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'
import { emptyMapState, type MapState, mapSearchOf, mapStateIn } from './map-state'

const changes = announcer()
let known = ''
let state = emptyMapState

/** What the address says of the map. Says nothing while the page hydrates. */
export const useMapState = (): MapState => useSyncExternalStore(subscribe, latest, () => emptyMapState)

/** Writes a new state into the address. `push` makes a step that "back" undoes; `replace` is for what is being typed. */
export function changeMapState(change: Partial<MapState>, how: 'push' | 'replace') {
  const search = mapSearchOf({ ...latest(), ...change })
  if (search === location.search) return
  const address = `${location.pathname}${search}${location.hash}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  changes.announce()
}

function subscribe(listener: () => void) {
  const unsubscribe = changes.subscribe(listener)
  window.addEventListener('popstate', listener)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', listener)
  }
}

function latest(): MapState {
  if (location.search !== known) {
    known = location.search
    state = mapStateIn(known)
  }
  return state
}
