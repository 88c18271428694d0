import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

type Running<More> = More & { stop: () => Promise<void> }

export const oidcClient = { client_id: 'rungs', client_secret: 'a secret that only the two of them know' }

/**
 * A real OpenID Connect issuer. Whoever signs in there as `ada` has the address `ada@company.example`; of those whose
 * name begins with "new" it has not proved the address.
 */
export async function anIssuer(app: string, port: number): Promise<Running<{ url: string }>> {
  const url = `http://localhost:${port}`
  const provider = new Provider(url, {
    clients: [{ ...oidcClient, redirect_uris: [`${app}/api/auth/callback/oidc`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => claimsOf(id) }),
    cookies: { keys: ['of this test'] },
    ttl: { Session: 600, Grant: 600, Interaction: 600, IdToken: 600, AccessToken: 600 },
  })
  const stop = await listen(port, provider.callback())
  return { url, stop }
}

const claimsOf = (id: string) => ({
  sub: id,
  name: `The ${id}`,
  email: `${id}@company.example`,
  email_verified: !id.startsWith('new'),
})

type GitHubUser = {
  id: number
  login: string
  emails: { email: string; primary: boolean; verified: boolean }[]
}

/** What stands in for GitHub, whose own service no test can reach: its three steps, with its own addresses and answers. */
export async function aGitHub(user: GitHubUser): Promise<Running<{ url: string }>> {
  const port = await portOf(createServer())
  const codes = new Set<string>()
  const stop = await listen(port, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`)
    const json = (body: unknown) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const isKnown = request.headers.authorization === 'Bearer of-github'
    if (pathname === '/login/oauth/authorize') {
      const back = (answer: Record<string, string>) =>
        `${searchParams.get('redirect_uri')}?${new URLSearchParams({ ...answer, state: searchParams.get('state') ?? '' })}`
      const code = `code-${codes.size}`
      codes.add(code)
      response.writeHead(200, { 'content-type': 'text/html' })
      const page = `<title>GitHub</title><a href="${back({ code })}">Authorize</a> <a href="${back({ error: 'access_denied' })}">Cancel</a>`
      return response.end(
        `<!doctype html><html lang="en"><link rel="icon" href="data:,">${page.replace(/&(?=\w+=)/g, '&amp;')}`,
      )
    }
    if (pathname === '/login/oauth/access_token')
      return json({ access_token: 'of-github', token_type: 'bearer' })
    if (pathname === '/api/v3/user' && isKnown)
      return json({ id: user.id, login: user.login, name: null, email: null })
    if (pathname === '/api/v3/user/emails' && isKnown) return json(user.emails)
    response.writeHead(404).end()
  })
  return { url: `http://localhost:${port}`, stop }
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

async function listen(port: number, listener: RequestListener): Promise<() => Promise<void>> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  return () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
}
