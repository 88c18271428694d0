import 'server-only'
import type { OAuthConfig, Provider } from 'next-auth/providers/index'
import { emailIn } from '@/domain/email'
import { environment } from './env'
import { linkMinutes } from './link'
import { sendLink } from './sign-in-mail'

/** The ways in besides the mail, in the order of their buttons. */
type WayIn = 'github' | 'oidc'

/** The ways in that this site is set up for, with the name that its operator gave them. */
export function configuredWaysIn(): { way: WayIn; name: string | null }[] {
  const { GITHUB_ID, OIDC_ISSUER, OIDC_NAME } = environment()
  return [
    ...(GITHUB_ID ? [{ way: 'github' as const, name: 'GitHub' }] : []),
    ...(OIDC_ISSUER ? [{ way: 'oidc' as const, name: OIDC_NAME || null }] : []),
  ]
}

export function authProviders(): Provider[] {
  const { GITHUB_ID, OIDC_ISSUER } = environment()
  return [mailProvider(), ...(GITHUB_ID ? [githubProvider()] : []), ...(OIDC_ISSUER ? [oidcProvider()] : [])]
}

/** Our own, because the one of next-auth brings an old nodemailer along. */
function mailProvider(): Provider {
  return {
    id: 'email',
    type: 'email',
    name: 'Email',
    server: '',
    from: '',
    maxAge: linkMinutes * 60,
    options: {},
    normalizeIdentifier(typed) {
      const email = emailIn(typed)
      if (email) return email
      throw new Error('not an address')
    },
    sendVerificationRequest: ({ identifier, token, url }) =>
      sendLink(identifier, token, new URL(url).searchParams.get('callbackUrl') ?? ''),
  }
}

type GitHubProfile = { id: number; login: string; name?: string; email?: string }

/** GitHub, or GitHub Enterprise where GITHUB_URL names it. Only an address that GitHub has proved counts. */
function githubProvider(): OAuthConfig<GitHubProfile> {
  const { GITHUB_ID, GITHUB_SECRET, GITHUB_URL } = environment()
  const site = GITHUB_URL.replace(/\/$/, '')
  const api = site === 'https://github.com' ? 'https://api.github.com' : `${site}/api/v3`
  return {
    id: 'github',
    name: 'GitHub',
    type: 'oauth',
    issuer: `${site}/login/oauth`,
    clientId: GITHUB_ID,
    clientSecret: GITHUB_SECRET,
    authorization: { url: `${site}/login/oauth/authorize`, params: { scope: 'read:user user:email' } },
    token: `${site}/login/oauth/access_token`,
    userinfo: {
      url: `${api}/user`,
      async request({ client, tokens }) {
        const profile = await client.userinfo<GitHubProfile>(tokens.access_token ?? '')
        return { ...profile, email: await provedEmail(api, tokens.access_token ?? '') }
      },
    },
    checks: ['state', 'pkce'],
    profile: ({ id, login, name, email }) => ({ id: String(id), name: nameAmong(name, login), email }),
  }
}

async function provedEmail(api: string, token: string): Promise<string | undefined> {
  const answer = await fetch(`${api}/user/emails`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(10_000),
    cache: 'no-store',
  })
  if (!answer.ok) return undefined
  const emails = (await answer.json()) as { email: string; primary: boolean; verified: boolean }[]
  const proved = emails.find(({ primary, verified }) => primary && verified)
  return proved && (emailIn(proved.email) ?? undefined)
}

/** The first that may be shown to others as a name. Some providers put an address there. */
const nameAmong = (...names: (string | undefined)[]) =>
  names.find((name) => name?.trim() && !/[@\uff20\ufe6b]/.test(name)) ?? null

type Claims = {
  sub: string
  name?: string
  preferred_username?: string
  email?: string
  email_verified?: boolean
}

/** Any OpenID Connect issuer. What it says of a person may stand in the token or wait to be asked for. */
function oidcProvider(): OAuthConfig<Claims> {
  const { OIDC_ISSUER = '', OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment()
  return {
    id: 'oidc',
    name: OIDC_NAME || 'OpenID Connect',
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      async request({ client, tokens }) {
        // Given the whole set of tokens, the client refuses an answer about somebody else.
        const set = tokens as Parameters<typeof client.userinfo>[0] & { claims: () => Claims }
        const asked = client.issuer.metadata.userinfo_endpoint ? await client.userinfo<Claims>(set) : {}
        return { ...asked, ...set.claims() }
      },
    },
    profile: ({ sub, name, preferred_username, email, email_verified }) => ({
      id: sub,
      name: nameAmong(name, preferred_username),
      email: email && email_verified === true ? emailIn(email) : null,
    }),
  }
}

/** Whether anybody can sign in: without a secret nobody can. */
export const isSignInOn = () => environment().AUTH_SECRET !== undefined
