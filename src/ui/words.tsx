import type { Locale, ShownText } from '@/domain/locale'

/** A text in the language that it is really in: a fallback carries its own `lang`, so that it is read aloud right. */
export function Words({ text, locale }: { text: Pick<ShownText, 'words' | 'lang'>; locale: Locale }) {
  return text.lang === locale ? text.words : <span lang={text.lang}>{text.words}</span>
}
