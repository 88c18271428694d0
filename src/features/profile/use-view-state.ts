'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'
import { emptyViewState, searchOf, type ViewState, viewStateIn } from './view-state'

const changes = announcer()
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
export function changeViewState(
  change: Partial<ViewState> | ((now: ViewState) => Partial<ViewState>),
  how: 'push' | 'replace',
) {
  const now = latest()
  const search = searchOf({ ...now, ...(typeof change === 'function' ? change(now) : change) })
  if (search === location.search) return
  // What an anchor said is in the query now.
  const address = `${location.pathname}${search}${/^#(level|role)-/.test(location.hash) ? '' : location.hash}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  changes.announce()
}

function subscribe(listener: () => void) {
  const unsubscribe = changes.subscribe(listener)
  const events = ['popstate', 'hashchange'] as const
  for (const event of events) window.addEventListener(event, listener)
  return () => {
    unsubscribe()
    for (const event of events) window.removeEventListener(event, listener)
  }
}

function latest(): ViewState {
  const said = location.search + location.hash
  if (said !== known) {
    known = said
    state = viewStateIn(location.search, location.hash)
  }
  return state
}
