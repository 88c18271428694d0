import { expect, test } from './fixtures'

const paper = { light: 'oklch(0.99 0.002 200)', dark: 'oklch(0.195 0.012 240)' }

test('the theme that was chosen is there before the first paint, and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en')
  await page.locator('summary').filter({ hasText: 'Theme' }).click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)

  await page.route('**/*.js', (route) => route.abort())
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
})
test.use({ allowed: [/ERR_FAILED/] })

test('without a choice the system decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en')
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark)
  await page.emulateMedia({ colorScheme: 'light' })

  await expect(page.locator('body')).toHaveCSS('background-color', paper.light)
})

test('paper shows all five levels, in light, without the controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/skills/rabbitmq?level=lead')
  await expect(page.getByRole('heading', { level: 2, name: 'Junior', exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

  for (const name of ['Junior', 'Middle', 'Senior', 'Lead', 'Principal']) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('form')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Levels of this skill' })).toBeHidden()
  // The paper brings its own colour.
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
})

test('the playbook stands below the tables of the skill that has one', async ({ page }) => {
  await page.goto('/en/skills/message-queues')
  const playbook = page.getByRole('region', { name: 'Playbook' })
  await expect(playbook).toContainText('Priority: High')
  for (const [heading, count] of [
    ['Key practices', 6],
    ['Checklist', 4],
    ['In practice', 3],
  ] as const) {
    const part = playbook.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
    await expect(part.getByRole('listitem')).toHaveCount(count)
  }
  await expect(playbook.getByRole('term')).toHaveCount(3)
  await expect(playbook.getByRole('group')).toHaveCount(4)
  await page.goto('/en/skills/rabbitmq')

  await expect(page.getByRole('region', { name: 'Playbook' })).toHaveCount(0)
})

test('an open row shows its role rung by rung and its topics', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?level=senior')
  await page.getByRole('button', { name: 'Backend Developer (Node.js)' }).filter({ visible: true }).click()
  const detail = page.getByRole('region', { name: 'Detail of Backend Developer (Node.js) at Senior' })

  await expect(detail.getByRole('heading', { level: 4 })).toHaveText([
    'Principal',
    'Lead',
    'Senior',
    'Middle',
    'Junior',
  ])
  await expect(detail.getByRole('heading', { name: 'Topics' })).toBeVisible()
  await expect(page).toHaveURL(/role=backend-nodejs/)
})
