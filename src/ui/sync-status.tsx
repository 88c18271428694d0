'use client'

import type { Locale } from '@/domain/locale'
import { Icon } from './icon'
import { SyncActions } from './sync-actions'
import { needsNotice, useSyncState } from './sync-state'
import { shortSyncText, syncText } from './sync-text'
import type { SyncWords } from './sync-words'
import { useIsLive } from './use-is-live'

/**
 * Where what the person says is kept, in one quiet line. It is read when somebody comes to it: what goes wrong is
 * announced by the notice at the foot of the page.
 */
export function SyncStatus({ locale, words }: { locale: Locale; words: SyncWords }) {
  const state = useSyncState()
  // Before the page is live nobody knows who is reading: the line keeps its room.
  if (!useIsLive()) return <p className="sync-status needs-script">&nbsp;</p>
  return (
    <p className="sync-status" data-kind={state.kind}>
      <Icon name={state.kind === 'synced' ? 'check' : 'note'} />
      {needsNotice(state) ? (
        <span>{shortSyncText(state, words, locale)}</span>
      ) : (
        <>
          <span>{syncText(state, words, locale, Date.now())}</span>
          <SyncActions state={state} words={words} locale={locale} />
        </>
      )}
    </p>
  )
}
