import { operations } from '@/domain/api-operations'
import { problems } from '@/domain/api-problem'
import { expect, test } from './fixtures'

test.describe('the guide without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['en', 'es']) {
    test(`tells every operation in ${locale}, with an example that answers`, async ({ page, request }) => {
      await page.goto(`/${locale}/api`)
      const examples = page.getByRole('link', {
        name: locale === 'en' ? /^Try it: / : /^Pruébalo: /,
        includeHidden: true,
      })

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

test('an operation is folded until its address, or its line, opens it', async ({ page }) => {
  await page.goto('/en/api')
  const asked = page.getByRole('article', { name: 'List expectations' })
  await expect(asked.getByRole('table', { name: 'Parameters' })).toBeHidden()

  await page.goto('/en/api#listExpectations')
  await expect(asked.getByRole('table', { name: 'Parameters' })).toBeVisible()
  await asked.getByRole('heading').click()
  await expect(asked.getByRole('table', { name: 'Parameters' })).toBeHidden()
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
  await page.goto('/en/api#listExpectations')
  const code = page.getByRole('region', { name: 'Example request: List expectations' })
  await code.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')

  await expect(code).toBeFocused()
  await expect.poll(() => code.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0)
})

test('answers travel compressed, are confirmed by their ETag, and may be read by any site', async ({
  request,
}) => {
  const origin = 'https://elsewhere.example'
  const first = await request.get('/api/v1/skills/rabbitmq', { headers: { origin } })
  const { etag = '', vary = '', ...headers } = first.headers()
  const again = await request.get('/api/v1/skills/rabbitmq', { headers: { origin, 'if-none-match': etag } })
  const head = await request.head('/api/v1/skills/rabbitmq')

  expect(headers['content-encoding']).toBe('gzip')
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(vary).toMatch(/Accept-Language.*Accept-Encoding/)
  expect([again.status(), await again.text()]).toEqual([304, ''])
  expect(again.headers()['access-control-allow-origin']).toBe('*')
  expect([head.status(), head.headers().etag]).toEqual([200, etag])
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
