import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OAuthConfig } from 'next-auth/providers/index'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answerAuth } from '@/data/auth-door'
import { authProviders } from '@/data/auth-providers'
import { findLinkedEmail } from '@/data/link'
import { findViewerOf } from '@/data/viewer'
import { givenDatabase, sql } from '../database'
import { aMailServer } from '../mail-server'
import { linkIn, someAddress } from '../mails'
import { aSignedInPerson } from '../people'

givenDatabase('file')

let folder = ''
beforeEach(() => {
  // What it would print for whoever started it.
  vi.spyOn(console, 'log').mockReturnValue()
  folder = mkdtempSync(join(tmpdir(), 'rungs-mail-'))
  given({ APP_URL: 'http://localhost:3000', AUTH_SECRET: 'a'.repeat(32), RUNGS_DATA: folder })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('asking for a link', () => {
  test('keeps a mail that only its owner can read, where there is no mail server', async () => {
    const email = someAddress()
    const answer = await post('signin/email', { email, to: '/es/plan' })

    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/es/sign-in?to=%2Fes%2Fplan&sent'])
    const [name = ''] = readdirSync(join(folder, 'mail'))
    const mail = readFileSync(join(folder, 'mail', name), 'utf8')
    expect(mail).toMatch(new RegExp(`To: ${email}\n`))
    expect(linkIn(mail)).toMatch(
      /^http:\/\/localhost:3000\/es\/sign-in\/link\?token=[0-9a-f]{64}&to=%2Fes%2Fplan$/,
    )
    expect(statSync(join(folder, 'mail', name)).mode & 0o077).toBe(0)
  })

  test('sends it through the mail server, where there is one', async () => {
    const server = await aMailServer()
    onTestFinished(server.stop)
    given({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Rungs <rungs@example.org>' })
    const email = someAddress()
    await post('signin/email', { email, to: '/en' })

    expect(server.mails.map(({ to }) => to)).toEqual([email])
    expect(await findLinkedEmail(tokenIn(server.mails[0]?.text ?? ''))).toBe(email)
  })

  test('is answered in words when the mail server does not answer', async () => {
    given({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'Rungs <rungs@example.org>' })
    const answer = await post('signin/email', { email: someAddress(), to: '/en' })

    expect(answer.headers.get('location')).toBe('/en/sign-in?to=%2Fen&problem=mail')
  })

  test('is answered alike whether or not there is an account', async () => {
    const { email } = await aSignedInPerson()
    const answers = await Promise.all(
      [email, someAddress()].map((it) => post('signin/email', { email: it, to: '/en' })),
    )

    const [known, unknown] = answers.map(({ status, headers }) => [status, headers.get('location')])
    expect(known).toEqual(unknown)
  })

  test('keeps neither the address nor the link where a thief of the tables could use it', async () => {
    const email = someAddress()
    await post('signin/email', { email, to: '/en' })
    const token = tokenIn(lastMail())
    const links = await sql<{ token: string }>(
      'select token from verification_token where identifier = $1',
      email,
    )
    const limits = await sql<{ key: string }>('select key from rate_limit')

    expect(links.map((it) => it.token)).toEqual([sha256(`${token}${'a'.repeat(32)}`)])
    expect(limits.length).toBeGreaterThan(0)
    expect(limits.filter(({ key }) => !/^[0-9a-f]{64}$/.test(key))).toEqual([])
  })

  test.each(['ada@example.org,eve@evil.example', 'аda@example.org', '', 'ada'])(
    'refuses %s',
    async (email) => {
      const answer = await post('signin/email', { email, to: '/en' })

      expect(answer.headers.get('location')).toBe('/en/sign-in?to=%2Fen&problem=address')
    },
  )

  test('five times is enough for an address, and others are not kept from it', async () => {
    const email = someAddress()
    const tries = await Promise.all(
      Array.from({ length: 7 }, () => post('signin/email', { email, to: '/en' })),
    )
    const other = await post('signin/email', { email: someAddress(), to: '/en' })

    expect(tries.map(({ status }) => status).toSorted()).toEqual([303, 303, 303, 303, 303, 429, 429])
    expect(other.status).toBe(303)
  })

  test('a whole company behind one network may, and somebody who floods may not', async () => {
    given({ GITHUB_ID: 'a', GITHUB_SECRET: 'b', GITHUB_URL: 'http://127.0.0.1:1' })
    const from = { 'x-rungs-peer': '192.0.2.7' }
    const tries: number[] = []
    for (let sent = 0; sent < 101; sent += 1) tries.push((await post('signin/github', {}, from)).status)

    expect(tries.filter((status) => status === 303)).toHaveLength(100)
    expect(tries.at(-1)).toBe(429)
  })

  test('a way in that is not set up is not there', async () => {
    expect((await post('signin/github', {})).status).toBe(404)
  })
})

describe('using a link', () => {
  test('signs in: the cookie holds what the table has only the hash of', async () => {
    const email = someAddress()
    const answer = await useLink(await aLink(email), { 'user-agent': 'A browser' })
    const token = cookieIn(answer, 'next-auth.session-token')
    const viewer = await findViewerOf(token)

    expect(viewer?.email).toBe(email)
    expect(await sql('select token_hash, agent from session where person_id = $1', viewer?.id)).toEqual([
      { token_hash: sha256(token), agent: 'A browser' },
    ])
    expect(cookieIn(answer, 'rungs.account')).toBe(viewer?.id)
  })

  test('keeps script from the session, and another site from sending it', async () => {
    const cookies = (await useLink(await aLink(someAddress()))).headers.getSetCookie()
    const session = cookies.find((it) => it.startsWith('next-auth.session-token'))

    expect(session).toMatch(/; HttpOnly; SameSite=Lax/)
    expect(cookies.find((it) => it.startsWith('rungs.account'))).not.toMatch(/HttpOnly/)
  })

  test('over https, cookies are sent back over https only', async () => {
    given({ APP_URL: 'https://rungs.example.org' })
    const cookies = (await useLink(await aLink(someAddress()))).headers.getSetCookie()

    expect(cookies.some((it) => it.startsWith('__Secure-next-auth.session-token'))).toBe(true)
    expect(cookies.filter((it) => !it.includes('; Secure'))).toEqual([])
  })

  test('works for one of two who press at once', async () => {
    const token = await aLink(someAddress())
    const answers = await Promise.all([useLink(token), useLink(token)])

    expect(answers.map((it) => it.headers.get('location')).toSorted()).toEqual([
      '/en/plan',
      '/en/sign-in?to=%2Fen%2Fplan&problem=link',
    ])
  })

  test('does not work after fifteen minutes', async () => {
    const email = someAddress()
    const token = await aLink(email)
    const [{ minutes } = { minutes: 0 }] = await sql<{ minutes: number }>(
      `select round(extract(epoch from expires - now()) / 60)::int as minutes from verification_token where identifier = $1`,
      email,
    )
    await sql(
      `update verification_token set expires = now() - interval '1 second' where identifier = $1`,
      email,
    )
    const answer = await useLink(token)

    expect([minutes, answer.headers.get('location')]).toEqual([
      15,
      '/en/sign-in?to=%2Fen%2Fplan&problem=link',
    ])
  })

  test('a second time signs the same person in, and ends the session that this browser had', async () => {
    const email = someAddress()
    const first = cookieIn(await useLink(await aLink(email)), 'next-auth.session-token')
    const before = await findViewerOf(first)
    const answer = await useLink(await aLink(email), { cookie: `next-auth.session-token=${first}` })
    const after = await findViewerOf(cookieIn(answer, 'next-auth.session-token'))

    expect(after?.id).toBe(before?.id)
    expect(await findViewerOf(first)).toBeNull()
  })

  test('as somebody else ends the session of who was signed in here', async () => {
    const { token: before } = await aSignedInPerson()
    await useLink(await aLink(someAddress()), { cookie: `next-auth.session-token=${before}` })

    expect(await findViewerOf(before)).toBeNull()
  })

  test('makes an administrator of whom ADMIN_EMAILS names, however the address is written', async () => {
    const email = someAddress()
    given({ ADMIN_EMAILS: `eve@example.org, ${email.toUpperCase()}` })
    const viewer = await findViewerOf(cookieIn(await useLink(await aLink(email)), 'next-auth.session-token'))

    expect(viewer?.isAdmin).toBe(true)
  })
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/en/sign-in',
  '/api/auth/signout',
  '',
])('no step of signing in or out leads to %j', async (to) => {
  const asked = await post('signin/email', { email: someAddress(), to })
  const used = await post('callback/email', { token: await aLink(someAddress()), to })
  const left = await post('signout', { to })

  expect([asked, used, left].map(({ headers }) => headers.get('location'))).toEqual([
    '/en/sign-in?to=%2Fen%2Fplan&sent',
    '/en/plan',
    '/en/plan',
  ])
})

test('signing out ends the session and takes both cookies away', async () => {
  const { token } = await aSignedInPerson()
  const answer = await post('signout', { to: '/es' }, { cookie: `next-auth.session-token=${token}` })

  expect(answer.headers.get('location')).toBe('/es')
  expect(await findViewerOf(token)).toBeNull()
  for (const name of ['next-auth.session-token', 'rungs.account']) {
    expect(answer.headers.getSetCookie().some((it) => it.startsWith(`${name}=;`))).toBe(true)
  }
})

test('signing out of a session that is over is as good', async () => {
  const answer = await post('signout', { to: '/es' }, { cookie: 'next-auth.session-token=long-gone' })

  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/es'])
})

test('without a secret nobody signs in, that is said, and nothing of anybody is logged', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  given({ AUTH_SECRET: '' })
  const answer = await post('signin/email', { email: 'ada@example.org', to: '/en' })

  expect([answer.status, await answer.text()]).toEqual([
    503,
    'Signing in and out does not work at the moment. Nothing was changed: try again in a minute.\n',
  ])
  expect(logged.mock.calls).toEqual([['Sign-in: signin/email EnvironmentError']])
})

const ofForms = 'application/x-www-form-urlencoded'
const tooLong = [413, 'This is more than 16384 bytes: no form of this site is.\n']
test.each([
  ['too long to be a form of ours', ofForms, `email=${'a'.repeat(20_000)}`, tooLong],
  [
    'in another format',
    'application/json',
    '{"email":"ada@example.org"}',
    [400, 'What was sent is not a form of this site.\n'],
  ],
])('what is sent %s is refused in words', async (_what, type, body, said) => {
  const answer = await sentAsIs(type, body)

  expect([answer.status, await answer.text()]).toEqual(said)
})

test('of what is sent without an end no more is read than a form may have', async () => {
  let read = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 1024
      controller.enqueue(new Uint8Array(1024).fill(97))
    },
  })
  const answer = await sentAsIs(ofForms, endless)

  expect([answer.status, await answer.text()]).toEqual(tooLong)
  expect(read).toBeLessThan(32 * 1024)
})

describe('connecting another way in', () => {
  // Where the settings' form is taken, an issuer that is not there is the next thing to fail.
  const asked = async (owner: string, session: string) => {
    vi.spyOn(console, 'error').mockReturnValue()
    given({ OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'rungs', OIDC_CLIENT_SECRET: 'secret' })
    const form = { to: '/en/settings', connect: '1', owner }
    return (await post('signin/oidc', form, { cookie: `next-auth.session-token=${session}` })).headers
  }

  test('is begun for whoever the settings were shown to', async () => {
    const ada = await aSignedInPerson()

    expect((await asked(ada.id, ada.token)).get('location')).toContain('problem=')
  })

  test('is refused when somebody else is signed in by now, or nobody', async () => {
    const [ada, eve] = [await aSignedInPerson(), await aSignedInPerson()]
    for (const session of [eve.token, 'long-gone']) {
      const headers = await asked(ada.id, session)

      expect(headers.get('location')).toBe('/en/sign-in?to=%2Fen%2Fsettings')
      expect(headers.getSetCookie()).toEqual([])
    }
  })
})

test.each([
  ['Ada', 'ada@example.org', 'Ada'],
  ['ada@example.org', 'ada', 'ada'],
  [undefined, 'ada@example.org', null],
  ['', 'ada', 'ada'],
])('of the name %j and the user name %j of an issuer, %j is kept', async (name, preferred_username, kept) => {
  given({ OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'rungs', OIDC_CLIENT_SECRET: 'secret' })
  const provider = authProviders().find(({ id }) => id === 'oidc') as OAuthConfig<object>

  expect(await provider.profile?.({ sub: '1', name, preferred_username }, {})).toMatchObject({ name: kept })
})

/** Sets settings for this test. */
function given(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) {
    const before = process.env[name]
    process.env[name] = value
    onTestFinishedOr(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

function onTestFinishedOr(undo: () => void) {
  try {
    onTestFinished(undo)
  } catch {
    // Outside a test, what is set holds for all of them.
  }
}

function sentAsIs(type: string, body: BodyInit) {
  const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
  const init = { method: 'POST', headers, body, duplex: 'half' }
  return answerAuth(new Request('http://localhost:3000/', init), ['signin', 'email'])
}

function post(step: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost:3000/api/auth/${step}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'x-rungs-peer': '192.0.2.1', ...headers },
    body: new URLSearchParams(form),
  })
  return answerAuth(request, step.split('/'))
}

const useLink = (token: string, headers: Record<string, string> = {}) =>
  post('callback/email', { token }, headers)

async function aLink(email: string): Promise<string> {
  await sql('delete from rate_limit')
  await post('signin/email', { email, to: '/en/plan' })
  return tokenIn(lastMail())
}

function lastMail(): string {
  const name = readdirSync(join(folder, 'mail')).toSorted().at(-1) ?? ''
  return readFileSync(join(folder, 'mail', name), 'utf8')
}

const tokenIn = (mail: string) => new URL(linkIn(mail)).searchParams.get('token') ?? ''

const cookieIn = (answer: Response, name: string) =>
  /=([^;]*)/.exec(answer.headers.getSetCookie().find((it) => it.startsWith(`${name}=`)) ?? '')?.[1] ?? ''

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
