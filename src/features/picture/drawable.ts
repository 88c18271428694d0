/**
 * What the fonts of the pictures have. A letter beyond them would be asked for from a host of others, and a picture
 * needs nothing that is not here: held by a test that draws every one of these.
 */
const inFonts =
  /^[\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122]*$/

/** The text as a picture can show it, or else what stands for it, such as an id. */
export const drawable = (text: string, otherwise: string) => {
  const composed = text.normalize('NFC')
  return inFonts.test(composed) ? composed : otherwise
}
