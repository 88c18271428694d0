import type { APIRequestContext } from 'playwright/test'
import { aSignedInPerson, type SignedIn } from '../people'
import { givePlan, giveShare } from '../plans'
import { type ServedApp, serveApp } from '../served-app'
import { addresses, documents, expect, test } from './fixtures'

const note = 'Learned from Ines over the winter'
const roles = ['backend-nodejs', 'integration-engineer']
const shared = [
  ...addresses,
  ...documents,
  ...['en', 'es'].flatMap((locale) => roles.map((role) => `/${locale}/plan/asked/${role}`)),
]

/** Somebody with a place, an answer and a note in their account. */
async function somebodyWithPlan(): Promise<SignedIn> {
  const person = await aSignedInPerson({ name: 'Ada Lovelace' })
  await givePlan(person.id, {
    role: 'backend-nodejs',
    level: 'middle',
    answers: { 'rabbitmq/backend-nodejs/publish-and-consume': { answer: 'can-do', note } },
  })
  return person
}

const cookieOf = ({ id, token }: SignedIn) => `next-auth.session-token=${token}; rungs.account=${id}`
const secretsOf = ({ id, email, token }: SignedIn) => [id, email, token, note, 'Ada Lovelace']

test('a page that is kept for everybody is the same for somebody who is signed in, and says nothing of them', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const person = await somebodyWithPlan()
  for (const address of shared) {
    // Theirs first: had it been made for them, the next reader would get it.
    const theirs = await (await request.get(address, { headers: { cookie: cookieOf(person) } })).text()
    const others = await (await request.get(address)).text()

    expect(others === theirs, address).toBe(true)
    expect(
      secretsOf(person).filter((secret) => theirs.includes(secret)),
      address,
    ).toEqual([])
  }
})

test('nobody reads what is somebody’s own in their place', async ({ request }) => {
  const [ada, eve] = [await somebodyWithPlan(), await aSignedInPerson()]
  for (const address of ['/en/settings', '/en/plan/growth', '/api/account/export', '/api/plan-shares']) {
    const answer = await request.get(address, { headers: { cookie: cookieOf(eve) } })
    const stranger = await request.get(address)
    for (const text of [await answer.text(), await stranger.text()]) {
      expect(
        secretsOf(ada).filter((secret) => text.includes(secret)),
        address,
      ).toEqual([])
    }
  }
})

test.describe('what the app says in its terminal', () => {
  let app: ServedApp
  test.beforeAll(async () => {
    app = await serveApp(() => ({ AUTH_SECRET: 'a secret of this test, long enough for it' }))
  })
  test.afterAll(() => app.stop())

  test('names nobody, also where something is refused', async ({ request }) => {
    const person = await somebodyWithPlan()
    const token = await giveShare(person.id, {})
    await visitEverything(request, app.url, person, token)

    const said = app.said()
    expect([...secretsOf(person), token].filter((secret) => said.includes(secret))).toEqual([])
  })
})

async function visitEverything(request: APIRequestContext, url: string, person: SignedIn, token: string) {
  const headers = { cookie: cookieOf(person), origin: url }
  const own = ['/en/settings', '/en/plan/growth', '/api/account/export', '/api/plan-shares']
  for (const address of [...own, `/en/shared/${token}`, `/en/shared/${token}x`]) {
    await request.get(url + address, { headers })
  }
  const answer = { skill: 'rabbitmq', role: 'backend-nodejs', key: 'publish-and-consume', id: 'x', at: 1 }
  const sync = { owner: person.id, sentAt: Date.now(), upTo: 0 }
  const sent = [
    { ...sync, answers: [{ ...answer, answer: 'can-do', revision: 1, note: `${note}.` }] },
    { ...sync, answers: [{ ...answer, answer: note, revision: 1, note }] },
    { ...sync, owner: 'somebody-else', answers: [] },
    note,
  ]
  const statuses: number[] = []
  for (const data of sent) {
    statuses.push((await request.post(`${url}/api/sync`, { headers, data })).status())
  }
  expect(statuses).toEqual([200, 422, 409, 422])
}
