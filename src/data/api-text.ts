import 'server-only'
import type { ApiText } from '@/domain/api-parts'
import { type Locale, type LocalizedText, type ShownText, sourceLocale, textIn } from '@/domain/locale'

/** A text as a table has it that keeps a row for each language: the English, and the translation if there is one. */
export type StoredText = { source: string; words: string | null; outdated: boolean | null }

export const apiText = ({ words, lang, outdated }: ShownText): ApiText => ({
  text: words,
  lang,
  ...(outdated ? { outdated } : {}),
})

export const apiTextIn = (locale: Locale, text: LocalizedText): ApiText => apiText(textIn(locale, text))

export const apiStoredText = (locale: Locale, { source, words, outdated }: StoredText): ApiText =>
  words === null
    ? { text: source, lang: sourceLocale }
    : apiText({ words, lang: locale, outdated: outdated ?? false })
