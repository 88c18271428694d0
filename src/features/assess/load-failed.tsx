'use client'

import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'

/** The statements did not come. What was answered is in the browser, and nothing else is lost. */
export function LoadFailed({ words, onTryAgain }: { words: Messages['assess']; onTryAgain: () => void }) {
  return (
    <div className="assess-note" role="alert">
      <Icon name="note" />
      <div>
        <p>
          <b>{words.failedTitle}</b>
        </p>
        <p>{words.failedText}</p>
        <button type="button" className="button" onClick={onTryAgain}>
          {words.tryAgain}
        </button>
      </div>
    </div>
  )
}
