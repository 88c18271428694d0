'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { Icon } from './icon'

type Message = { text: string; undo: () => void; number: number }

const listeners = new Set<() => void>()
let message: Message | null = null
const shownFor = 6000

/** Says for six seconds that something happened, and lets the person take it back. */
export function showToast(text: string, undo: () => void) {
  change({ text, undo, number: (message?.number ?? 0) + 1 })
}

/** The place where toasts appear. It waits while the person points at it or is in it. */
export function Toast({ undo }: { undo: string }) {
  const current = useSyncExternalStore(
    subscribe,
    () => message,
    () => null,
  )
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!current || isHeld) return
    const timer = setTimeout(() => change(null), shownFor)
    return () => clearTimeout(timer)
  }, [current, isHeld])

  return (
    <div role="status">
      {current && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits; what can be done is the button inside.
        <div
          className="toast"
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <Icon name="check" />
          <span>{current.text}</span>
          <button
            type="button"
            className="link"
            onClick={() => {
              current.undo()
              setIsHeld(false)
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

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: Message | null) {
  message = next
  for (const listener of listeners) listener()
}
