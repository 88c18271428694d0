/** Latin letters with their marks, and punctuation, but for those in this range that the fonts of the pictures lack. */
const inFonts =
  /^[\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122]*$/
const notInFonts = /[¤¦¬\u00ad±²³µ¹¼½¾ĈĉĔĕĜĝĤĥĨĩĬĭĴĵĸĿŀŉŎŏŜŝŢţŦŧŨũſ]/

/**
 * The text as a picture can show it, or else what stands for it, such as an id. A letter that the fonts lack would be
 * asked for from a host of others, and a picture needs nothing that is not here.
 */
export function drawable(text: string, otherwise: string): string {
  const composed = text.normalize('NFC')
  return inFonts.test(composed) && !notInFonts.test(composed) ? composed : otherwise
}
