import { expect, test } from './fixtures'

test.describe('an address without a language', () => {
  for (const [asked, locale] of [
    ['es-ES,es;q=0.9', 'es'],
    ['fr-FR', 'en'],
    ['en-GB', 'en'],
  ] as const) {
    test(`leads a reader of ${asked} to ${locale}`, async ({ request }) => {
      const answer = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 })

      expect(answer.status()).toBe(307)
      expect(new URL(answer.headers().location ?? '', 'http://localhost').pathname).toBe(`/${locale}`)
    })
  }

  test('leads to the language that was chosen before what the browser asks for', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'locale', value: 'es', url: baseURL ?? '' }])
    await page.goto('/skills/rabbitmq?level=lead')

    await expect(page).toHaveURL('/es/skills/rabbitmq?level=lead')
  })
})

for (const [locale, title, role] of [
  ['en', 'RabbitMQ · Rungs', 'Backend Developer'],
  ['es', 'RabbitMQ · Rungs', 'Desarrollo backend'],
] as const) {
  test(`a page in ${locale} says so to browsers and search engines`, async ({ page }) => {
    await page.goto(`/${locale}/skills/rabbitmq`)

    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page).toHaveTitle(title)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/skills/rabbitmq$`),
    )
    for (const other of ['en', 'es']) {
      await expect(page.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
        'href',
        new RegExp(`/${other}/skills/rabbitmq$`),
      )
    }
    await expect(
      page.getByRole('button', { name: `${role} (Elixir)` }).filter({ visible: true }),
    ).toHaveCount(1)
  })
}

test('every view of every skill has a title of its own', async ({ page }) => {
  const titles = new Set<string>()
  const pages = ['', '/by-role', '/matrix'].flatMap((view) =>
    ['rabbitmq', 'message-queues'].map((id) => `/en/skills/${id}${view}`),
  )
  for (const address of [...pages, '/en']) {
    await page.goto(address)
    titles.add(await page.title())
  }

  expect(titles.size).toBe(7)
})

test.describe('an address that nothing answers', () => {
  test.use({ allowed: [/404/] })

  for (const [address, heading] of [
    ['/en/nowhere', 'This rung is missing'],
    ['/es/nowhere/at/all', 'Falta este peldaño'],
    ['/en/skills/cobol', 'This rung is missing'],
    ['/es/skills/cobol/matrix', 'Falta este peldaño'],
    ['/en/skills/%3Cscript%3E', 'This rung is missing'],
    ['/en/no-picture.png', 'This rung is missing'],
  ] as const) {
    test(`${address} says so with 404`, async ({ page }) => {
      const answer = await page.goto(address)

      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page.locator('html')).toHaveAttribute('lang', address.slice(1, 3))
    })
  }

  test('answers 404 the first time and again, with the whole page in it', async ({ request }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const answer = await request.get('/es/skills/fortran')
      expect(answer.status()).toBe(404)
      expect(await answer.text()).toContain('Falta este peldaño</h1>')
    }
  })
})
