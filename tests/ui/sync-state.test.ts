import { expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { wordsIn } from '@/ui/messages'
import { syncStateOf } from '@/ui/sync-state'
import { shortSyncText, syncText } from '@/ui/sync-text'

const well = { isSignedIn: true, isOwned: true, isOnline: true, unsent: 0, last: 'done', at: 1 } as const

test('nothing is called saved but what the account has, and said so at the last attempt', () => {
  const kinds: string[] = []
  for (const isSignedIn of [true, false])
    for (const isOwned of [true, false])
      for (const isOnline of [true, false])
        for (const unsent of [0, 3])
          for (const last of ['none', 'done', 'failed', 'refused'] as const) {
            const { kind } = syncStateOf({ isSignedIn, isOwned, isOnline, unsent, last, at: 1 })
            if (kind === 'synced') kinds.push(`${isSignedIn} ${isOnline} ${unsent} ${last}`)
          }

  expect([...new Set(kinds)]).toEqual(['true true 0 done', 'true true 0 refused'])
})

test.each([
  ['anonymous', { isSignedIn: false, isOwned: false }],
  ['ended', { isSignedIn: false }],
  ['offline', { isOnline: false, last: 'failed', unsent: 2 }],
  ['failing', { last: 'failed', unsent: 2 }],
  ['refused', { last: 'refused', unsent: 2 }],
  ['sending', { unsent: 2 }],
  ['starting', { last: 'none' }],
  ['synced', {}],
] as const)('is %s for %j', (kind, facts) => {
  expect(syncStateOf({ ...well, ...facts }).kind).toBe(kind)
})

test.each(locales)('only the state "synced" is called saved in %s', (locale) => {
  const words = wordsIn(locale, 'sync')
  const saved = words.title.split(' ').slice(0, 1).join()
  for (const isOnline of [true, false])
    for (const unsent of [0, 1, 2])
      for (const last of ['none', 'done', 'failed', 'refused'] as const) {
        const state = syncStateOf({ ...well, isOnline, unsent, last })
        expect(syncText(state, words, locale, 1).startsWith(saved)).toBe(state.kind === 'synced')
        expect(shortSyncText(state, words, locale).startsWith(saved)).toBe(false)
      }
})

test('a time of another day is said with its day', () => {
  const words = wordsIn('en', 'sync')
  const at = Date.UTC(2026, 2, 17, 12)
  const day = 86_400_000

  expect(syncText({ kind: 'synced', unsent: 0, at }, words, 'en', at)).not.toContain('3/17/26')
  expect(syncText({ kind: 'synced', unsent: 0, at }, words, 'en', at + 2 * day)).toContain('3/17/26')
})
