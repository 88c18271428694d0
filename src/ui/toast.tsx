'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { announcer } from './announcer'
import { latestAssessment } from './assessment-store'
import { Icon } from './icon'

type Message = { text: string; undo: () => void; from: Element | null; owner: string | null }

const { subscribe, announce } = announcer()
const shownFor = 6000
let message: Message | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Says for six seconds that something happened, and lets the person take it back. */
export function showToast(text: string, undo: () => void) {
  change({ text, undo, from: document.activeElement, owner: latestAssessment().owner })
  letGo()
}

/** Takes back what the toast tells of, and leads back to where it was done. Gives false when there is none. */
export function undoLast(): boolean {
  if (!message) return false
  const { undo, from, owner } = message
  const isInToast = document.activeElement?.closest('.toast')
  // Whoever else signed in meanwhile has nothing to take back.
  if (owner === latestAssessment().owner) undo()
  change(null)
  if (isInToast && from instanceof HTMLElement) {
    const place = from.isConnected ? from : document.getElementById('main')
    place?.focus({ preventScroll: true })
  }
  return true
}

/** What was said last belongs to somebody who leaves. */
export const hideToast = () => change(null)

/** The place where toasts appear. One waits while the person points at it or is in it, and is gone with the page. */
export function Toast({ undo }: { undo: string }) {
  const current = useSyncExternalStore(
    subscribe,
    () => message,
    () => null,
  )
  useEffect(() => () => change(null), [])

  return (
    <div role="status">
      {current && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits; what can be done is the button inside.
        <div className="toast" onPointerEnter={hold} onPointerLeave={letGo} onFocus={hold} onBlur={letGo}>
          <Icon name="check" />
          <span>{current.text}</span>
          <button type="button" className="link" aria-keyshortcuts="u" onClick={undoLast}>
            {undo}
          </button>
        </div>
      )}
    </div>
  )
}

const hold = () => clearTimeout(timer)

function letGo() {
  clearTimeout(timer)
  timer = setTimeout(() => change(null), shownFor)
}

function change(next: Message | null) {
  message = next
  announce()
}
