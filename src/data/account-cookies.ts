import 'server-only'
import { isSecure } from './app-url'
import { sessionCookie } from './viewer'

/** How long a sign-in lasts. */
export const sessionDays = 90

/** Tells the page's own script who is signed in, and so whose record the browser holds. It opens nothing. */
export const markerCookie = 'rungs.account'

/** Where the browser keeps the address that a link was sent to, to show it. Script cannot read it. */
export const askedCookie = 'rungs.sign-in'

const secure = () => (isSecure() ? '; Secure' : '')

export const markerFor = (person: string) =>
  `${markerCookie}=${person}; Path=/; Max-Age=${sessionDays * 24 * 60 * 60}; SameSite=Lax${secure()}`

export const askedFor = (email: string, minutes: number) =>
  `${askedCookie}=${encodeURIComponent(email)}; Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${secure()}`

/** What takes every cookie of an account away. */
export const forgottenCookies = () => [
  `${sessionCookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure()}`,
  `${markerCookie}=; Path=/; Max-Age=0; SameSite=Lax${secure()}`,
]

/** The same for a server action, which sets cookies by name. */
export function clearAccount(cookies: { delete: (cookie: { name: string; path: string; secure: boolean }) => unknown }) {
  for (const name of [sessionCookie(), markerCookie]) cookies.delete({ name, path: '/', secure: isSecure() })
}
