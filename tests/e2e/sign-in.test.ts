import type { BrowserContext, Page } from 'playwright/test'
import { linksFor, someAddress } from '../mails'
import { expect, overflowOf, signedIn, signInAs, test, violationsOn } from './fixtures'

const formOfOurs = { 'sec-fetch-site': 'same-origin' }

/** Asks for a link and gives it. */
async function askForLink(page: Page, email: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Your link is in the terminal' })).toBeVisible()
  return linksFor(email).at(-1) ?? ''
}

const cookieNames = async (context: BrowserContext) => (await context.cookies()).map(({ name }) => name)

test.describe('an e-mail link', () => {
  test('signs somebody new in and leads back to where they were', async ({ page, context }) => {
    const email = someAddress()
    await page.goto('/en/skills/rabbitmq/matrix')
    await page.getByRole('link', { name: 'Sign in' }).click()
    const link = await askForLink(page, email)
    await expect(page.getByRole('status')).toContainText(email)
    await page.goto(link)
    await expect(page.getByText(`This link signs you in as ${email}.`)).toBeVisible()
    await page.getByRole('button', { name: 'Sign in' }).click()

    await expect(page).toHaveURL('/en/skills/rabbitmq/matrix')
    await expect(page.getByRole('link', { name: 'Your account' })).toBeVisible()
    expect((await cookieNames(context)).toSorted()).toEqual(['next-auth.session-token', 'rungs.account'])
    await page.goto('/en/settings')
    await expect(page.getByText(email, { exact: true })).toBeVisible()
  })

  test('is written in the language of the page that it leads back to', async ({ page }) => {
    const email = someAddress()
    await page.goto('/es/sign-in?to=/es/skills/rabbitmq')
    await page.getByLabel('Dirección de correo').fill(email)
    await page.getByRole('button', { name: 'Envíame un enlace' }).click()
    await expect(page.getByRole('heading', { name: 'Tu enlace está en la terminal' })).toBeVisible()
    await page.goto(linksFor(email).at(-1) ?? '')
    await page.getByRole('button', { name: 'Iniciar sesión' }).click()

    await expect(page).toHaveURL('/es/skills/rabbitmq')
  })

  test('is not used up by a program that follows it', async ({ page, request }) => {
    await page.goto('/en/sign-in?to=/en')
    const link = await askForLink(page, someAddress())
    for (let visit = 0; visit < 3; visit += 1) expect((await request.get(link)).status()).toBe(200)
    await page.goto(link)
    await page.getByRole('button', { name: 'Sign in' }).click()

    await expect(page.getByRole('link', { name: 'Your account' })).toBeVisible()
  })

  test('works once, and says so the second time', async ({ page, browser, baseURL }) => {
    await page.goto('/en/sign-in?to=/en')
    const link = await askForLink(page, someAddress())
    await page.goto(link)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/en')
    const other = await browser.newContext({ baseURL })
    const elsewhere = await other.newPage()
    await elsewhere.goto(link)

    await expect(elsewhere.getByRole('main').getByRole('alert')).toContainText(
      'That link has expired or was used already',
    )
    await other.close()
  })

  test('ends the others that were sent, once it is used', async ({ page }) => {
    const email = someAddress()
    await page.goto('/en/sign-in?to=/en')
    const first = await askForLink(page, email)
    await page.getByRole('button', { name: 'Send another link' }).click()
    await expect.poll(() => linksFor(email).length).toBe(2)
    await page.goto(linksFor(email)[1] ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.context().clearCookies()
    await page.goto(first)

    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'That link has expired or was used already',
    )
  })

  test('is not sent to what is no address', async ({ page }) => {
    await page.goto('/en/sign-in?to=/en')
    await page.getByLabel('E-mail address').fill('ada@home')
    await page.getByRole('button', { name: 'Send me a link' }).click()

    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      'That is not an e-mail address we can write to',
    )
    await expect(page.getByLabel('E-mail address')).toHaveValue('ada@home')
  })

  test('works without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/en/sign-in?to=/en/settings')
    await page.goto(await askForLink(page, someAddress()))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()

    await expect(page).toHaveURL('/en')
    expect(await cookieNames(context)).not.toContain('next-auth.session-token')
    await context.close()
  })
})

test.describe('too many mails to one address', () => {
  test.use({ allowed: [/429/] })

  test('are refused in words, with the time to wait', async ({ page, request }) => {
    const form = { email: someAddress(), to: '/en' }
    for (let mail = 0; mail < 5; mail += 1) {
      const answer = await request.post('/api/auth/signin/email', {
        form,
        headers: formOfOurs,
        maxRedirects: 0,
      })
      expect(answer.status()).toBe(303)
    }
    const refused = await request.post('/api/auth/signin/email', {
      form,
      headers: formOfOurs,
      maxRedirects: 0,
    })
    expect([refused.status(), Number(refused.headers()['retry-after']) > 0]).toEqual([429, true])

    await page.goto('/en/sign-in?to=/en')
    await page.getByLabel('E-mail address').fill(form.email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      /Wait 1[45] minutes, then try again/,
    )
  })
})

test.describe('a form that comes from elsewhere', () => {
  for (const [what, headers] of [
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['the origin "null"', { origin: 'null' }],
    ['nowhere that it says', {}],
  ] as const) {
    test(`is refused: ${what}`, async ({ request }) => {
      for (const step of ['signin/email', 'callback/email', 'signout']) {
        const answer = await request.post(`/api/auth/${step}`, { form: { email: someAddress() }, headers })
        expect(answer.status(), step).toBe(403)
      }
    })
  }
})

test('what next-auth would answer besides is not there', async ({ request }) => {
  for (const step of [
    'session',
    'csrf',
    'providers',
    'signin',
    'signout',
    'error',
    'callback/email?token=a',
  ]) {
    expect((await request.get(`/api/auth/${step}`)).status(), step).toBe(404)
  }
})

test.describe('the account page', () => {
  test('says so when nobody is signed in, and leads to the way in', async ({ page }) => {
    await page.goto('/en/settings')
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()

    await expect(page).toHaveURL('/en/sign-in?to=%2Fen%2Fsettings')
  })

  test('keeps a name', async ({ page, context }) => {
    await signedIn(context)
    await page.goto('/en/settings')
    await page.getByLabel('Your name').fill('Ada Lovelace')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Your name is saved.')).toBeVisible()
    await page.reload()

    await expect(page.getByLabel('Your name')).toHaveValue('Ada Lovelace')
  })

  test('lists the browsers, and signs another one out', async ({ page, context, browser, baseURL }) => {
    const email = someAddress()
    await page.goto('/en/sign-in?to=/en/settings')
    await page.goto(await askForLink(page, email))
    await page.getByRole('button', { name: 'Sign in' }).click()
    const phone = await browser.newContext({
      baseURL,
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    })
    const there = await phone.newPage()
    await there.goto('/en/sign-in?to=/en/settings')
    await there.goto(await askForLink(there, email))
    await there.getByRole('button', { name: 'Sign in' }).click()
    await expect(there.getByRole('row', { name: /Safari on iOS.+This browser/ })).toBeVisible()

    await page.reload()
    await page.getByRole('button', { name: /^Sign out Safari on iOS/ }).click()
    await expect(page.getByRole('row', { name: /Safari/ })).toHaveCount(0)
    await there.reload()
    await expect(there.getByRole('heading', { name: 'You are not signed in' })).toBeVisible()
    expect(await cookieNames(context)).toContain('next-auth.session-token')
    await phone.close()
  })

  test('signs out of this browser, and of its cookies', async ({ page, context }) => {
    await signedIn(context)
    await page.goto('/en/settings')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()

    await expect(page).toHaveURL('/en')
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    expect(await cookieNames(context)).toEqual([])
  })

  test('signs out everywhere', async ({ page, context, browser, baseURL }) => {
    const person = await signedIn(context)
    const other = await browser.newContext({ baseURL })
    await signInAs(other, person)
    const elsewhere = await other.newPage()
    await page.goto('/en/settings')
    await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
    await expect(page).toHaveURL('/en')

    await elsewhere.goto('/en/settings')
    await expect(elsewhere.getByRole('heading', { name: 'You are not signed in' })).toBeVisible()
    expect(await cookieNames(context)).toEqual([])
    await other.close()
  })

  test.describe('without a network', () => {
    test.use({ allowed: [/ERR_FAILED/] })

    test('says so when signing out does not reach us', async ({ page, context }) => {
      await signedIn(context)
      await page.goto('/en/settings')
      await page.route('**/api/auth/signout', (route) => route.abort())
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()

      await expect(
        page.getByRole('main').getByRole('alert').filter({ hasText: 'That did not reach us.' }),
      ).toBeVisible()
      expect(await cookieNames(context)).toContain('next-auth.session-token')
    })
  })

  test.describe('with an answer that has not reached the account', () => {
    test.use({ allowed: [/ERR_FAILED/] })

    test('asks before it signs out, and signs out with the answer lost only when told so', async ({
      page,
      context,
      placedAt,
    }) => {
      await placedAt({ role: 'backend-nodejs', level: 'junior' })
      await signedIn(context)
      await page.route('**/api/sync', (route) => route.abort())
      await page.goto('/en/skills/rabbitmq')
      await page
        .getByRole('radio', { name: /^Can do: / })
        .first()
        .check()
      await page.goto('/en/settings', { waitUntil: 'load' })
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Not everything is saved in your account yet' })
      await dialog.getByRole('button', { name: 'Stay signed in' }).click()
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()

      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await dialog.getByRole('button', { name: /^Sign out and lose/ }).click()
      await expect(page).toHaveURL('/en')
      expect(await cookieNames(context)).toEqual([])
    })
  })

  test('gives out everything that is held about the person, and about nobody else', async ({
    page,
    context,
  }) => {
    const { email } = await signedIn(context, { name: 'Ada' })
    await page.goto('/en/settings')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download everything we hold about you' }).click()
    const file = await (await download).createReadStream()
    const everything = JSON.parse((await file.toArray()).join(''))

    expect(everything.about).toMatchObject({ email, name: 'Ada' })
    expect(everything.sessions).toHaveLength(1)
  })

  test('deletes the account only once its address was typed', async ({ page, context }) => {
    const { email } = await signedIn(context)
    await page.goto('/en/settings')
    await page.getByRole('button', { name: 'Delete account' }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete your account?' })
    await dialog.getByLabel(`Type ${email} to confirm`).fill('something else')
    await dialog.getByRole('button', { name: 'Delete account' }).click()
    await expect(dialog.getByRole('alert')).toContainText('That is not the same.')
    await dialog.getByLabel(`Type ${email} to confirm`).fill(email)
    await dialog.getByRole('button', { name: 'Delete account' }).click()

    await expect(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible()
    expect(await cookieNames(context)).toEqual([])
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('axe finds nothing on the pages of the account', async ({ page, context }) => {
        await page.goto('/en/sign-in?to=/en&problem=link')
        expect(await violationsOn(page)).toEqual([])
        await page.goto(await askForLink(page, someAddress()))
        expect(await violationsOn(page)).toEqual([])
        await signedIn(context)
        await page.goto('/es/settings')
        expect(await violationsOn(page)).toEqual([])
        await page.getByRole('button', { name: 'Borrar la cuenta' }).click()
        expect(await violationsOn(page)).toEqual([])
      })
    })
  }
}

test('the pages of the account do not scroll sideways at 360 px', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/es/sign-in?to=/es&problem=linked')
  expect(await overflowOf(page)).toBe(0)
  await signedIn(context, { name: 'Ada' })
  await page.goto('/es/settings')
  expect(await overflowOf(page)).toBe(0)
})

test('what is somebody’s own is kept by nobody, found by no search engine, and lets only its own scripts run', async ({
  page,
  context,
}) => {
  await signedIn(context)
  for (const address of ['/en/settings', '/en/sign-in?to=/en', '/api/account/export']) {
    const headers = (await page.request.get(address)).headers()
    expect(headers['cache-control'], address).toMatch(/^private, .*no-store/)
    if (address.startsWith('/api/')) continue
    expect(headers['content-security-policy'], address).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'sha256-/)
    await page.goto(address)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  }
})
