import { counted, filled } from './phrase'
import type { SyncState } from './sync-state'
import { momentIn, type SyncWords } from './sync-words'

/** A state in words. "Saved" is said of what is in the account, and of nothing else. */
export function syncText(state: SyncState, words: SyncWords, locale: string, now: number): string {
  const { unsent, at, nextTry } = state
  switch (state.kind) {
    case 'anonymous':
      return words.anonymous
    case 'starting':
      return words.starting
    case 'synced':
      return filled(words.synced, { time: momentIn(locale, at ?? now, now) })
    case 'sending':
      return counted(locale, words.sending, unsent)
    case 'offline':
      return unsent > 0 ? counted(locale, words.offline, unsent) : words.offlineNone
    case 'failing': {
      const what = unsent > 0 ? counted(locale, words.failing, unsent) : words.failingNone
      return `${what} ${nextTryText(nextTry, words, locale, now)}`
    }
    case 'refused':
      return counted(locale, words.refused, unsent)
    case 'ended':
      return unsent > 0 ? counted(locale, words.endedUnsent, unsent) : words.ended
  }
}

/** The same in short, beside a notice that says all of it. */
export const shortSyncText = ({ kind, unsent }: SyncState, words: SyncWords, locale: string) =>
  kind === 'ended' ? words.signedOut : counted(locale, words.waiting, unsent)

function nextTryText(nextTry: number | undefined, words: SyncWords, locale: string, now: number) {
  if (nextTry === undefined) return words.trying
  return nextTry - now < 60_000 ? words.soon : filled(words.nextTry, { time: momentIn(locale, nextTry, now) })
}
