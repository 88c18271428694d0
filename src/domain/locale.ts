import { z } from 'zod'

/** The languages that Rungs can be read in. The first is the source: no text may lack it. */
export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]
export const localeSchema = z.enum(locales)
export const sourceLocale = 'en' satisfies Locale

/** The languages that a text can be translated to. */
export const translationLocales = locales.filter((locale) => locale !== sourceLocale)

const wordsSchema = z
  .string()
  .min(1)
  .max(1200)
  .regex(/^\S(.*\S)?$/s, 'no white space at either end')
  .refine((words) => !hasControlCharacter(words), 'no line breaks, tabs or characters that cannot be seen')

/** A translation whose source changed after it was made is kept, and marked. */
export const translationSchema = z.union([
  wordsSchema,
  z.strictObject({ text: wordsSchema, outdated: z.literal(true) }),
])
export type Translation = z.infer<typeof translationSchema>

/** A text in English, and in every other language that somebody translated it to. */
export const localizedTextSchema = z.strictObject({ en: wordsSchema, es: translationSchema.optional() })
export type LocalizedText = z.infer<typeof localizedTextSchema>

export { wordsSchema }

/** What a reader sees of a text: its words, the language they are really in, and whether they trail the source. */
export type ShownText = { words: string; lang: Locale; outdated: boolean }

/** The text that a reader should see: in their language, or in English where nobody translated it. */
export function textIn(locale: Locale, text: LocalizedText): ShownText {
  const translation = text[locale]
  if (translation === undefined) return { words: text.en, lang: sourceLocale, outdated: false }
  if (typeof translation === 'string') return { words: translation, lang: locale, outdated: false }
  return { words: translation.text, lang: locale, outdated: true }
}

/** Control characters, line breaks of every kind, and halves of characters, which Postgres does not store. */
function hasControlCharacter(words: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(words)
}
