'use client'

import { useState } from 'react'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'

type Outcome = 'copied' | 'refused' | null

/** Copies the address of what is on the screen. Where the browser refuses, the address bar still has it. */
export function CopyLink({ words, isLive }: { words: Messages['compare']; isLive: boolean }) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={!isLive}
        onClick={() => void copy()}
        onBlur={() => setOutcome(null)}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        {outcome === 'copied' ? words.linkCopied : words.copyLink}
      </button>
      <span role="status" className={outcome === 'refused' ? 'text-xs' : 'sr-only'}>
        {outcome === 'refused' ? words.linkRefused : outcome === 'copied' ? words.linkCopied : ''}
      </span>
    </>
  )
}
