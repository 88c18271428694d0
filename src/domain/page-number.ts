/** The page that a step of an address names, or `null`. The first page has no number, so that it has one address only. */
export const findPageNumber = (step: string): number | null =>
  /^([2-9]|[1-9]\d{1,4})$/.test(step) ? Number(step) : null
