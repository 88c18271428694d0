import { diffWords } from 'diff'

/** A run of words: in both texts, only in the old one, or only in the new one. */
export type DifferencePart = { kind: 'same' | 'taken' | 'put'; words: string }

/** What differs between two texts, word by word as the language has words. Loaded only where a text changed. */
export function wordDifference(before: string, after: string, locale: string): DifferencePart[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'put' : removed ? 'taken' : 'same',
    words: value,
  }))
}
