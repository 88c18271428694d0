import { addresses, expect, overflowOf, test, violationsOn } from './fixtures'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, allowed: [/404/] })

      for (const address of addresses) {
        test(`axe finds nothing on ${address}`, async ({ page }) => {
          await page.goto(address, { waitUntil: 'networkidle' })

          expect(await violationsOn(page)).toEqual([])
        })
      }
    })
  }
}

test.describe('with a place, an open row and an open menu', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}`, async ({ page, placedAt }) => {
      await page.emulateMedia({ colorScheme })
      await placedAt({ role: 'backend-php', level: 'middle' })
      await page.goto('/en/skills/rabbitmq')
      await expect(
        page.getByRole('region', { name: 'Detail of Backend Developer (PHP) at Senior' }),
      ).toBeVisible()
      await page.getByText('Language: EN').click()

      expect(await violationsOn(page)).toEqual([])
    })
  }

  test('axe finds nothing in the keyboard help', async ({ page }) => {
    await page.goto('/es')
    await page.getByRole('button', { name: 'Atajos de teclado' }).click()

    expect(await violationsOn(page)).toEqual([])
  })
})

for (const width of [360, 390, 768, 1024, 1280, 1600]) {
  test(`no page scrolls sideways at ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const wide: string[] = []
    for (const address of addresses) {
      await page.goto(address)
      if ((await overflowOf(page)) > 0) wide.push(address)
    }
    await context.close()

    expect(wide).toEqual([])
  })
}
