'use client'

import { useRouter } from 'next/navigation'
import type { ProfileView } from '@/ui/paths'
import { useShortcuts } from '@/ui/shortcuts'
import { filterId } from './filter-bar'
import type { ShownLevel } from './profile-data'
import { changeViewState } from './use-view-state'

/** The single keys of a profile: the number of a level shows it, `j` and `k` walk the rows, `/` goes to the filter. */
export function useProfileKeys(
  levels: ShownLevel[],
  view: ProfileView,
  addresses: Record<ProfileView, string>,
) {
  const router = useRouter()
  useShortcuts((key) => {
    if (key === '/') return focus(document.getElementById(filterId))
    if (key === 'j' || key === 'k') return focus(rowBeside(key === 'j' ? 1 : -1))
    const level = /^[1-7]$/.test(key) ? levels[Number(key) - 1] : undefined
    if (!level) return false
    if (view === 'by-level') changeViewState({ level: level.id }, 'push')
    else router.push(`${addresses['by-level']}?level=${level.id}` as never)
    return true
  })
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return element !== null && element !== undefined
}

function rowBeside(step: 1 | -1): HTMLElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLElement>('.expander')].filter(
    (button) => button.offsetParent !== null,
  )
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  return buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]
}
