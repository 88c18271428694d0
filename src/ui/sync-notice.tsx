'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from './icon'
import { MergeDialog } from './merge-dialog'
import { MergeNotice } from './merge-notice'
import { SyncActions } from './sync-actions'
import { startSync } from './sync-engine'
import { needsNotice, useSyncState } from './sync-state'
import { syncText } from './sync-text'
import { type NoticeWords, noticeWords } from './sync-words'
import { useMergeReport } from './use-merge-report'

/** Starts what keeps the browser and the account alike, and says on any page what goes wrong with it. */
export function SyncNotice() {
  const state = useSyncState()
  const locale = document.documentElement.lang as Locale
  const words = useWords(locale)
  const { report, close } = useMergeReport(state.at !== undefined)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(startSync, [])
  if (!words) return null

  const props = { words, locale }
  return (
    <div className="sync-foot">
      <div role="status">
        {needsNotice(state) && (
          <div className="sync-bar" data-kind={state.kind}>
            <Icon name="note" />
            <span>{syncText(state, words, locale, Date.now())}</span>
            <SyncActions state={state} {...props} />
          </div>
        )}
        {report && <MergeNotice report={report} {...props} onShow={() => setIsOpen(true)} onClose={close} />}
      </div>
      {report && isOpen && <MergeDialog report={report} {...props} onClose={() => setIsOpen(false)} />}
    </div>
  )
}

function useWords(locale: Locale): NoticeWords | undefined {
  const [words, setWords] = useState<NoticeWords>()
  useEffect(() => {
    noticeWords(locale).then(setWords, () => {})
  }, [locale])
  return words
}
