import 'server-only'
import { accountCookie } from '@/ui/account-place'
import { isSecure } from './app-url'
import { sessionCookie } from './viewer'

/** How long a sign-in lasts. */
export const sessionDays = 90

/** Where the browser keeps the address that a link was sent to, to show it. Script cannot read it. */
export const askedCookie = 'rungs.sign-in'

const secure = () => (isSecure() ? '; Secure' : '')

export const markerFor = (person: string) =>
  `${accountCookie}=${person}; Path=/; Max-Age=${sessionDays * 24 * 60 * 60}; SameSite=Lax${secure()}`

export const askedFor = (email: string, minutes: number) =>
  `${askedCookie}=${encodeURIComponent(email)}; Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${secure()}`

/** Which session asked to connect another way in. Without it, coming back from a provider signs in anew. */
export const connectingCookie = 'rungs.connecting'

export const connectingFor = (session: string | null) =>
  session
    ? `${connectingCookie}=${session}; Path=/; Max-Age=900; HttpOnly; SameSite=Lax${secure()}`
    : withoutValue(connectingCookie)

/** Where next-auth keeps the page that somebody wanted to go to when they left for a provider. */
export const returnCookie = () => `${isSecure() ? '__Secure-' : ''}next-auth.callback-url`

/** What a sign-in that came to its end needs no more. */
export const spentCookies = () => [askedCookie, connectingCookie, returnCookie()].map(withoutValue)

/** What takes every cookie of an account away. */
export const forgottenCookies = () => [
  ...[sessionCookie(), accountCookie].map(withoutValue),
  ...spentCookies(),
]

/** The same for a server action, which sets cookies by name. */
export function clearAccount(cookies: {
  delete: (cookie: { name: string; path: string; secure: boolean }) => unknown
}) {
  for (const name of [sessionCookie(), accountCookie, askedCookie, connectingCookie, returnCookie()]) {
    cookies.delete({ name, path: '/', secure: isSecure() })
  }
}

function withoutValue(name: string): string {
  return `${name}=; Path=/; Max-Age=0; SameSite=Lax${secure()}`
}
