import 'server-only'
import { emailIn } from '@/domain/email'
import { type Locale, sourceLocale } from '@/domain/locale'
import { localeOfPath, ownPath } from '@/domain/own-path'
import type { SignInProblem } from '@/domain/sign-in-problem'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import {
  askedFor,
  connectingCookie,
  connectingFor,
  forgottenCookies,
  markerFor,
  returnCookie,
  spentCookies,
} from './account-cookies'
import { appUrl } from './app-url'
import { exchange, logFault } from './auth-exchange'
import { configuredWaysIn } from './auth-providers'
import { boundedText } from './bounded-text'
import { linkMinutes } from './link'
import { secondsToWait } from './rate-limit'
import { isSameOrigin } from './same-origin'
import { endSessionOf } from './session'
import { findViewerOf, hashOf, sessionCookie } from './viewer'
import { visitorOf } from './visitor'

const longestForm = 16 * 1024
const longestTyped = 254

/** What was asked, with what every answer needs. */
type Visit = {
  request: Request
  steps: string[]
  query: Record<string, string>
  form: Record<string, string>
  cookies: Record<string, string>
  /** Where signing in leads back to. */
  to: string
  locale: Locale
}

/**
 * The one door to next-auth. What it does not name is not there: a link is used up by a form of ours only, never by
 * following it, and whatever changes something has to come from a page of ours.
 */
export async function answerAuth(request: Request, steps: string[]): Promise<Response> {
  const name = `${request.method} ${steps.join('/')}`
  const act = doors[name]
  if (!act || (steps[0] !== 'signout' && !isOn(steps[1])))
    return said(404, 'There is nothing at this address.')
  const isPost = request.method === 'POST'
  if (isPost && !isSameOrigin(request.headers)) {
    return said(403, 'This form was not sent from a page of this site.')
  }
  const form = isPost ? await formOf(request) : {}
  if (form === 'other') return said(400, 'What was sent is not a form of this site.')
  if (form === 'too-long')
    return said(413, `This is more than ${longestForm} bytes: no form of this site is.`)
  try {
    return await act(visitOf(request, steps, form))
  } catch (error) {
    // As it is, an error could name somebody.
    logFault(steps.join('/'), error)
    return said(
      503,
      'Signing in and out does not work at the moment. Nothing was changed: try again in a minute.',
    )
  }
}

const doors: Record<string, (visit: Visit) => Promise<Response>> = {
  'POST signin/email': askForLink,
  'POST signin/github': leaveForProvider,
  'POST signin/oidc': leaveForProvider,
  'GET callback/github': comeBack,
  'GET callback/oidc': comeBack,
  'POST callback/email': useLink,
  'POST signout': leave,
}

const isOn = (id = '') => id === 'email' || configuredWaysIn().some(({ way }) => way === id)

async function askForLink(visit: Visit): Promise<Response> {
  const email = emailIn(visit.form.email ?? '')
  if (!email) {
    const typed = (visit.form.email ?? '').slice(0, longestTyped)
    return backToSignIn(visit, 'address', [askedFor(typed, linkMinutes)])
  }
  const seconds = (await waitOf(visit)) ?? (await secondsToWait('mails to an address', email))
  if (seconds !== null) return tooOften(visit, seconds)
  const { redirect } = await exchangeOf(visit, { email, callbackUrl: visit.to })
  if (!redirect?.includes('/verify-request')) return backToSignIn(visit, 'mail')
  const sent = `${paths.signIn(visit.locale, visit.to)}&sent`
  return leadTo(sent, [askedFor(email, linkMinutes)])
}

async function leaveForProvider(visit: Visit): Promise<Response> {
  const session = visit.cookies[sessionCookie()]
  // The page for signing in says who is signed in by now, if anybody.
  if (visit.form.connect && !(await isSessionOf(session, visit.form.owner))) {
    return leadTo(paths.signIn(visit.locale, visit.to))
  }
  const seconds = await waitOf(visit)
  if (seconds !== null) return tooOften(visit, seconds)
  const { redirect, cookies } = await exchangeOf(visit, { callbackUrl: visit.to })
  const problem = problemIn(redirect)
  if (!redirect || problem) return backToSignIn(visit, problem ?? 'provider')
  return leadTo(redirect, [...cookies, connectingFor(visit.form.connect && session ? hashOf(session) : null)])
}

/** Whether a session is still that of whoever the settings were shown to: a page stays open while people change. */
const isSessionOf = async (session: string | undefined, owner: string | undefined) =>
  session !== undefined && owner !== undefined && (await findViewerOf(session))?.id === owner

/**
 * Next-auth joins a way in to whoever is signed in. That is wanted only by who asked for it in the settings, in this
 * very session: on a page that was left open, somebody else may be the one who signs in.
 */
async function comeBack(visit: Visit): Promise<Response> {
  const { [sessionCookie()]: session, ...others } = visit.cookies
  const isConnecting = session !== undefined && visit.cookies[connectingCookie] === hashOf(session)
  return signedIn(visit, await exchangeOf(isConnecting ? visit : { ...visit, cookies: others }, {}))
}

async function useLink(visit: Visit): Promise<Response> {
  const query = { token: visit.form.token ?? '', callbackUrl: visit.to }
  return signedIn(visit, await exchangeOf({ ...visit, query }, {}))
}

async function leave(visit: Visit): Promise<Response> {
  await exchangeOf(visit, {})
  return leadTo(visit.to, forgottenCookies())
}

async function signedIn(visit: Visit, { redirect, cookies, person }: Awaited<ReturnType<typeof exchange>>) {
  if (!person) return backToSignIn(visit, problemIn(redirect) ?? 'provider')
  const before = visit.cookies[sessionCookie()]
  // The session of whoever was signed in here before does not stay behind, open and out of reach.
  if (before && !cookies.some((cookie) => cookie.includes(before))) await endSessionOf(before)
  const kept = cookies.filter((cookie) => !cookie.startsWith(returnCookie()))
  return leadTo(visit.to, [...kept, markerFor(person), ...spentCookies()])
}

/** Next-auth leads to pages of its own with the error in the address. We have one page for them all. */
function problemIn(redirect: string | null): SignInProblem | null {
  if (!redirect?.startsWith(new URL('/api/auth/', appUrl()).href)) return null
  const error = new URL(redirect).searchParams.get('error')
  if (error === 'Verification') return 'link'
  if (error === 'OAuthAccountNotLinked') return 'linked'
  return error === 'EmailSignin' || error === 'EmailCreateAccount' ? 'mail' : 'provider'
}

const waitOf = ({ request }: Visit) => secondsToWait('sign-ins from a network', visitorOf(request.headers))

function exchangeOf({ request, steps, query, cookies }: Visit, body: Record<string, string>) {
  return exchange({
    method: request.method,
    steps,
    query,
    body,
    cookies,
    headers: Object.fromEntries(request.headers),
  })
}

const backToSignIn = ({ locale, to }: Visit, problem: SignInProblem, cookies: string[] = []) =>
  leadTo(`${paths.signIn(locale, to)}&problem=${problem}`, cookies)

const leadTo = (location: string, cookies: string[] = []) =>
  new Response(null, {
    status: 303,
    headers: [['Location', location], ...cookies.map((cookie) => ['Set-Cookie', cookie] as [string, string])],
  })

/** The answer says what it is to programs; a person is led on to the page that says it in full. */
function tooOften({ locale, to }: Visit, seconds: number): Response {
  const words = sayIn(locale)('account.problemWait', { minutes: Math.ceil(seconds / 60) })
  const page = `${paths.signIn(locale, to)}&problem=wait&minutes=${Math.ceil(seconds / 60)}`.replaceAll(
    '&',
    '&amp;',
  )
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>429</title><meta http-equiv="refresh" content="0;url=${page}"><p><a href="${page}">${words}</a></p></html>`
  return new Response(html, {
    status: 429,
    headers: { 'Retry-After': String(seconds), 'Content-Type': 'text/html; charset=utf-8' },
  })
}

const said = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** The fields of a form, or why what was sent is none of ours. */
async function formOf(request: Request): Promise<Record<string, string> | 'other' | 'too-long'> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return 'other'
  const text = await boundedText(request, longestForm)
  return text === null ? 'too-long' : Object.fromEntries(new URLSearchParams(text))
}

function visitOf(request: Request, steps: string[], form: Record<string, string>): Visit {
  const cookies = cookiesOf(request.headers.get('cookie') ?? '')
  const to = ownPath(form.to) ?? rememberedPath(cookies)
  const locale = (to && localeOfPath(to)) || sourceLocale
  const query = Object.fromEntries(new URL(request.url).searchParams)
  return { request, steps, query, form, cookies, locale, to: to ?? paths.plan(locale) }
}

/** Where the person wanted to go when they left for a provider. */
function rememberedPath(cookies: Record<string, string>): string | null {
  const held = cookies[returnCookie()]
  const { origin } = appUrl()
  return held?.startsWith(`${origin}/`) ? ownPath(held.slice(origin.length)) : null
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split(/=(.*)/s))
  return Object.fromEntries(
    pairs.filter(([name]) => name).map(([name, value = '']) => [name, decoded(value)]),
  )
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
