import { expect, facts, test } from './fixtures'

test.use({ javaScriptEnabled: false })

for (const locale of ['en', 'es']) {
  for (const [id, skill] of Object.entries(facts.skills)) {
    test(`${skill.name} in ${locale} shows every cell of every view`, async ({ page }) => {
      const cells = skill.roles * skill.levels
      for (const view of ['', '/by-role']) {
        await page.goto(`/${locale}/skills/${id}${view}`)
        const descriptions = page
          .getByRole('cell')
          .filter({ hasText: /\w{3,}.*\. ?/ })
          .filter({ visible: true })
        await expect(descriptions).toHaveCount(cells)
      }
      await page.goto(`/${locale}/skills/${id}/matrix`)
      await expect(page.getByRole('cell').filter({ hasText: /\w{3,}.*\./ })).toHaveCount(cells)
    })
  }

  test(`the catalogue in ${locale} leads to every skill`, async ({ page }) => {
    for (const id of Object.keys(facts.skills)) {
      await page.goto(`/${locale}`)
      await page.locator(`a[href="/${locale}/skills/${id}"]`).click()
      await expect(page).toHaveURL(`/${locale}/skills/${id}`)
    }
  })
}

test('a rung of the ladder leads to its table', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page
    .getByRole('navigation', { name: 'Levels of this skill' })
    .getByRole('link', { name: 'Lead' })
    .click()

  await expect(page.getByRole('heading', { level: 2, name: 'Lead', exact: true })).toBeInViewport()
})

test('nothing stands there that needs script', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')

  await expect(page.getByRole('form')).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden()
})

test('the other language is a link', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq/matrix')
  await page.getByText('Language: EN').click()
  await page.getByRole('link', { name: 'Español' }).click()

  await expect(page).toHaveURL('/es/skills/rabbitmq/matrix')
})
