import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { ownPath } from '@/domain/own-path'
import { sessionDays } from './account-cookies'
import { appUrl, isSecure } from './app-url'
import { authAdapter } from './auth-adapter'
import { authProviders } from './auth-providers'
import { requireSecret } from './env'

/** What a browser asks of next-auth. */
type Asked = {
  method: string
  /** As in `/api/auth/callback/github`: `['callback', 'github']`. */
  steps: string[]
  query: Record<string, string>
  body: Record<string, string>
  cookies: Record<string, string>
  headers: Record<string, string>
}

/** What next-auth makes of it. `person` is who was signed in by it. */
type Answered = { status: number; redirect: string | null; cookies: string[]; person: string | null }

/**
 * Has next-auth answer. It is given plain objects, so that what reaches it is only what the door let through. The form
 * token that it wants is put in here: the door has made sure by then that the form is ours.
 */
export async function exchange(asked: Asked): Promise<Answered> {
  const answered: Answered = { status: 200, redirect: null, cookies: [], person: null }
  const options = optionsFor(asked.headers['user-agent'] ?? null, (person) => {
    answered.person = person
  })
  const { body, cookies } = withFormToken(asked)
  // Where next-auth believes to be.
  process.env.NEXTAUTH_URL = new URL('/api/auth', appUrl()).href
  const request = { ...asked, body, cookies, query: { ...asked.query, nextauth: asked.steps } }
  await NextAuth(request as never, responseInto(answered) as never, options)
  return { ...answered, cookies: answered.cookies.filter((cookie) => !cookie.startsWith(formTokenCookie())) }
}

function optionsFor(agent: string | null, onSignIn: (person: string) => void): NextAuthOptions {
  return {
    adapter: authAdapter(agent),
    providers: authProviders(),
    secret: requireSecret(),
    useSecureCookies: isSecure(),
    session: {
      strategy: 'database',
      maxAge: sessionDays * 24 * 60 * 60,
      generateSessionToken: () => randomBytes(32).toString('hex'),
    },
    callbacks: {
      redirect({ url, baseUrl }) {
        const to = ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)
        return to ? baseUrl + to : baseUrl
      },
    },
    events: { signIn: ({ user }) => onSignIn(user.id) },
    logger: { error: logFault, warn: () => {}, debug: () => {} },
  }
}

/** Says what failed, and nothing of whom it failed for. */
export function logFault(step: string, detail: unknown) {
  const error = (detail instanceof Error ? detail : (detail as { error?: unknown } | null)?.error) ?? {}
  const { name = '', code = '', error: refusal = '' } = error as Record<string, string>
  console.error(
    `Sign-in: ${[step, name, code, refusal].filter((it) => typeof it === 'string' && it).join(' ')}`,
  )
}

function withFormToken({ method, body, cookies }: Asked) {
  if (method !== 'POST') return { body, cookies }
  const token = randomBytes(32).toString('hex')
  const seal = createHash('sha256').update(`${token}${requireSecret()}`).digest('hex')
  return {
    body: { ...body, csrfToken: token },
    cookies: { ...cookies, [formTokenCookie()]: `${token}|${seal}` },
  }
}

/** Browsers never get it: it comes and goes within one exchange. */
const formTokenCookie = () => `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`

/** What next-auth writes its answer to. */
function responseInto(answered: Answered) {
  const response = {
    status(code: number) {
      answered.status = code
      return response
    },
    getHeader: (name: string) => (name.toLowerCase() === 'set-cookie' ? answered.cookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === 'set-cookie') answered.cookies = [value].flat()
      if (name.toLowerCase() === 'location') answered.redirect = String(value)
      return response
    },
    json: () => response,
    send: () => response,
    end: () => response,
  }
  return response
}
