import { expect, test } from './fixtures'

const heading = 'heading'

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('main')).toBeFocused()
})

test('a number shows its level', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.keyboard.press('4')

  await expect(page.getByRole(heading, { level: 2, name: 'Lead', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/level=lead/)
})

test('a number leads from another view to the table of its level', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq/matrix')
  await page.keyboard.press('5')

  await expect(page).toHaveURL('/en/skills/rabbitmq?level=principal')
})

test('j and k walk the rows, Enter opens one and the same key closes it', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  const row = page.getByRole('button', { name: 'Backend Developer (Elixir)' })
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Detail of Backend Developer (Elixir) at Junior' }),
  ).toBeVisible()
  await page.keyboard.press('Space')

  await expect(row).toHaveAttribute('aria-expanded', 'false')
})

test('the slash goes to the filter, where keys are letters again', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.keyboard.press('/')
  await page.keyboard.type('jk?5')

  await expect(page.getByRole('searchbox')).toHaveValue('jk?5')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('arrows move between the four answers of a statement', async ({ page, placedAt }) => {
  await placedAt({ role: 'backend-php', level: 'junior' })
  await page.goto('/en/skills/rabbitmq')
  const detail = page.getByRole('region', { name: 'Detail of Backend Developer (PHP) at Middle' })
  await detail
    .getByRole('radio', { name: /^Not yet: / })
    .first()
    .focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')

  await expect(detail.getByRole('radio', { name: /^Can do: / }).first()).toBeChecked()
})

test('the question mark opens the help, and Escape closes it', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')

  await expect(help).toBeHidden()
})

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByLabel('Single-key shortcuts are on').uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await page.keyboard.press('4')

  await expect(page.getByRole(heading, { level: 2, name: 'Junior', exact: true })).toBeVisible()
})

test('Escape closes a menu and gives the focus back', async ({ page }) => {
  await page.goto('/en')
  const menu = page.getByText('Language: EN')
  await menu.click()
  await page.getByRole('link', { name: 'Español' }).focus()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('link', { name: 'Español' })).toBeHidden()
  await expect(page.locator('summary').filter({ hasText: 'Language: EN' })).toBeFocused()
})
