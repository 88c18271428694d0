import axe from 'axe-core'
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import { facts } from '../facts'
import { aSignedInPerson, type SignedIn } from '../people'

type Place = { role: string | null; level: string | null }
type Fixtures = {
  /** Somebody who picked their place on an earlier visit. */
  placedAt: (place: Place) => Promise<void>
  /** A page may complain in the console only where a test says so. */
  allowed: RegExp[]
}

export const test = base.extend<Fixtures>({
  allowed: [[], { option: true }],
  placedAt: async ({ context }, use) => {
    await use(async ({ role, level }) => {
      await context.addInitScript(
        (place) => {
          const kept = { version: 1, owner: null, ...place, placedAt: 1, answers: {} }
          if (!localStorage.getItem('rungs.assessment'))
            localStorage.setItem('rungs.assessment', JSON.stringify(kept))
        },
        { role, level },
      )
    })
  },
  page: async ({ page, allowed }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.goto = arrivingLive(page)
    await use(page)
    expect(complaints.filter((text) => !allowed.some((it) => it.test(text)))).toEqual([])
  },
})

export { expect, facts }

/** Every address of the app, in every language. */
export const addresses = ['en', 'es'].flatMap((locale) => [
  `/${locale}`,
  ...Object.keys(facts.skills).flatMap((skill) =>
    ['', '/by-role', '/matrix'].map((view) => `/${locale}/skills/${skill}${view}`),
  ),
  `/${locale}/topics`,
  `/${locale}/topics/dead-letter-queues`,
  `/${locale}/topics/at-least-once/backend-go.senior`,
  `/${locale}/plan`,
  `/${locale}/plan/assess`,
  `/${locale}/roles`,
  `/${locale}/roles/backend-php`,
  `/${locale}/roles/message-queue-engineer/senior`,
  `/${locale}/roles/backend-php/principal/interview`,
  `/${locale}/api`,
  ...[
    '',
    '/backend-php.senior',
    '/backend-php.senior/backend-nodejs.senior',
    '/backend-php/integration-engineer/me/in/rabbitmq',
    '/backend-php.middle/backend-php.senior',
    '/backend-php/backend-nodejs/backend-go.lead/message-queue-engineer',
  ].map((columns) => `/${locale}/compare${columns}`),
  `/${locale}/nowhere`,
])

/** Every address that answers programs and not people, and is the same for everybody. */
export const documents = ['en', 'es'].flatMap((locale) => [
  ...['sitemap.xml', 'sitemap/1.xml', 'feed.xml', 'picture.png', 'manifest.webmanifest'].map(
    (name) => `/${locale}/${name}`,
  ),
  ...Object.keys(facts.skills).flatMap((skill) =>
    ['feed.xml', 'picture.png'].map((name) => `/${locale}/skills/${skill}/${name}`),
  ),
])

/** A person reads before they press: a page that was opened is live before a test goes on. */
function arrivingLive(page: Page): Page['goto'] {
  const goto = page.goto.bind(page)
  return async (address, options) => {
    const answer = await goto(address, options)
    await expect(page.locator('#first-paint')).toHaveCount(options?.waitUntil === 'domcontentloaded' ? 1 : 0)
    return answer
  }
}

/** Somebody new who is signed in, in every page of the context from now on. */
export async function signedIn(context: BrowserContext, given?: Parameters<typeof aSignedInPerson>[0]) {
  const person = await aSignedInPerson(given)
  await signInAs(context, person)
  return person
}

/** Another browser of somebody who is signed in elsewhere. What the page's own script may read is who it is. */
export async function signInAs(context: BrowserContext, { id, token }: SignedIn) {
  const url = process.env.APP_URL ?? ''
  await context.addCookies([
    { name: 'next-auth.session-token', value: token, url, httpOnly: true, sameSite: 'Lax' },
    { name: 'rungs.account', value: id, url, sameSite: 'Lax' },
  ])
}

/** What axe finds wrong with the page as it stands. The window is as tall as the page, so that nothing lies under the dock. */
export async function violationsOn(page: Page) {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size) await page.setViewportSize({ ...size, height })
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  })
}

/** How far the page is wider than the window. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
