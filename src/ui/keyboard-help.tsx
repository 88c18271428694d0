'use client'

import { type ComponentType, lazy, Suspense, useState } from 'react'
import { door } from './door'
import { Icon } from './icon'
import type { KeyboardDialogProps } from './keyboard-dialog'
import { useShortcuts } from './shortcuts'

/** Fetched when somebody asks for it. */
const KeyboardDialog = lazy<ComponentType<KeyboardDialogProps>>(() =>
  import('./keyboard-dialog')
    .then(({ KeyboardDialog }) => ({ default: KeyboardDialog }))
    .catch(() => ({ default: () => null })),
)

export const keyboardDoor = door()

/** The keys of the site, in a dialog that `?` opens. */
export function KeyboardHelp({ words, children }: Omit<KeyboardDialogProps, 'onClose'>) {
  const [isOpen, setIsOpen] = useState(false)
  keyboardDoor.useOpening(() => setIsOpen(true))
  useShortcuts((key) => {
    if (key === '?') setIsOpen(true)
    return key === '?'
  })

  return (
    <>
      <button type="button" className="link needs-script" onClick={() => setIsOpen(true)}>
        <Icon name="keyboard" />
        {words.title}
      </button>
      <Suspense>
        {isOpen && (
          <KeyboardDialog words={words} onClose={() => setIsOpen(false)}>
            {children}
          </KeyboardDialog>
        )}
      </Suspense>
    </>
  )
}
