'use client'

import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import type { Locale } from '@/domain/locale'
import { announcer } from './announcer'
import { paths } from './paths'

type Loading = { state: 'loading' | 'ready' | 'failed'; asked: AskedOfRole | null }

const patience = 10_000
const nothing: Loading = { state: 'loading', asked: null }
/** By address, for as long as the page lives: moving to another page of ours and back asks for nothing again. */
const known = new Map<string, Loading>()
const changes = announcer()

/** What a role is asked over all its skills. Without a role it stays loading. What failed is tried again on `again`, and when the network is back. */
export function useAsked(locale: Locale, role: string | null): Loading & { again: () => void } {
  const address = role === null ? null : paths.asked(locale, role)
  const latest = () => known.get(address ?? '') ?? nothing
  const loading = useSyncExternalStore(changes.subscribe, latest, () => nothing)
  const again = useCallback(() => {
    if (address) void load(address)
  }, [address])
  useEffect(() => {
    if (address && !known.has(address)) void load(address)
  }, [address])
  useEffect(() => {
    const onBack = () => {
      if (address && known.get(address)?.state === 'failed') void load(address)
    }
    window.addEventListener('online', onBack)
    return () => window.removeEventListener('online', onBack)
  }, [address])
  return { ...loading, again }
}

async function load(address: string) {
  const before = known.get(address)?.asked ?? null
  tell(address, { state: 'loading', asked: before })
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) })
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    tell(address, { state: 'ready', asked: (await answer.json()) as AskedOfRole })
  } catch {
    tell(address, { state: 'failed', asked: before })
  }
}

function tell(address: string, loading: Loading) {
  known.set(address, loading)
  changes.announce()
}
