import pg from 'pg'
import type { BrowserContext, Page } from 'playwright/test'
import { expect, overflowOf, signedIn, test, violationsOn } from './fixtures'

type Said = [statement: number, day: string, answer: string]

/** Said of the first statements that RabbitMQ requires of a junior in Node.js. */
const history: Said[] = [
  [0, '2026-03-17', 'learning'],
  [1, '2026-03-17', 'can-do'],
  [0, '2026-05-02', 'can-do'],
  [2, '2026-05-02', 'learning'],
]
const place = { role: 'backend-nodejs', level: 'junior' }
const twoDays = 'from=2026-03-20&to=2026-06-01'
const secret = 'What only its owner may read.'

const momentOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

test.describe('without an account', () => {
  test.use({ allowed: [/status of 503/] })

  test('somebody with answers sees their months, in figures too, and compares two days', async ({
    page,
    context,
  }) => {
    await keeping(context, history, await firstStatements(page))
    await page.goto('/en/plan/growth')

    await expect(
      page.getByRole('img', { name: /^From 3\/17\/2026 to 5\/2\/2026: can do went from 1 to 2/ }),
    ).toBeVisible()
    const days = page.getByRole('table', { name: 'Each day on which an answer changed' })
    await expect(days.getByRole('row').nth(1)).toContainText(/^5\/2\/20262\s*1/)
    await page.getByLabel('First day').fill('2026-03-20')
    await page.getByLabel('Second day').fill('2026-06-01')
    await page.getByRole('button', { name: 'Compare' }).press('Enter')

    await expect(page.getByText('1 moved to Can do, 1 started.')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(twoDays))
    const moved = page.getByRole('table', { name: 'The 2 statements that moved' })
    await expect(moved.getByRole('row').nth(1)).toContainText(/RabbitMQ, Junior\s*Learning\s*Can do/)
  })

  test('dates and words are Spanish in Spanish', async ({ page, context }) => {
    await keeping(context, history, await firstStatements(page))
    await page.goto(`/es/plan/growth?${twoDays}`)

    await expect(page.getByRole('rowheader', { name: '17/3/2026' })).toBeVisible()
    await expect(page.getByText('1 pasó a «Lo sé hacer», 1 empezada.')).toBeVisible()
    await expect(page.getByRole('columnheader', { name: '20/3/2026' }).first()).toBeVisible()
  })

  test('a link with two days compares them', async ({ page, context }) => {
    await keeping(context, history, await firstStatements(page))
    await page.goto(`/en/plan/growth?${twoDays}`)

    await expect(page.getByText('1 moved to Can do, 1 started.')).toBeVisible()
  })

  test('an address with no day in it says so, and compares the last month', async ({ page, context }) => {
    await keeping(context, history, await firstStatements(page))
    await page.goto('/en/plan/growth?from=yesterday&to=2026-02-30')

    await expect(page.getByRole('alert').filter({ hasText: '“yesterday” is not a day' })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Where you stood at the end of each day' })).toBeVisible()
  })

  test('somebody who answered nothing yet is told what draws the first point', async ({ page, context }) => {
    await keeping(context, [], await firstStatements(page))
    await page.goto('/en/plan/growth')

    await expect(page.getByText('your first answers draw the first point')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open your plan' })).toHaveAttribute('href', '/en/plan')
  })

  test('somebody whose role is gone is sent to their plan', async ({ page, placedAt }) => {
    await placedAt({ role: 'no-such-role', level: 'junior' })
    await page.goto('/en/plan/growth')

    await expect(page.getByText('Say in your plan who you are')).toBeVisible()
  })

  test('where the network is gone they are told that nothing is lost, and may try again', async ({
    page,
    context,
  }) => {
    await keeping(context, history, await firstStatements(page))
    await page.route('**/plan/asked/*', (route) => route.fulfill({ status: 503 }), { times: 1 })
    await page.goto('/en/plan/growth')
    await expect(page.getByText('Your answers are safe.')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).press('Enter')

    await expect(page.getByRole('img', { name: /can do went from 1 to 2/ })).toBeVisible()
  })

  test('somebody new is sent to their plan', async ({ page }) => {
    await page.goto('/en/plan/growth')

    await expect(page.getByText('Say in your plan who you are')).toBeVisible()
  })

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing and nothing scrolls sideways at ${width} px`, async ({ page, context }) => {
      await keeping(context, history, await firstStatements(page))
      await page.setViewportSize({ width, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/es/plan/growth?${twoDays}`)
        await expect(page.getByRole('img')).toBeVisible()
        expect(await violationsOn(page)).toEqual([])
        expect(await overflowOf(page)).toBe(0)
      }
    })
  }
})

test.describe('with an account', () => {
  test('the page is drawn for its owner, and kept by nobody', async ({ page, context, request }) => {
    await sent(context, history, await firstStatements(page))
    const answer = await page.goto(`/en/plan/growth?${twoDays}`)

    await expect(page.getByRole('img', { name: /can do went from 1 to 2/ })).toBeVisible()
    await expect(page.getByText('1 moved to Can do, 1 started.')).toBeVisible()
    expect(answer?.headers()['cache-control']).toMatch(/^private, .*no-store/)
    const others = await request.get(`/en/plan/growth?${twoDays}`)
    expect(await others.text()).not.toContain('1 moved to Can do')
  })

  test('it is found by no search engine', async ({ page, context }) => {
    await sent(context, [], [])
    const answer = await page.goto('/en/plan/growth')

    expect(await answer?.text()).toContain('<meta name="robots" content="noindex, nofollow"/>')
  })

  test('no note, and nothing that tells who its owner is, is on it', async ({ page, context }) => {
    const { id, email, token } = await sent(context, history, await firstStatements(page))
    const text = (await (await page.goto('/en/plan/growth'))?.text()) ?? ''

    expect(text).toContain('can do went from 1 to 2')
    for (const hidden of [secret, id, email, token]) expect(text).not.toContain(hidden)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart is there for somebody who is signed in, and two days are compared', async ({
    page,
    context,
  }) => {
    await sent(context, history, await firstStatements(page))
    await page.goto('/en/plan/growth')
    await expect(page.getByRole('img', { name: /can do went from 1 to 2/ })).toBeVisible()
    await page.getByLabel('First day').fill('2026-03-20')
    await page.getByLabel('Second day').fill('2026-06-01')
    await page.getByRole('button', { name: 'Compare' }).click()

    await expect(page.getByText('1 moved to Can do, 1 started.')).toBeVisible()
  })

  test('somebody who is not is told why, and how to go on', async ({ page }) => {
    await page.goto('/en/plan/growth')

    await expect(page.getByText('only script can read them there')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/en/sign-in?to=%2Fen%2Fplan%2Fgrowth',
    )
  })
})

/** The keys of the statements that RabbitMQ asks of a junior in Node.js. */
async function firstStatements(page: Page): Promise<string[]> {
  const asked = await (await page.request.get('/en/plan/asked/backend-nodejs')).json()
  const skill = asked.skills.find(({ id }: { id: string }) => id === 'rabbitmq')
  return skill.cells[0].statements.map(({ key }: { key: string }) => key)
}

/** A browser that holds what somebody said. */
async function keeping(context: BrowserContext, said: Said[], keys: string[]) {
  const answers: Record<string, object[]> = {}
  for (const [statement, day, answer] of said) {
    const key = `rabbitmq/backend-nodejs/${keys[statement]}`
    answers[key] = [{ id: day, at: momentOf(day), answer, revision: 1 }, ...(answers[key] ?? [])]
  }
  const record = { version: 2, owner: null, ...place, target: null, placedAt: 1, answers }
  await context.addInitScript(
    (text) => localStorage.setItem('rungs.assessment', text),
    JSON.stringify(record),
  )
}

/** Somebody who is signed in, and whose account holds what they said. */
async function sent(context: BrowserContext, said: Said[], keys: string[]) {
  const person = await signedIn(context)
  const { id } = person
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      `insert into assessment (person_id, role, level, placed_at, place_number, last_number)
      values ($1, $2, $3, now(), 1, $4)`,
      [id, place.role, place.level, said.length + 1],
    )
    for (const [at, [statement, day, answer]] of said.entries()) {
      await client.query(
        `insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note)
        values ($1, 'rabbitmq', $2, $3, $4, $5, $6, $7, 1, $8)`,
        [id, place.role, keys[statement], day, at + 2, answer, new Date(momentOf(day)), secret],
      )
    }
  } finally {
    await client.end()
  }
  return person
}
