'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { accountCookie } from './account-place'

/** Keeps this browser and an account alike, for those who have one: for everybody else nothing is loaded. */
export function AccountSync() {
  const [Notice, setNotice] = useState<ComponentType>()
  useEffect(() => {
    const load = () => {
      import('./sync-notice').then(
        ({ SyncNotice }) => setNotice(() => SyncNotice),
        () => addEventListener('focus', load, { once: true }),
      )
    }
    // Somebody may have signed in in another tab, or before this page was shown again.
    const look = () => {
      const { dataset } = document.documentElement
      if (document.cookie.includes(`${accountCookie}=`)) dataset.account = ''
      if ((dataset.account ?? dataset.owned) !== undefined) load()
    }
    look()
    addEventListener('pageshow', look)
    addEventListener('focus', look)
    return () => {
      removeEventListener('pageshow', look)
      removeEventListener('focus', look)
    }
  }, [])
  return Notice && <Notice />
}
