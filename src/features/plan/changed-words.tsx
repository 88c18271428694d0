'use client'

import { useEffect, useState } from 'react'
import type { TextChange } from '@/domain/text-change'
import type { Messages } from '@/ui/messages'
import type { DifferencePart } from '@/ui/word-difference'

type ChangedWordsProps = {
  before: TextChange['before']
  after: TextChange['before']
  words: Messages['changed']
  locale: string
}

/**
 * The old words and the new ones in one sentence: what was put in is underlined, what was taken out is struck, and both
 * are said aloud. As long as the comparison is not loaded, the whole sentences stand one after the other.
 */
export function ChangedWords({ before, after, words, locale }: ChangedWordsProps) {
  const lang = after.lang ?? locale
  const parts = useDifference(before.words, after.words, lang)
  return (
    <p className="changed-words" lang={after.lang}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
        <Part key={at} part={part} words={words} locale={locale} />
      ))}
    </p>
  )
}

/** White space at either end is not marked: it would show as a mark on its own where the line breaks. */
function Part({
  part: { kind, words: text },
  words,
  locale,
}: { part: DifferencePart } & Pick<ChangedWordsProps, 'words' | 'locale'>) {
  const marked = text.trim()
  if (kind === 'same' || marked === '') return text
  const Mark = kind === 'put' ? 'ins' : 'del'
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  return (
    <>
      {text.slice(0, start)}
      <Mark>
        <Aloud lang={locale}>{kind === 'put' ? words.putIn : words.takenOut}</Aloud>
        {marked}
        <Aloud lang={locale}>{words.endOfPart}</Aloud>
      </Mark>
      {text.slice(end)}
    </>
  )
}

/** What the marks mean, for those who do not see them. */
const Aloud = ({ lang, children }: { lang: string; children: string }) => (
  <span className="sr-only" lang={lang}>{` ${children} `}</span>
)

const compare = () => import('@/ui/word-difference')

/** Loads the comparison, so that it is there when the network is not. */
export const preloadDifference = () => void compare().catch(() => {})

function useDifference(before: string, after: string, lang: string): DifferencePart[] {
  const [found, setFound] = useState<{ of: string; parts: DifferencePart[] } | null>(null)
  const of = `${before}\n${after}`
  useEffect(() => {
    let isOver = false
    compare().then(
      ({ wordDifference }) => !isOver && setFound({ of, parts: wordDifference(before, after, lang) }),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [before, after, lang, of])
  if (found?.of === of) return found.parts
  if (before === after) return [{ kind: 'same', words: after }]
  return [
    { kind: 'taken', words: before },
    { kind: 'same', words: ' ' },
    { kind: 'put', words: after },
  ]
}
