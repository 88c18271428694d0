'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { announcer } from './announcer'
import { Icon } from './icon'

type Message = { text: string; undo: () => void }

const { subscribe, announce } = announcer()
const shownFor = 6000
let message: Message | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Says for six seconds that something happened, and lets the person take it back. */
export function showToast(text: string, undo: () => void) {
  change({ text, undo })
  letGo()
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
          <button
            type="button"
            className="link"
            onClick={() => {
              current.undo()
              change(null)
            }}
          >
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
