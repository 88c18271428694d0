import { useLayoutEffect } from 'react'
import { firstPaintId } from './first-paint-id'

/** Takes away the style that stood in for the page, once the page shows by itself what the address says. */
export function useFirstPaintEnd(isReady: boolean) {
  useLayoutEffect(() => {
    if (isReady) document.getElementById(firstPaintId)?.remove()
  }, [isReady])
}
