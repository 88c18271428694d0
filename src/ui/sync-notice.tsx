'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from './icon'
import { MergeNotice } from './merge-notice'
import { SyncActions } from './sync-actions'
import { startSync } from './sync-engine'
import { type SyncState, useSyncState } from './sync-state'
import { syncText } from './sync-text'
import { type NoticeWords, noticeWords } from './sync-words'
import './styles/sync.css'

/** Starts what keeps the browser and the account alike, and says on any page what goes wrong with it. */
export function SyncNotice() {
  const state = useSyncState()
  const locale = document.documentElement.lang as Locale
  const words = useWords(locale)
  useEffect(startSync, [])

  return (
    <div className="sync-foot">
      <div role="status">
        {words && isWorthSaying(state) && (
          <div className="sync-bar" data-kind={state.kind}>
            <Icon name="note" />
            <span>{syncText(state, words, locale, Date.now())}</span>
            <SyncActions state={state} words={words} locale={locale} />
          </div>
        )}
        {words && state.at !== undefined && <MergeNotice words={words} locale={locale} />}
      </div>
    </div>
  )
}

/** Whatever the person said and their account does not have, for longer than it takes to send it. */
const isWorthSaying = ({ kind, unsent }: SyncState) =>
  kind === 'ended' || (unsent > 0 && ['offline', 'failing', 'refused'].includes(kind))

function useWords(locale: Locale): NoticeWords | undefined {
  const [words, setWords] = useState<NoticeWords>()
  useEffect(() => {
    noticeWords(locale).then(setWords, () => {})
  }, [locale])
  return words
}
