'use client'

import { type ReactNode, useRef, useState } from 'react'
import { Icon } from './icon'
import { areShortcutsOn, switchShortcuts, useShortcuts } from './shortcuts'

type KeyboardHelpProps = {
  words: { title: string; close: string; switch: string; switchHint: string }
  /** The keys and what they do. */
  children: ReactNode
}

/** The keys of the site, in a dialog that `?` opens, with the switch that turns single keys off. */
export function KeyboardHelp({ words, children }: KeyboardHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setIsOn] = useState(true)
  const open = () => {
    setIsOn(areShortcutsOn())
    dialog.current?.showModal()
    return true
  }
  useShortcuts((key) => key === '?' && open())

  return (
    <>
      <button type="button" className="link needs-script" onClick={open}>
        <Icon name="keyboard" />
        {words.title}
      </button>
      <dialog className="over" ref={dialog} aria-labelledby="keyboard-title">
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
    </>
  )
}
