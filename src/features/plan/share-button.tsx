'use client'

import { useRef, useState } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { useIsLive } from '@/ui/use-is-live'
import { useLatePart } from './late-part'

type ShareButtonProps = { locale: Locale; words: Messages['share'] }

const loadDialog = async () => (await import('./share-dialog')).ShareDialog

/** Opens the dialog where links to the plan are made. Its code is loaded apart. */
export function ShareButton({ locale, words }: ShareButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { part: ShareDialog, isMissing, fetch } = useLatePart(loadDialog)
  const isLive = useIsLive()
  return (
    <>
      <button
        type="button"
        className="button needs-script"
        ref={button}
        disabled={!isLive}
        onClick={() => {
          setIsOpen(true)
          if (!ShareDialog) fetch()
        }}
      >
        <Icon name="link" />
        {words.open}
      </button>
      {isOpen && ShareDialog && (
        <ShareDialog
          locale={locale}
          words={words}
          onClose={() => {
            setIsOpen(false)
            button.current?.focus()
          }}
        />
      )}
      <span role="status" className="share-fault text-sm">
        {isOpen && !ShareDialog && isMissing && words.exportFailed}
      </span>
    </>
  )
}
