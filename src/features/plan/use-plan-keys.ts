'use client'

import { useShortcuts } from '@/ui/shortcuts'
import { undoLast } from '@/ui/toast'

/**
 * The single keys of the plan: `j` and `k` walk the statements that are open, `1` to `4` answer the one with the focus,
 * `u` takes the last answer back.
 */
export function usePlanKeys() {
  useShortcuts((key) => {
    if (key === 'j' || key === 'k') return focusRow(key === 'j' ? 1 : -1)
    if (key === 'u') return undoLast()
    if (!/^[1-4]$/.test(key)) return false
    const row = document.activeElement?.closest('.statement')
    const choice = row?.querySelectorAll<HTMLInputElement>('.answer')[Number(key) - 1]
    choice?.focus()
    choice?.click()
    return choice !== undefined
  })
}

/** Gives the focus to the row after or before the one that has it, or to the first. */
function focusRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll('details[open] .statement')].filter(
    (row) => !row.closest('details:not([open])'),
  )
  const own = document.activeElement?.closest('.statement')
  const at = own ? rows.indexOf(own) : -1
  const next = rows[at === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))]
  next?.querySelector<HTMLElement>('.answer:checked')?.focus()
  return next !== undefined
}
