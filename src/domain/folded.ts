/** A text as filters compare it: without accents, in lower case. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text as they are compared: folded, with nothing between them. */
export const foldedWords = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether every word that was typed starts one of a text. */
export function startsWordsOf(text: string, typed: string[]): boolean {
  const words = foldedWords(text)
  return typed.every((start) => words.some((word) => word.startsWith(start)))
}
