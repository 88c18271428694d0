'use client'

import type { Messages } from '@/ui/messages'
import { OverDialog } from './over-dialog'

type CopyDialogProps = { text: string; words: Messages['share']; onClose: () => void }

/** Where the browser refuses to copy, the text stands here, selected. */
export function CopyDialog({ text, words, onClose }: CopyDialogProps) {
  return (
    <OverDialog title={words.copyTitle} close={words.close} onClose={onClose}>
      <p className="mb-3 text-sm">{words.copyRefused}</p>
      <textarea
        className="input"
        rows={14}
        readOnly
        aria-label={words.copyTitle}
        value={text}
        ref={(field) => field?.select()}
      />
    </OverDialog>
  )
}
