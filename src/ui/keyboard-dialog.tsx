'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { areShortcutsOn, switchShortcuts } from './shortcuts'

export type KeyboardDialogProps = {
  words: { title: string; close: string; switch: string; switchHint: string }
  onClose: () => void
  /** The keys and what they do. */
  children: ReactNode
}

/** The keys of the site, with the switch that turns single keys off. Open as long as it is there. */
export function KeyboardDialog({ words, onClose, children }: KeyboardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setIsOn] = useState(areShortcutsOn)
  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog className="over" ref={dialog} aria-labelledby="keyboard-title" onClose={onClose}>
      <div className="mb-3 flex items-baseline justify-between gap-4 text-base">
        <h2 id="keyboard-title">{words.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {children}
      <label className="check mt-4">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            switchShortcuts(target.checked)
            setIsOn(target.checked)
          }}
        />
        {words.switch}
      </label>
      <p className="mt-1 text-xs text-ink-2">{words.switchHint}</p>
    </dialog>
  )
}
