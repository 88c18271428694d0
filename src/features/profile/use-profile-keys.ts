'use client'

import { useRouter } from 'next/navigation'
import type { ProfileView } from '@/ui/paths'
import { useShortcuts } from '@/ui/shortcuts'
import type { ProfileState } from './profile-state'
import { changeViewState } from './use-view-state'
import { searchOf } from './view-state'

/** The single keys of a profile: the number of a level shows it, `j` and `k` walk the rows. */
export function useProfileKeys({ data, state, addresses }: ProfileState, view: ProfileView) {
  const router = useRouter()
  useShortcuts((key) => {
    if (key === 'j' || key === 'k') return focus(rowBeside(key === 'j' ? 1 : -1))
    const level = /^[1-7]$/.test(key) ? data.levels[Number(key) - 1] : undefined
    if (!level) return false
    if (view === 'by-level') changeViewState({ level: level.id }, 'push')
    else router.push(`${addresses['by-level']}${searchOf({ ...state, level: level.id })}`)
    return true
  })
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return element !== null && element !== undefined
}

/** The row after or before the one that has the focus, or that the focus is inside of. */
function rowBeside(step: 1 | -1): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('.expander')].filter(
    (row) => row.offsetParent !== null,
  )
  const active = document.activeElement ?? document.body
  const at = rows.findLastIndex(
    (row) =>
      row === active || Boolean(row.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING),
  )
  const isWithin = active !== document.body && at >= 0
  return rows[Math.max(0, Math.min(rows.length - 1, (isWithin ? at : -1) + step))]
}
