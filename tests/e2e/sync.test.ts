import type { BrowserContext, Page } from 'playwright/test'
import type { SyncRequest, SyncResponse } from '@/domain/sync'
import { aSignedInPerson, type SignedIn } from '../people'
import { expect, overflowOf, signInAs, test, violationsOn } from './fixtures'

const place = { role: 'backend-nodejs', level: 'junior' }
const profile = '/en/skills/rabbitmq'
/** The statements of the rung that the person is heading for, in the order of the page. */
const rung = (page: Page) =>
  page.getByRole('region', { name: 'Detail of Backend Developer (Node.js) at Middle' })
const canDo = (page: Page, at: number) =>
  rung(page)
    .getByRole('radio', { name: /^Can do: / })
    .nth(at)
const learning = (page: Page, at: number) =>
  rung(page)
    .getByRole('radio', { name: /^Learning: / })
    .nth(at)

// A page that cannot reach the server says so in the console by itself.
test.use({ allowed: [/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/] })

test('two browsers of one person come to show the same, also after one was offline for a while', async ({
  page,
  context,
  browser,
}) => {
  const person = await somebodyPlaced(context)
  const other = await (await anotherBrowser(browser.newContext(), person)).newPage()
  await open(page)
  await canDo(page, 0).check()
  await hold(person, 1)
  await open(other)
  await expect(canDo(other, 0)).toBeChecked()

  await other.context().setOffline(true)
  await canDo(other, 1).check()
  await learning(other, 2).check()
  await expect(other.getByText('Offline: 2 changes wait here and are sent when you are back.')).toBeVisible()
  await learning(page, 1).check()
  await hold(person, 2)

  await other.context().setOffline(false)
  await hold(person, 4)
  await page.reload()
  for (const it of [page, other]) {
    await expect(canDo(it, 0)).toBeChecked()
    await expect(learning(it, 1)).toBeChecked()
    await expect(learning(it, 2)).toBeChecked()
    await expect(it.getByText(/^Offline: /)).toBeHidden()
  }
  expect(await historiesIn(page)).toEqual(await historiesIn(other))
  await other.context().close()
})

for (const [how, fail] of [
  ['does not answer', (page: Page) => page.route('**/api/sync', (route) => route.abort())],
  ['is broken', (page: Page) => page.route('**/api/sync', (route) => route.fulfill({ status: 500 }))],
  [
    'is behind the sign-in page of a network',
    (page: Page) => page.route('**/api/sync', (route) => route.fulfill({ body: '<p>Welcome to our WiFi' })),
  ],
] as const) {
  test(`what could not be saved because the server ${how} is said, kept and tried again`, async ({
    page,
    context,
  }) => {
    const person = await somebodyPlaced(context)
    await open(page)
    await hold(person, 0)
    await fail(page)
    await canDo(page, 0).check()
    const notice = page.getByText(/^1 change is not saved in your account yet\./)
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Try now' }).click()
    await expect(notice).toBeVisible()
    await expect(canDo(page, 0)).toBeChecked()
    await hold(person, 0)

    await page.unroute('**/api/sync')
    await page.getByRole('button', { name: 'Try now' }).click()
    await hold(person, 1)
    await expect(notice).toBeHidden()
  })
}

test('it is tried again without being asked to', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  await open(page)
  await page.route('**/api/sync', (route) => route.abort(), { times: 1 })
  await canDo(page, 0).check()
  await expect(page.getByText(/^1 change is not saved in your account yet\./)).toBeVisible()

  await hold(person, 1)
  await expect(page.getByText(/^1 change is not saved in your account yet\./)).toBeHidden()
})

test('what was answered right before the page was closed is not lost', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  await open(page)
  await canDo(page, 0).check()
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await open(again)
  await expect(canDo(again, 0)).toBeChecked()
  await hold(person, 1)
})

test('a session that ended keeps the answers, says so, and sends them after the next sign-in', async ({
  page,
  context,
}) => {
  const person = await somebodyPlaced(context)
  await open(page)
  await canDo(page, 0).check()
  await hold(person, 1)
  await context.clearCookies({ name: 'next-auth.session-token' })
  await canDo(page, 1).check()
  await expect(page.getByText('You are signed out. 1 change waits in this browser.')).toBeVisible()
  const signIn = rest(page).getByRole('link', { name: 'Sign in', exact: true })
  await expect(signIn).toHaveAttribute('href', /^\/en\/sign-in\?to=%2Fen%2Fskills%2Frabbitmq%3F/)
  await page.reload()
  await expect(canDo(page, 1)).toBeChecked()

  await signInAs(context, person)
  await page.reload()
  await hold(person, 2)
  await expect(page.getByText(/^You are signed out\./)).toBeHidden()
})

test('signing out leaves nothing of the account in the browser, nor behind its Back button', async ({
  page,
  context,
}) => {
  const person = await somebodyPlaced(context)
  await open(page)
  await canDo(page, 0).check()
  await hold(person, 1)
  await page.goto('/en/settings', { waitUntil: 'load' })
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).not.toHaveURL(/settings/)
  expect(await everythingKept(page)).toEqual({
    local: {},
    session: {},
    caches: [],
    databases: [],
    cookies: '',
  })

  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/rabbitmq/)
  await expect(page.getByText('You are here')).toBeHidden()
  await expect(page.getByRole('radio', { name: /^Can do: /, checked: true })).toHaveCount(0)
  expect(JSON.stringify(await everythingKept(page))).not.toContain('rabbitmq')
})

test('what is left after a session ended can be removed', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  await open(page)
  await canDo(page, 0).check()
  await hold(person, 1)
  await context.clearCookies()
  await page.reload()
  await rest(page).getByRole('button', { name: 'Remove from this browser' }).click()
  await expect(page.getByText(/^You are signed out\./)).toBeHidden()
  await expect(canDo(page, 0)).not.toBeChecked()

  expect(await everythingKept(page)).toEqual({
    local: {},
    session: {},
    caches: [],
    databases: [],
    cookies: '',
  })
})

test('what was never sent is removed only after asking once more', async ({ page, context }) => {
  await somebodyPlaced(context)
  await open(page)
  await context.clearCookies()
  await canDo(page, 0).check()
  await expect(page.getByText(/^You are signed out\. 1 change/)).toBeVisible()
  await rest(page).getByRole('button', { name: 'Remove from this browser' }).click()
  await expect(canDo(page, 0)).toBeChecked()

  await rest(page).getByRole('button', { name: 'Remove, with the 1 unsent change' }).click()
  expect((await everythingKept(page)).local).toEqual({})
})

test('the next person takes nothing of the last one along, and what the last one left unsent waits for them', async ({
  page,
  context,
}) => {
  const ada = await somebodyPlaced(context)
  await open(page)
  await canDo(page, 0).check()
  await hold(ada, 1)
  await page.route('**/api/sync', (route) => route.abort())
  await canDo(page, 1).check()
  await expect(page.getByText(/^1 change is not saved/)).toBeVisible()

  const eve = await somebody()
  await context.clearCookies()
  await signInAs(context, eve)
  await page.unroute('**/api/sync')
  await page.reload()
  await expect.poll(async () => (await recordIn(page)).owner).toBe(eve.id)
  expect((await recordIn(page)).answers).toEqual({})
  await hold(eve, 0)
  await hold(ada, 1)

  await context.clearCookies()
  await signInAs(context, ada)
  await page.reload()
  await hold(ada, 2)
  await expect(canDo(page, 0)).toBeChecked()
  await expect(canDo(page, 1)).toBeChecked()
  expect(Object.keys((await everythingKept(page)).local)).toEqual(['rungs.assessment'])
})

test('what was answered before signing in joins the account, and the person is told once what came from where', async ({
  page,
  context,
  placedAt,
}) => {
  const person = await somebody()
  await placedAt(place)
  await open(page)
  await canDo(page, 0).check()
  await canDo(page, 1).check()
  await canDo(page, 2).check()
  const { answers } = await recordIn(page)
  const [first = '', second = ''] = Object.keys(answers)
  await say(person, first, { answer: 'learning', note: 'With a book.', at: Date.now() - 86_400_000 })
  await say(person, second, { answer: 'can-do', at: Date.now() - 86_400_000 })
  await signInAs(context, person)
  await page.reload()

  await expect(page.getByText('3 answers of this browser are in your account now.')).toBeVisible()
  await page.getByRole('button', { name: 'See which answer counts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Answered here and in your account' })
  await expect(dialog).toContainText('1 only from this browser, 0 only from your account, 1 alike in both.')
  const met = dialog.getByRole('listitem')
  await expect(met).toHaveCount(1)
  await expect(met).toContainText(
    /RabbitMQ: .*Counts\s*Can do, this browser, .*Before\s*Learning, your account, /s,
  )
  await expect(met).toContainText('With a book.')
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByText(/answers of this browser/)).toBeHidden()
  await hold(person, 5)

  await page.reload()
  await expect(canDo(page, 2)).toBeChecked()
  await expect(page.getByText(/answers of this browser/)).toBeHidden()
  expect(Object.keys((await everythingKept(page)).local)).toEqual(['rungs.assessment'])
})

test('the plan says "saved" when the account has it, and not before', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  await page.goto('/en/plan')
  await expect(page.getByText(/^Saved in your account · /)).toBeVisible()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/api/sync', async (route) => {
    await released
    await route.continue()
  })
  await page
    .getByRole('radio', { name: /^Can do: / })
    .first()
    .check()
  await expect(page.getByText('Saving 1 change…')).toBeVisible()
  await page.waitForTimeout(1000)
  await expect(page.getByText(/^Saved in your account/)).toBeHidden()
  await hold(person, 0)

  release()
  await expect(page.getByText(/^Saved in your account · /)).toBeVisible()
  await hold(person, 1)
})

test('a browser that keeps nothing still sends to the account', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await canDo(page, 0).check()
  await hold(person, 1)
  await page.reload()

  await expect(canDo(page, 0)).toBeChecked()
})

test('two windows of one browser show the same, and send it once', async ({ page, context }) => {
  const person = await somebodyPlaced(context)
  const other = await context.newPage()
  await open(page)
  await open(other)
  await canDo(page, 0).check()
  await expect(canDo(other, 0)).toBeChecked()
  await learning(other, 0).check()
  await expect(learning(page, 0)).toBeChecked()

  await hold(person, 2)
  expect((await ask(person)).answers.map(({ answer }) => answer)).toEqual(['can-do', 'learning'])
})

test('a thousand answers from before signing in all arrive', async ({ page, context }) => {
  const person = await somebody()
  await page.goto('/en')
  await page.evaluate(() => {
    const answers = Array.from({ length: 1200 }, (_, at) => [
      `rabbitmq/backend-nodejs/key-${at}`,
      [{ id: `id${at}`, at: 1000 + at, answer: 'can-do', revision: 1, note: 'A note. '.repeat(100) }],
    ])
    const record = { version: 2, owner: null, role: null, level: null, target: null, placedAt: 0 }
    localStorage.setItem(
      'rungs.assessment',
      JSON.stringify({ ...record, answers: Object.fromEntries(answers) }),
    )
  })
  await signInAs(context, person)
  await page.reload()

  await expect(page.getByText('1,200 answers of this browser are in your account now.')).toBeVisible({
    timeout: 20_000,
  })
  await hold(person, 1200)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`the notice is accessible at ${width} px in the ${colorScheme}`, async ({ page, context }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await somebodyPlaced(context)
      await open(page, '/es/skills/rabbitmq')
      await context.setOffline(true)
      await page
        .getByRole('radio', { name: /^Lo sé hacer: / })
        .first()
        .check()
      await expect(page.getByText('Sin conexión: 1 cambio espera aquí')).toBeVisible()

      expect(await violationsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
    })
  }
}

test.describe('the address that answers go to', () => {
  test('answers the signed-in person alone, about their own account, and nobody keeps it', async ({
    request,
  }) => {
    const [ada, eve] = [await somebody(), await somebody()]
    const asked = { owner: ada.id, sentAt: Date.now(), upTo: 0, answers: [] }
    const send = (as: SignedIn | null, data: unknown, headers: Record<string, string> = {}) =>
      request.post('/api/sync', {
        data,
        headers: { origin: process.env.APP_URL ?? '', ...(as ? { cookie: cookieOf(as) } : {}), ...headers },
      })

    const answer = await send(ada, asked)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toBe('private, no-store')
    const refusals = [
      await send(null, asked),
      await send(eve, asked),
      await send(ada, asked, { origin: 'https://elsewhere.example' }),
      await send(ada, asked, { origin: 'null' }),
      await send(ada, asked, { 'sec-fetch-site': 'cross-site' }),
      await send(ada, { ...asked, answers: Array(501).fill({}) }),
      await send(ada, { ...asked, answers: [{ skill: 'x'.repeat(1024 * 1024) }] }),
      await send(ada, '{'),
    ]
    expect(refusals.map((it) => it.status())).toEqual([401, 409, 403, 403, 403, 422, 413, 422])
    for (const refusal of refusals) {
      expect(refusal.headers()['cache-control']).toBe('private, no-store')
      expect((await refusal.json()).error).toMatch(/^[A-Z].*\.$/)
    }
  })
})

const somebody = () => aSignedInPerson()

/** Somebody who is signed in in this browser and picked their place in their account. */
async function somebodyPlaced(context: BrowserContext): Promise<SignedIn> {
  const person = await somebody()
  await ask(person, { place: { ...place, target: null, placedAt: Date.now() } })
  await signInAs(context, person)
  return person
}

async function anotherBrowser(made: Promise<BrowserContext>, person: SignedIn) {
  const context = await made
  await signInAs(context, person)
  return context
}

/** A page is open when it shows what the account holds. */
async function open(page: Page, address = profile) {
  await page.goto(address)
  await expect(page.locator('#first-paint')).toHaveCount(0)
  await expect(
    page
      .locator('tr.own, [data-own]')
      .or(page.getByRole('region', { name: /^(Detail of|Detalle de) / }).first()),
  ).toBeVisible()
}

const cookieOf = ({ token }: SignedIn) => `next-auth.session-token=${token}`

/** Asks as another browser of the person would. */
async function ask(person: SignedIn, more: Partial<SyncRequest> = {}): Promise<SyncResponse> {
  const url = process.env.APP_URL ?? ''
  const answer = await fetch(`${url}/api/sync`, {
    method: 'POST',
    headers: { origin: url, cookie: cookieOf(person) },
    body: JSON.stringify({ owner: person.id, sentAt: Date.now(), upTo: 0, answers: [], ...more }),
  })
  expect(answer.status).toBe(200)
  return answer.json()
}

/** In the end the account holds so many answers. */
const hold = (person: SignedIn, count: number) =>
  expect.poll(async () => (await ask(person)).answers.length, { timeout: 15_000 }).toBe(count)

function say(
  person: SignedIn,
  statement: string,
  given: { answer: 'learning' | 'can-do'; at: number; note?: string },
) {
  const [skill = '', role = '', key = ''] = statement.split('/')
  return ask(person, {
    answers: [{ skill, role, key, id: `there-${key}`.slice(0, 40), revision: 1, ...given }],
  })
}

/** What stands beside the header, which has a way in of its own. */
const rest = (page: Page) => page.getByRole('status')

const recordIn = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('rungs.assessment') ?? '{}'))

const historiesIn = async (page: Page) => (await recordIn(page)).answers

/** Everything that a browser keeps of a site. */
function everythingKept(page: Page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }))
}
