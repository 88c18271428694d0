/** Words as they are compared: small letters, no accents, nothing between them. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether every word that was typed starts one of a text. */
export function startsWordsOf(text: string, typed: string[]): boolean {
  const words = foldedWords(text)
  return typed.every((start) => words.some((word) => word.startsWith(start)))
}
