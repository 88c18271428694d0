import { type Locale, type ShownText, sourceLocale } from '@/domain/locale'

/** A text as a query finds it: the source's words, and the reader's own where somebody translated them. */
export type StoredText = { source: string; words: string | null; outdated: boolean | null }

/** What a reader sees of a text that a query found. */
export function shownText({ source, words, outdated }: StoredText, locale: Locale): ShownText {
  if (words === null) return { words: source, lang: sourceLocale, outdated: false }
  return { words, lang: locale, outdated: outdated ?? false }
}
