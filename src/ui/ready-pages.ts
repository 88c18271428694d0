'use client'

import type { AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { offlineNoteId } from './offline-note'
import { whenIdle } from './when-idle'

const ready = new Set<string>()

/** Has Next fetch a page ahead with everything on it. By itself it fetches only what the page is made of. */
export const whole = { kind: 'full' } as NonNullable<Parameters<AppRouterInstance['prefetch']>[1]>

/** Whether a page of ours was fetched ahead, so that it opens without a network too. */
export const isReady = (address: string) => ready.has(address.replace(/[?#].*/, ''))

/** Fetches a page ahead when the browser has nothing else to do. */
export function useReadyPage(address: string) {
  const router = useRouter()
  useEffect(() => {
    return whenIdle(() => {
      if (!navigator.onLine) return
      router.prefetch(address, whole)
      ready.add(address)
    })
  }, [address, router])
}

/** Says for a moment that there is no network to fetch a page with. */
export function sayOffline() {
  const note = document.getElementById(offlineNoteId)
  if (!note) return
  note.textContent = note.dataset.says ?? ''
  setTimeout(() => {
    note.textContent = ''
  }, 6000)
}
