'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useCallback } from 'react'
import { isReady, sayOffline } from '@/ui/ready-pages'

/**
 * Has the links within an element change the page without loading it anew, as `SoftLink` does, with one listener for
 * all of them. Nothing is fetched ahead: whoever crosses the map with the pointer means none of its hundreds of links.
 */
export function useSoftLinks() {
  const router = useRouter()
  return useCallback(
    (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!href || event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      if (navigator.onLine || isReady(href)) router.push(href)
      else sayOffline()
    },
    [router],
  )
}
