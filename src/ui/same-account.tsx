'use client'

import { useEffect } from 'react'
import { accountHere } from './sync-places'

/** Loads a page that was drawn for one person anew, once somebody else or nobody is signed in in this browser. */
export function SameAccount() {
  useEffect(() => {
    const account = accountHere()
    const look = () => {
      if (document.visibilityState === 'visible' && accountHere() !== account) location.reload()
    }
    addEventListener('pageshow', look)
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('pageshow', look)
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return null
}
