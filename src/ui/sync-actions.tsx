'use client'

import { useState } from 'react'
import type { Locale } from '@/domain/locale'
import { paths } from './paths'
import { counted } from './phrase'
import { forgetAccount, syncNow } from './sync'
import type { SyncState } from './sync-state'
import type { SyncWords } from './sync-words'

type SyncActionsProps = { state: SyncState; words: SyncWords; locale: Locale }

/** What a person can do about where their answers are kept. */
export function SyncActions({ state, words, locale }: SyncActionsProps) {
  if (state.kind === 'failing') {
    return (
      <span className="sync-actions">
        <button type="button" className="link" onClick={() => void syncNow()}>
          {words.tryNow}
        </button>
      </span>
    )
  }
  if (state.kind !== 'anonymous' && state.kind !== 'ended') return null
  return (
    <span className="sync-actions">
      <a className="link" href={paths.signIn(locale, location.pathname + location.search)}>
        {state.kind === 'anonymous' ? words.keep : words.signIn}
      </a>
      {state.kind === 'ended' && <RemoveButton unsent={state.unsent} words={words} locale={locale} />}
    </span>
  )
}

/** What was never sent is gone for good, so it asks once more. */
function RemoveButton({ unsent, words, locale }: { unsent: number; words: SyncWords; locale: Locale }) {
  const [isSure, setIsSure] = useState(unsent === 0)
  const [isAsked, setIsAsked] = useState(false)
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        if (isSure) forgetAccount()
        setIsAsked(true)
        setIsSure(true)
      }}
    >
      {isAsked && unsent > 0 ? counted(locale, words.removeUnsent, unsent) : words.remove}
    </button>
  )
}
