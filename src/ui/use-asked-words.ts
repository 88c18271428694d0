'use client'

import { useEffect, useState } from 'react'
import type { AskedOfRole, AskedStatement } from '@/domain/asked'
import type { Locale } from '@/domain/locale'
import { paths } from './paths'

type WordsByKey = Record<string, Pick<AskedStatement, 'words' | 'lang'>>

/** What the statements of some roles say, by `answerKey`. Of a statement that is no longer asked there are none. */
export function useAskedWords(locale: Locale, roles: string[]): WordsByKey {
  const [words, setWords] = useState<WordsByKey>({})
  const wanted = [...new Set(roles)].sort().join(' ')
  useEffect(() => {
    const asking = new AbortController()
    for (const role of wanted.split(' ').filter(Boolean)) {
      askedWords(locale, role, asking.signal).then(
        (more) => setWords((before) => ({ ...before, ...more })),
        // The keys say enough.
        () => {},
      )
    }
    return () => asking.abort()
  }, [locale, wanted])
  return words
}

async function askedWords(locale: Locale, role: string, signal: AbortSignal): Promise<WordsByKey> {
  const answer = await fetch(paths.asked(locale, role), { signal })
  if (!answer.ok) return {}
  const { skills }: AskedOfRole = await answer.json()
  return Object.fromEntries(
    skills.flatMap(({ id, name, cells }) =>
      cells.flatMap(({ statements }) =>
        statements.map(({ key, words, lang }) => [
          `${id}/${role}/${key}`,
          { words: `${name}: ${words}`, lang },
        ]),
      ),
    ),
  )
}
