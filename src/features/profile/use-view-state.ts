'use client'

import { useSyncExternalStore } from 'react'
import { emptyViewState, searchOf, type ViewState, viewStateIn } from './view-state'

const listeners = new Set<() => void>()
let known = ''
let state = emptyViewState

/** What the address says is shown. Says nothing while the page hydrates. */
export function useViewState(): ViewState {
  return useSyncExternalStore(subscribe, latest, () => emptyViewState)
}

/**
 * Writes a new state into the address. `push` makes a step that "back" undoes, for what the person chose;
 * `replace` is for what they are typing, and for what the page fills in by itself.
 */
export function changeViewState(change: Partial<ViewState>, how: 'push' | 'replace') {
  const search = searchOf({ ...latest(), ...change })
  if (search === location.search) return
  const address = `${location.pathname}${search}${location.hash}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

function latest(): ViewState {
  if (location.search !== known) {
    known = location.search
    state = viewStateIn(known)
  }
  return state
}

/** Whether the page is past hydration: before it, everything is rendered as it is without script. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

const neverChanges = () => () => {}
