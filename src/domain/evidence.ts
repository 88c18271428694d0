import { longestLink } from './answer'

/**
 * Whether a text may be kept as a link: an address on the web, that says so. Nothing else is ever made a link of. What
 * nobody sees, white space or not, is none of it: it would hide where a link leads.
 */
export function isLink(text: string): boolean {
  return text.length <= longestLink && /^https?:\/\/[^\p{Z}\p{C}]+$/u.test(text) && URL.canParse(text)
}

/** The link in what somebody typed, written as links are, or `null` where it is none. */
export function linkIn(typed: string): string | null {
  const text = typed.trim()
  if (isLink(text)) return text
  const { href } = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : { href: '' }
  return isLink(href) ? href : null
}
