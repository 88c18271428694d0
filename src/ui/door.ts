'use client'

import { useEffect, useRef } from 'react'

/** Something that is opened from anywhere on the page: by calling `open`, where what opens it listens by `useOpening`. */
export function door<Given = void>() {
  let listener: ((given: Given) => void) | null = null
  return {
    open: (given: Given) => listener?.(given),
    useOpening(open: (given: Given) => void) {
      const latest = useRef(open)
      useEffect(() => {
        latest.current = open
      })
      useEffect(() => {
        listener = (given) => latest.current(given)
        return () => {
          listener = null
        }
      }, [])
    },
  }
}
