import { type LocalizedText, translationLocales } from '@/domain/locale'
import type { TranslationLocale } from './file-schema'
import type { Content } from './read-content'

/** How far a language is: of all the texts, how many are translated, and how many of these trail the English. */
export type TranslationCount = {
  locale: TranslationLocale
  texts: number
  translated: number
  outdated: number
}

export function translationCounts({ catalogue, skills }: Content): TranslationCount[] {
  const texts = [...localizedTextsOf(catalogue), ...Object.values(skills).flatMap(localizedTextsOf)]
  return translationLocales.map((locale) => {
    const translations = texts.map((text) => text[locale]).filter((translation) => translation !== undefined)
    const outdated = translations.filter((translation) => typeof translation === 'object').length
    return { locale, texts: texts.length, translated: translations.length, outdated }
  })
}

/** Every text of a document, wherever it stands. No other part of a document has a field `en`: ids are never fields. */
export function localizedTextsOf(part: object): LocalizedText[] {
  if ('en' in part) return [part as LocalizedText]
  return Object.values(part).flatMap((inner) =>
    typeof inner === 'object' && inner !== null ? localizedTextsOf(inner) : [],
  )
}
