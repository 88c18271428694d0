import 'server-only'
import type { ApiText } from '@/domain/api-parts'
import { type Locale, type LocalizedText, type ShownText, textIn } from '@/domain/locale'
import { type StoredText, shownText } from './shown-text'

export const apiText = ({ words, lang, outdated }: ShownText): ApiText => ({
  text: words,
  lang,
  ...(outdated ? { outdated } : {}),
})

export const apiTextIn = (locale: Locale, text: LocalizedText): ApiText => apiText(textIn(locale, text))

export const apiStoredText = (locale: Locale, text: StoredText): ApiText => apiText(shownText(text, locale))
