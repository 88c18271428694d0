'use client'

import { type ComponentType, useEffect, useState } from 'react'

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
    const { account, owned } = document.documentElement.dataset
    if ((account ?? owned) !== undefined) load()
  }, [])
  return Notice && <Notice />
}
