'use client'

import { useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'

const changes = announcer()

/** What stands in the address after the `?`, with it. Says nothing while the page hydrates. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  )
}

/** `push` makes a step that "back" undoes, for what the reader chose; `replace` is for what they are typing. */
export function changeQuery(search: string, how: 'push' | 'replace', hash = '') {
  if (search === location.search) return
  const address = `${location.pathname}${search}${hash}`
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
