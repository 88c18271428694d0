'use client'

import { useRouter } from 'next/navigation'
import { useShortcuts } from '@/ui/shortcuts'

/** The number of a level leads to it: to its page, or to its section of this one. `addresses` are in rank order. */
export function useLevelKeys(addresses: string[]) {
  const router = useRouter()
  useShortcuts((key) => {
    const address = /^[1-7]$/.test(key) ? addresses[Number(key) - 1] : undefined
    if (!address) return false
    if (address.startsWith('#')) location.hash = address
    else router.push(address)
    return true
  })
}
