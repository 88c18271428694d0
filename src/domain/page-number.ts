/** The page that a step of an address names, or `null`. The first page has no number, so that it has one address only. */
export const findPageNumber = (step: string): number | null =>
  /^[1-9]\d{0,5}$/.test(step) && step !== '1' ? Number(step) : null
