'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'
import { type PlanView, planSearchOf, planViewIn, wholePlan } from './plan-view'

const changes = announcer()
let known = ''
let view = wholePlan

/** What the address says is shown of the plan. Says nothing while the page hydrates. */
export function usePlanView(): PlanView {
  return useSyncExternalStore(subscribe, latest, () => wholePlan)
}

/** Writes another view into the address: a step that "back" undoes. */
export function changePlanView(change: Partial<PlanView>) {
  const search = planSearchOf({ ...latest(), ...change })
  if (search === location.search) return
  history.pushState(null, '', `${location.pathname}${search}`)
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

function latest(): PlanView {
  if (location.search !== known) {
    known = location.search
    view = planViewIn(known)
  }
  return view
}
