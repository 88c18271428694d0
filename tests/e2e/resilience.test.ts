import { expect, test } from './fixtures'

const own = { role: 'backend-php', level: 'junior' }
const heading = (name: string) => ({ level: 2, name, exact: true }) as const

test('a cell of the matrix opens its own row, also for somebody with another place', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq')
  await page.getByRole('link', { name: 'Matrix' }).click()
  await page.getByRole('link', { name: /Open Backend Developer \(Node\.js\) at Principal/ }).click()

  await expect(page.getByRole('heading', heading('Principal'))).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Detail of Backend Developer (Node.js) at Principal' }),
  ).toBeVisible()
  await expect(page).toHaveURL(/level=principal&role=backend-nodejs/)
})

test('a link to the anchor of a level or a role, as readers without script share it, opens it', async ({
  page,
}) => {
  await page.goto('/en/skills/rabbitmq#level-senior')
  await expect(page.getByRole('heading', heading('Senior'))).toBeVisible()
  await expect(page.getByRole('heading', heading('Junior'))).toBeHidden()

  await page.goto('/en/skills/rabbitmq/by-role#role-backend-php')
  await expect(page.getByRole('heading', heading('Backend Developer (PHP)'))).toBeVisible()
})

test('opening another row leaves the own one open', async ({ page, placedAt }) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq')
  await page.getByRole('button', { name: 'Backend Developer (Elixir)' }).filter({ visible: true }).click()

  for (const role of ['PHP', 'Elixir']) {
    await expect(
      page.getByRole('region', { name: `Detail of Backend Developer (${role}) at Middle` }),
    ).toBeVisible()
  }
})

test('a closed row stays closed after a reload', async ({ page, placedAt }) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq')
  const row = page.getByRole('button', { name: /Backend Developer \(PHP\)/ }).filter({ visible: true })
  await row.click()
  await expect(row).toHaveAttribute('aria-expanded', 'false')
  await page.reload()

  await expect(page.getByRole('heading', heading('Middle'))).toBeVisible()
  await expect(row).toHaveAttribute('aria-expanded', 'false')
})

test('where all levels are shown, one row is opened at a time', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?level=all')
  await page
    .getByRole('table', { name: 'Lead' })
    .getByRole('button', { name: 'Backend Developer (PHP)' })
    .click()

  await expect(page.getByRole('region', { name: /^Detail of/ })).toHaveCount(1)
})

test('picking a role leaves the level that is being read', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?level=lead')
  await page.getByLabel('Your role', { exact: true }).selectOption('Backend Developer (PHP)')

  await expect(page.getByRole('heading', heading('Lead'))).toBeVisible()
})

test('a link to a level that is none shows, and says, the own one', async ({ page, placedAt }) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq?level=wizard&role=wizard')

  await expect(page).toHaveURL('/en/skills/rabbitmq?level=middle&role=backend-php')
})

test('an address that hides every column hides none', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq/matrix?hide=junior,middle,senior,lead,principal')

  await expect(page.getByRole('columnheader')).toHaveCount(6)
  await expect(page.getByRole('checkbox', { name: 'Junior' })).toBeChecked()
})

test('nothing can be picked before the page can keep it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.route('**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto('/en/skills/rabbitmq', { waitUntil: 'commit' })
  await expect(page.getByRole('radio', { name: 'Senior' })).toBeDisabled()
  await expect(page.getByLabel('Your role', { exact: true })).toBeDisabled()
  await expect(page.getByRole('searchbox')).toBeDisabled()

  await expect(page.getByRole('radio', { name: 'Senior' })).toBeEnabled()
  await context.close()
})

test.describe('with part of the code out of reach', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to load/] })

  test('the text stays, and the row says what is missing', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq')
    await page.waitForLoadState('networkidle')
    await page.route('**/*.js', (route) => route.abort())
    await page.getByRole('button', { name: 'Backend Developer (Elixir)' }).filter({ visible: true }).click()

    await expect(page.getByText('This part could not be loaded.')).toBeVisible()
    await expect(page.getByRole('heading', heading('Junior'))).toBeVisible()
  })

  test('a text filter gives way to the whole text', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('/en/skills/rabbitmq?q=queue', { waitUntil: 'domcontentloaded' })
    const cell = page.getByRole('table', { name: 'Junior' }).getByRole('cell').first()
    await expect(cell).toBeHidden()

    await expect(cell).toBeVisible({ timeout: 6000 })
  })
})

test('keys do nothing while a menu is open', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.getByText('Language: EN').click()
  await page.keyboard.press('4')
  await page.keyboard.press('?')

  await expect(page.getByRole('heading', heading('Junior'))).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a tick that could not be kept does not cost another tab its own', async ({
  page,
  context,
  placedAt,
}) => {
  await placedAt({ role: 'backend-java-kotlin', level: 'middle' })
  await page.goto('/en/skills/rabbitmq')
  const other = await context.newPage()
  await other.goto('/en/skills/rabbitmq')
  const choices = (tab: typeof page) =>
    tab.getByRole('region', { name: /^Detail of/ }).getByRole('radio', { name: /^Can do: / })
  await page.evaluate(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => {
      Storage.prototype.setItem = setItem
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await choices(page).first().check()
  await choices(other).nth(1).check()
  await choices(page).nth(2).check()
  await page.reload()

  for (const at of [0, 1, 2]) await expect(choices(page).nth(at)).toBeChecked()
})

test('a toast does not follow to another page', async ({ page, placedAt }) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq')
  await page
    .getByRole('radio', { name: /^Can do: / })
    .first()
    .check()
  await expect(page.getByText('Noted: Can do')).toBeVisible()
  await page.getByRole('link', { name: 'Rungs', exact: true }).click()
  await page.getByRole('link', { name: 'Message Queues', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Message Queues' })).toBeVisible()

  await expect(page.getByText('Noted: Can do')).toBeHidden()
})

test('an address in capitals leads to the page', async ({ page }) => {
  await page.goto('/EN/skills/rabbitmq')

  await expect(page).toHaveURL('/en/skills/rabbitmq')
})
