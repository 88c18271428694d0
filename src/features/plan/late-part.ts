'use client'

import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '@/ui/when-idle'

/** A part of the page that is not needed at first. */
export type LatePart<Part> = { part: Part | null; isMissing: boolean; fetch: () => Promise<Part | null> }

/**
 * Loads a part when the browser has nothing else to do, so that it is there when the network is not. `load` stays the
 * same over the life of the page.
 */
export function useLatePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const [state, setState] = useState<{ part: Part | null; isMissing: boolean }>({
    part: null,
    isMissing: false,
  })
  const fetch = useCallback(async () => {
    try {
      const part = await load()
      // It is in the page before whoever asked for it goes on, to print for example.
      flushSync(() => setState({ part, isMissing: false }))
      return part
    } catch {
      setState({ part: null, isMissing: true })
      return null
    }
  }, [load])
  useEffect(
    () => whenIdle(() => void load().then((part) => setState({ part, isMissing: false }), nothing)),
    [load],
  )
  return { ...state, fetch }
}

const nothing = () => {}
