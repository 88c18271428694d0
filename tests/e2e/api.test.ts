import { operations } from '@/domain/api-operations'
import { problems } from '@/domain/api-problem'
import { expect, test } from './fixtures'

test.describe('the guide without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['en', 'es']) {
    test(`tells every operation in ${locale}, with an example that answers`, async ({ page, request }) => {
      await page.goto(`/${locale}/api`)
      const examples = page.getByRole('link', { name: locale === 'en' ? /^Try it: / : /^Pruébalo: / })

      await expect(page.getByRole('article')).toHaveCount(Object.keys(operations).length)
      await expect(examples).toHaveCount(Object.keys(operations).length)
      for (const link of await examples.all()) {
        const answer = await request.get((await link.getAttribute('href')) ?? '')
        expect(answer.status(), answer.url()).toBe(200)
        expect(answer.headers()['content-type']).toContain('application/json')
        expect(answer.headers()['content-language']).toBe(answer.url().includes('lang=es') ? 'es' : 'en')
      }
    })
  }
})

test('what a program is refused with leads to words about it', async ({ page, request }) => {
  const { type } = await (await request.get('/api/v1/skills/nothing')).json()
  await page.goto(type)

  await expect(page.locator(':target')).toContainText('nearest known id')
  for (const kind of Object.keys(problems)) await expect(page.locator(`[id="${kind}"]`)).toBeVisible()
})

test('every link within the guide leads somewhere', async ({ page }) => {
  await page.goto('/en/api')
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
      .map((link) => link.hash.slice(1))
      .filter((id) => !document.getElementById(id)),
  )

  expect(lost).toEqual([])
})

test('code that is wider than the screen is reached by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/api')
  const code = page.getByRole('region', { name: 'Example request: List expectations' })
  await code.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')

  await expect(code).toBeFocused()
  await expect.poll(() => code.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0)
})

test('answers travel compressed, and a page of another site may read them', async ({ page, request }) => {
  const answer = await request.get('/api/v1/skills/rabbitmq', {
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(answer.headers()['content-encoding']).toBe('gzip')
  expect(answer.headers()['access-control-allow-origin']).toBe('*')

  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  )
  await page.goto('https://elsewhere.example/')
  const status = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const again = await fetch(address, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
      cache: 'no-store',
    })
    return [first.status, again.status]
  }, new URL('/api/v1/levels', process.env.APP_URL).href)
  expect(status).toEqual([200, 304])
})

test('the read API may be kept by a front for a second, and everything else under /api by nobody', async ({
  request,
}) => {
  const kept = async (path: string) =>
    (await request.get(path, { maxRedirects: 0 })).headers()['cache-control']

  for (const path of ['/api/v1', '/api/v1/skills', '/api/v1/search?q=rabbitmq', '/api/v1/openapi.json']) {
    expect(await kept(path), path).toContain('s-maxage=1')
  }
  for (const path of [
    '/api/account/export',
    '/api/plan-shares',
    '/api/sync',
    '/api/v1x',
    '/api/auth/session',
  ]) {
    expect(await kept(path), path).toMatch(/no-store/)
  }
})

test('a method that is not answered is refused in words', async ({ request }) => {
  const answer = await request.delete('/api/v1/skills')

  expect([answer.status(), answer.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect((await answer.json()).detail).toContain('DELETE')
})
