'use client'

import { useLayoutEffect } from 'react'
import { useIsLive } from '@/ui/use-is-live'
import { firstPaintId } from './first-paint'

/** Tells whether the page is live, and then takes away the style that stood in for it. */
export function useLivePage(): boolean {
  const isLive = useIsLive()
  useLayoutEffect(() => {
    if (isLive) document.getElementById(firstPaintId)?.remove()
  }, [isLive])
  return isLive
}
