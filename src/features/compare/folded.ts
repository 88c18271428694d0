/** A text as the filter compares it: without accents, in lower case. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
