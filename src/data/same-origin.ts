import 'server-only'
import { appUrl } from './app-url'

/**
 * Whether a request that changes something comes from a page of ours. Browsers say so in `Sec-Fetch-Site`; those that
 * do not (they do so on https and on localhost only) say in `Origin` which page it was. One that says neither is not
 * trusted, and neither is `null`.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  return origin === appUrl().origin || new URL(origin).host === headers.get('host')
}
