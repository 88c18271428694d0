import { addresses, expect, overflowOf, test, violationsOn } from './fixtures'

test.describe('axe finds nothing', () => {
  test.use({ allowed: [/404/] })

  for (const address of addresses) {
    test(`on ${address}, light and dark, wide and narrow`, async ({ page }) => {
      test.slow()
      await page.goto(address, { waitUntil: 'networkidle' })
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })

          expect(await violationsOn(page), `${colorScheme} at ${width} px`).toEqual([])
        }
      }
    })
  }
})

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
