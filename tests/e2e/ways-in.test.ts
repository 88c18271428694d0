import type { BrowserContext, Page } from 'playwright/test'
import { aMailServer, type MailServer } from '../mail-server'
import { linkIn, someAddress } from '../mails'
import { freePort, type ServedApp, serveApp } from '../served-app'
import { aGitHub, anIssuer, oidcClient } from '../ways-in'
import { expect, test } from './fixtures'

/**
 * The same build once more, with a mail server, an OpenID Connect issuer, and what stands in for GitHub. What it says
 * in its terminal is read at the end.
 */
test.describe.configure({ mode: 'serial' })
// The pages of the issuer ask for a font of the web and a picture that it has not.
test.use({ allowed: [/ERR_|404/] })

/** Somebody who was never here before, whatever ran on this database. */
const somebody = (name: string) => `${name}-${Math.random().toString(36).slice(2, 8)}`
const grace = somebody('grace')
const linus = somebody('linus')
const margaret = somebody('margaret')
const newcomer = somebody('newcomer')
const admin = someAddress()
const octocat = someAddress()
let app: ServedApp
let mail: MailServer
const running: { stop: () => Promise<void> }[] = []

test.beforeAll(async () => {
  mail = await aMailServer()
  const issuerPort = await freePort()
  const github = await aGitHub({
    id: Math.trunc(Math.random() * 1e9),
    login: 'octocat',
    emails: [
      { email: 'unproved@github.example', primary: false, verified: false },
      { email: octocat, primary: true, verified: true },
    ],
  })
  app = await serveApp(() => ({
    AUTH_SECRET: 'a secret of this test, long enough for it',
    ADMIN_EMAILS: `somebody@example.org, ${admin}`,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'Rungs <rungs@example.org>',
    GITHUB_ID: 'rungs',
    GITHUB_SECRET: 'known to both',
    GITHUB_URL: github.url,
    OIDC_ISSUER: `http://localhost:${issuerPort}`,
    OIDC_CLIENT_ID: oidcClient.client_id,
    OIDC_CLIENT_SECRET: oidcClient.client_secret,
    OIDC_NAME: 'Example Works',
  }))
  running.push(app, mail, github, await anIssuer(app.url, issuerPort))
})
test.afterAll(async () => {
  for (const it of running) await it.stop()
})

/** Signs in at the issuer, which asks who it is and what it may tell. */
async function signInAtIssuer(page: Page, name: string) {
  await page.getByPlaceholder('Enter any login').fill(name)
  await page.getByPlaceholder('and password').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function signInByMail(page: Page, email: string, to: string) {
  await page.goto(`${app.url}/en/sign-in?to=${to}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible()
  const sent = mail.mails.findLast(({ to }) => to === email)
  await page.goto(linkIn(sent?.text ?? ''))
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const aboutMe = async (context: BrowserContext) =>
  (await (await context.request.get(`${app.url}/api/account/export`)).json()) as {
    about: { id: string; email: string | null; name: string | null; isAdmin: boolean }
    waysIn: object[]
  }

test('a link that a real mail server delivered signs in, and ADMIN_EMAILS names who administers', async ({
  page,
  context,
}) => {
  await signInByMail(page, admin, '/en/skills/rabbitmq')
  await expect(page).toHaveURL(`${app.url}/en/skills/rabbitmq`)

  expect((await aboutMe(context)).about).toMatchObject({ email: admin, isAdmin: true })
  expect(mail.mails.at(-1)?.text).toMatch(
    /From: Rungs <rungs@example.org>[\s\S]+text\/plain[\s\S]+text\/html/,
  )
})

test('somebody who is not named does not administer', async ({ page, context }) => {
  await signInByMail(page, someAddress(), '/en')
  await expect(page).toHaveURL(`${app.url}/en`)

  expect((await aboutMe(context)).about.isAdmin).toBe(false)
})

test('the issuer signs somebody in, back to where they were, with the address that it has proved', async ({
  page,
  context,
}) => {
  await page.goto(`${app.url}/es/skills/rabbitmq`)
  await page.getByRole('link', { name: 'Iniciar sesión' }).click()
  await page.getByRole('button', { name: 'Continuar con Example Works' }).click()
  await signInAtIssuer(page, grace)

  await expect(page).toHaveURL(`${app.url}/es/skills/rabbitmq`)
  await expect(page.getByRole('link', { name: 'Tu cuenta' })).toBeVisible()
  const { about, waysIn } = await aboutMe(context)
  expect(about).toMatchObject({ email: `${grace}@company.example`, name: `The ${grace}` })
  expect(waysIn).toEqual([{ provider: 'oidc', type: 'oauth', providerAccountId: grace }])

  await page.goto(`${app.url}/es/settings`)
  await page.getByRole('button', { name: 'Cerrar sesión', exact: true }).click()
  await expect(page).toHaveURL(`${app.url}/es`)
  const ofIssuer = /^_session/
  const left = (await context.cookies(app.url)).map(({ name }) => name)
  expect(left.filter((name) => !ofIssuer.test(name))).toEqual([])
})

test('an address that the issuer has not proved is not taken over', async ({ page, context }) => {
  await page.goto(`${app.url}/en/sign-in?to=/en`)
  await page.getByRole('button', { name: 'Continue with Example Works' }).click()
  await signInAtIssuer(page, newcomer)
  await expect(page).toHaveURL(`${app.url}/en`)

  expect((await aboutMe(context)).about).toMatchObject({ email: null, name: `The ${newcomer}` })
})

test('an address in use by another way in is said so, and the two are connected in the settings', async ({
  page,
  context,
}) => {
  await signInByMail(page, `${linus}@company.example`, '/en/settings')
  const { about } = await aboutMe(context)
  await context.clearCookies()
  await page.goto(`${app.url}/en/sign-in?to=/en`)
  await page.getByRole('button', { name: 'Continue with Example Works' }).click()
  await signInAtIssuer(page, linus)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'This way in belongs to another account',
  )

  await signInByMail(page, `${linus}@company.example`, '/en/settings')
  await page.getByRole('button', { name: 'Connect Example Works' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Example Works' })).toContainText('Connected')
  await context.clearCookies()
  await page.goto(`${app.url}/en/sign-in?to=/en`)
  await page.getByRole('button', { name: 'Continue with Example Works' }).click()
  await signInAtIssuer(page, linus)
  await expect(page).toHaveURL(`${app.url}/en`)

  expect((await aboutMe(context)).about.id).toBe(about.id)
})

test('a sign-in page that was left open connects nothing to who signed in meanwhile', async ({
  page,
  context,
}) => {
  await page.goto(`${app.url}/en/sign-in?to=/en`)
  const other = await context.newPage()
  await signInByMail(other, someAddress(), '/en')
  await expect(other).toHaveURL(`${app.url}/en`)
  const { about } = await aboutMe(context)
  await page.getByRole('button', { name: 'Continue with Example Works' }).click()
  await signInAtIssuer(page, margaret)
  await expect(page).toHaveURL(`${app.url}/en`)

  expect((await aboutMe(context)).about).toMatchObject({ email: `${margaret}@company.example` })
  expect((await aboutMe(context)).about.id).not.toBe(about.id)
})

test('GitHub signs somebody in, with the address that it has proved', async ({ page, context }) => {
  await page.goto(`${app.url}/en/sign-in?to=/en/skills/rabbitmq`)
  await page.getByRole('button', { name: 'Continue with GitHub' }).click()
  await page.getByRole('link', { name: 'Authorize' }).click()

  await expect(page).toHaveURL(`${app.url}/en/skills/rabbitmq`)
  expect((await aboutMe(context)).about).toMatchObject({ email: octocat, name: 'octocat' })
})

test('who turns back at GitHub reads that they are not signed in, in their language', async ({
  page,
  context,
}) => {
  await page.goto(`${app.url}/es/sign-in?to=/es/skills/rabbitmq`)
  await page.getByRole('button', { name: 'Continuar con GitHub' }).click()
  await page.getByRole('link', { name: 'Cancel' }).click()

  await expect(page.getByRole('main').getByRole('alert')).toContainText('No has iniciado sesión')
  await expect(page).toHaveURL(/to=%2Fes%2Fskills%2Frabbitmq/)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('next-auth.session-token')
})

test('an answer of GitHub that nobody asked for signs nobody in', async ({ page, context }) => {
  await page.goto(`${app.url}/api/auth/callback/github?code=code-0&state=of-somebody-else`)

  await expect(page.getByRole('main').getByRole('alert')).toContainText('You were not signed in')
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('next-auth.session-token')
})

test('the terminal says nothing of anybody', () => {
  expect(app.said()).toContain('Sign-in: ')
  expect(app.said()).not.toMatch(/@|grace|linus|margaret|newcomer|octocat|of-github|token=/)
})
