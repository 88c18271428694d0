import { expect, test } from './fixtures'

const own = { role: 'backend-java-kotlin', level: 'junior' }

test('a link opens what its sender saw, and leaves the receiver their own place', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq?level=lead&role=backend-php&required=1&q=DLX')

  await expect(page.getByRole('heading', { level: 2, name: 'Lead', exact: true })).toBeVisible()
  await expect(page.getByLabel('Required only')).toBeChecked()
  await expect(page.getByRole('searchbox')).toHaveValue('DLX')
  await expect(page.getByLabel('Your role', { exact: true })).toHaveValue(own.role)
  await expect(page.getByRole('radio', { name: 'Junior' })).toBeChecked()
  expect(new URL(page.url()).search).toBe('?level=lead&role=backend-php&required=1&q=DLX')
})

test('what a person sees by their own place stands in the address too', async ({ page, placedAt }) => {
  await placedAt(own)
  await page.goto('/en/skills/rabbitmq')

  await expect(page).toHaveURL('/en/skills/rabbitmq?level=middle&role=backend-java-kotlin')
})

test('a stranger reads under a bare address', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await expect(page.getByRole('heading', { level: 2, name: 'Junior', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Senior', exact: true })).toBeHidden()

  expect(new URL(page.url()).search).toBe('')
})

test('back and forward go through the levels that were shown', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  const rung = (name: string) =>
    page.getByRole('navigation', { name: 'Levels of this skill' }).getByRole('link', { name })
  const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
  await rung('Senior').click()
  await rung('Lead').click()
  await expect(heading('Lead')).toBeVisible()

  await page.goBack()
  await expect(heading('Senior')).toBeVisible()
  await page.goBack()
  await expect(heading('Junior')).toBeVisible()
  await page.goForward()
  await expect(heading('Senior')).toBeVisible()
})

test('a view keeps the filters of the one before it, and so does another language', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?required=1&q=kafka')
  await page.getByRole('link', { name: 'Matrix' }).click()
  await expect(page).toHaveURL('/en/skills/rabbitmq/matrix?required=1&q=kafka')

  await page.getByText('Language: EN').click()
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL('/es/skills/rabbitmq/matrix?required=1&q=kafka')
  await expect(page.getByLabel('Solo lo obligatorio')).toBeChecked()
})

test('nothing that the address leaves out is ever painted', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/en/skills/message-broker-patterns?level=principal&required=1', {
    waitUntil: 'domcontentloaded',
  })

  await expect(page.getByRole('heading', { level: 2, name: 'Principal', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Junior', exact: true })).toBeHidden()
  await expect(page.getByText('Optional').filter({ visible: true }).and(page.locator('td *'))).toHaveCount(0)
})
test.use({ allowed: [/ERR_FAILED/] })

test.describe('filters', () => {
  test('keep the required rows', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq')
    const table = page.getByRole('table', { name: 'Junior' })
    await expect(table.getByRole('row')).toHaveCount(7)
    await page.getByLabel('Required only').check()

    await expect(table.getByRole('row')).toHaveCount(6)
    await expect(page.getByText('5 of 6 rows')).toBeVisible()
  })

  test('find words in roles, statements and topics, whatever their accents and case', async ({ page }) => {
    await page.goto('/es/skills/rabbitmq?level=all')
    await page.getByRole('searchbox').fill('ELIXIR supervision')
    const found = await page.getByRole('rowheader').allInnerTexts()

    expect(found.length).toBeGreaterThan(0)
    expect(found.every((text) => text.includes('Elixir'))).toBe(true)
  })

  test('that match nothing say so, and can be cleared', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq?q=zzzz')
    const table = page.getByRole('table', { name: 'Junior' })
    await expect(table).toContainText('No row matches.')
    await table.getByRole('button', { name: 'Clear the filters' }).click()

    await expect(table.getByRole('row')).toHaveCount(7)
  })

  test('sort by a column, and back again', async ({ page }) => {
    await page.goto('/en/skills/message-broker-patterns')
    const table = page.getByRole('table', { name: 'Junior' })
    await table.getByRole('button', { name: 'Required' }).click()

    await expect(table.getByRole('columnheader', { name: 'Required' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const flags = await table
      .getByRole('row')
      .getByRole('cell', { name: /^(Required|Optional)$/ })
      .allInnerTexts()
    expect(flags.map((text) => text.trim())).toEqual([
      ...Array(2).fill('Required'),
      ...Array(7).fill('Optional'),
    ])
    await expect(page).toHaveURL(/sort=required/)
  })

  test('hide columns of the matrix', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq/matrix')
    await page.getByLabel('Junior').and(page.getByRole('checkbox')).uncheck()

    await expect(page.getByRole('columnheader', { name: 'Junior' })).toHaveCount(0)
    await expect(page.getByRole('columnheader', { name: 'Senior' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('columnheader', { name: 'Junior' })).toHaveCount(0)
  })
})

test('the first column of the matrix stays while the levels scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/en/skills/rabbitmq/matrix')
  const scroller = page.getByRole('region', { name: 'Every role at every level' })
  await scroller.evaluate((element) => element.scrollTo({ left: 400 }))

  const [header, frame] = [
    await scroller.getByRole('rowheader', { name: /Node\.js/ }).boundingBox(),
    await scroller.boundingBox(),
  ]

  expect(header?.x).toBeCloseTo(frame?.x ?? 0, 0)
})
