'use client'

import { useSyncExternalStore } from 'react'

/** Whether the page is past hydration: before it, everything is rendered as it is without script, and nothing can be picked. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

const neverChanges = () => () => {}
