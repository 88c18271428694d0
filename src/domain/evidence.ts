import { longestLink } from './answer'

/** Whether a text may be kept as a link: an address on the web, that says so. Nothing else is ever made a link of. */
export function isLink(text: string): boolean {
  if (text.length > longestLink || !/^https?:\/\//i.test(text)) return false
  return URL.canParse(text)
}
