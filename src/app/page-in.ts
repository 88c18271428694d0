/** The page that the last part of an address asks for, from 2, or `null` where it asks for none: the first has no number. */
export const pageIn = (text: string): number | null =>
  /^([2-9]|[1-9]\d{1,4})$/.test(text) ? Number(text) : null
