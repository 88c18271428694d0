'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'
import { type ComparisonView, comparisonViewIn, emptyView, searchOf } from './comparison-view'

const changes = announcer()
let known = ''
let view = emptyView

/** What the address says is shown. Says nothing while the page hydrates. */
export function useComparisonView(): ComparisonView {
  return useSyncExternalStore(subscribe, latest, () => emptyView)
}

/** Writes another view into the address. `push` is for what the person chose, `replace` for what they are typing. */
export function changeComparisonView(change: Partial<ComparisonView>, how: 'push' | 'replace') {
  const search = searchOf({ ...latest(), ...change })
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

function latest(): ComparisonView {
  if (location.search !== known) {
    known = location.search
    view = comparisonViewIn(known)
  }
  return view
}
