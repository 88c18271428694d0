'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { answerKey } from '@/domain/answer'
import {
  type AnsweredWords,
  answeredWords,
  nameOf,
  type WordsToCheck,
  wordsToCheck,
} from '@/domain/answered-words'
import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import type { Locale } from '@/domain/locale'
import type { TextChanges } from '@/domain/text-change'
import { announcer } from '@/ui/announcer'
import { paths } from '@/ui/paths'
import { preloadDifference } from './changed-words'

/**
 * Which answers were given for words that changed since, and which are to statements that nobody asks any more. What
 * the server says of old revisions is asked for once a visit, and again when the network comes back.
 */
export function useTextChanges(locale: Locale, asked: AskedOfRole, assessment: Assessment): AnsweredWords {
  const told = useSyncExternalStore(
    subscribe,
    () => toldIn(locale),
    () => nothingTold,
  )
  const wanted = useMemo(() => wordsToCheck(assessment, asked), [assessment, asked])
  useEffect(() => {
    const ask = () => askFor(locale, wanted)
    ask()
    window.addEventListener('online', ask)
    return () => window.removeEventListener('online', ask)
  }, [locale, wanted])
  const found = useMemo(() => answeredWords(assessment, asked, told), [assessment, asked, told])
  // Most answers change nothing of this, and what hangs on it is then not drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found is the same as long as it says the same.
  return useMemo(() => found, [sayingOf(found)])
}

const sayingOf = ({ changes, gone }: AnsweredWords) =>
  [
    ...[...changes].map(([key, { given, revision, kinds }]) => [key, given.id, revision, ...kinds]),
    ...gone.map(({ address, given, before }) => [answerKey(address), given.id, before?.words]),
  ].join('\n')

type Told = ReadonlyMap<string, TextChanges | null>

const atOnce = 4
const nothingTold: Told = new Map()
const { subscribe, announce } = announcer()
const byLocale = new Map<Locale, Told>()
const underWay = new Set<string>()

const toldIn = (locale: Locale) => byLocale.get(locale) ?? nothingTold

/** Asks for what nobody asked for yet, a few at a time. */
async function askFor(locale: Locale, wanted: WordsToCheck[]) {
  if (!navigator.onLine) return
  const waiting = wanted.filter((words) => {
    const name = `${locale}/${nameOf(words)}`
    if (underWay.has(name) || toldIn(locale).has(nameOf(words))) return false
    underWay.add(name)
    return true
  })
  const askNext = async (): Promise<void> => {
    const words = waiting.shift()
    if (!words) return
    await ask(locale, words)
    underWay.delete(`${locale}/${nameOf(words)}`)
    return askNext()
  }
  await Promise.all(Array.from({ length: atOnce }, askNext))
}

/** Keeps what the server says, also that it knows nothing of such words. What could not be fetched is asked for again. */
async function ask(locale: Locale, words: WordsToCheck) {
  const { skill, role, revision } = words
  try {
    const answer = await fetch(paths.changes(locale, skill, role, revision))
    if (!answer.ok && answer.status !== 404) return
    const changes: TextChanges | null = answer.ok ? await answer.json() : null
    if (changes && changes.changes.length > 0) preloadDifference()
    byLocale.set(locale, new Map(toldIn(locale)).set(nameOf(words), changes))
    announce()
  } catch {
    // Without a network the answers stay as they are, and nothing counts as changed.
  }
}
