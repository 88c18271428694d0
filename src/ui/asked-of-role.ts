'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import type { Locale } from '@/domain/locale'
import { announcer } from './announcer'
import { paths } from './paths'

type Held = { state: 'loading' | 'failed'; asked: null } | { state: 'ready'; asked: AskedOfRole }

const loading: Held = { state: 'loading', asked: null }
const failed: Held = { state: 'failed', asked: null }
const held = new Map<string, Held>()
const { subscribe, announce } = announcer()

/** What a role is asked, fetched once and then at hand without network. Without a role nothing is fetched. */
export function useAsked(locale: Locale, role: string | null): Held & { again: () => void } {
  const address = role === null ? null : paths.asked(locale, role)
  const current = useSyncExternalStore(
    subscribe,
    () => (address && held.get(address)) || loading,
    () => loading,
  )
  useEffect(() => {
    if (address && !held.has(address)) void fetchAsked(address)
  }, [address])
  return { ...current, again: () => void (address && fetchAsked(address)) }
}

async function fetchAsked(address: string) {
  keep(address, loading)
  try {
    const answer = await fetch(address)
    keep(address, answer.ok ? { state: 'ready', asked: await answer.json() } : failed)
  } catch {
    keep(address, failed)
  }
}

function keep(address: string, now: Held) {
  held.set(address, now)
  announce()
}
