'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

type OverDialogProps = { title: string; close: string; onClose: () => void; children: ReactNode }

/** A dialog over the page. It is open as long as it is there, and closes on Escape. */
export function OverDialog({ title, close, onClose, children }: OverDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="over take-along" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="mb-3 flex items-baseline justify-between gap-4 text-base">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
