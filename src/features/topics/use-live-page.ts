'use client'

import { useFirstPaintEnd } from '@/ui/use-first-paint-end'
import { useIsLive } from '@/ui/use-is-live'

/** Tells whether the page is live, and then takes away the style that stood in for it. */
export function useLivePage(): boolean {
  const isLive = useIsLive()
  useFirstPaintEnd(isLive)
  return isLive
}
