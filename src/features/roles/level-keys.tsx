'use client'

import { useLevelKeys } from './use-level-keys'

/** Has the number keys lead to the pages of the other levels. */
export function LevelKeys({ addresses }: { addresses: string[] }) {
  useLevelKeys(addresses)
  return null
}
