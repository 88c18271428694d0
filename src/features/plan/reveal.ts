'use client'

import { answerRowId } from './row-id'
import { changePlanView } from './use-plan-view'

/** Shows the row of a statement, by its `answerKey`, also where a filter leaves it out or it lies beyond the target. */
export function revealStatement(key: string, level: string) {
  const id = answerRowId(key)
  const attempts = [{ level: null, hidesDone: false }, { level }]
  const attempt = () => {
    if (revealRow(id)) return
    const change = attempts.shift()
    if (!change) return
    changePlanView(change)
    requestAnimationFrame(attempt)
  }
  attempt()
}

/** Opens what a row is folded into and gives it the focus. Gives false where it is not on the page. */
function revealRow(id: string): boolean {
  const row = document.getElementById(id)
  if (!row) return false
  for (let fold = row.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true
  }
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('.answer:checked')?.focus({ preventScroll: true })
  return true
}

export const headId = 'plan-left'

/** Gives the focus to the head of the list, where the button that had it goes away. */
export const focusHead = () => document.getElementById(headId)?.focus()

/** Gives the focus to the first offer of the page. Gives false where there is none. */
export function focusFirstOffer(): boolean {
  const [first] = offers()
  if (first) revealOffer(first)
  return first !== undefined
}

/** Gives the focus to the offer after the one that is being taken, or to the answers of its own row after the last. */
export function focusNextOffer(row: string) {
  const all = offers()
  const at = all.findIndex((button) => button.closest('.statement')?.id === row)
  const next = all[at + 1]
  if (next) revealOffer(next)
  else document.getElementById(row)?.querySelector<HTMLElement>('.answer')?.focus()
}

const offers = () => [...document.querySelectorAll<HTMLElement>('[data-keep]')]

function revealOffer(button: HTMLElement) {
  const row = button.closest('.statement')
  if (row) revealRow(row.id)
  button.focus({ preventScroll: true })
}
