import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('rungs.assessment') ?? '{"answers":{}}').answers)

async function openPlan(page: Page) {
  await page.goto('/en/plan')
  const list = page.getByRole('region', { name: /left to reach/ })
  await expect(list).toBeVisible()
  for (const skill of await list.getByRole('group').all()) {
    await skill.evaluate((details) => details.setAttribute('open', ''))
  }
  return list.getByRole('radio', { name: /^Can do: / })
}

test.beforeEach(({ placedAt }) => placedAt({ role: 'backend-nodejs', level: 'middle' }))

test('what two tabs note in the same moment is all kept', async ({ page, context }) => {
  const other = await context.newPage()
  const [here, there] = [await openPlan(page), await openPlan(other)]
  const count = await here.count()
  const half = Math.floor(count / 2)
  const press = (all: Element[], [from, to]: number[]) => {
    for (const choice of all.slice(from, to)) (choice as HTMLElement).click()
  }
  await Promise.all([here.evaluateAll(press, [0, half]), there.evaluateAll(press, [half])])

  await expect.poll(async () => Object.keys(await kept(page)).length).toBe(count)
  await expect(page.getByRole('radio', { name: /^Can do: /, checked: true })).toHaveCount(count)
})

test('a note that nobody touched does not come back over a newer one', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await openPlan(tab)
    await tab
      .getByRole('button', { name: /^Note and link/ })
      .first()
      .click()
  }
  const note = (tab: Page) => tab.getByRole('textbox', { name: 'Note' })
  await note(page).fill('First')
  await note(page).blur()
  await expect(note(other)).toHaveValue('First')
  await note(other).focus()
  await note(page).fill('Second')
  await note(page).blur()
  await other.close({ runBeforeUnload: true })

  const [history] = Object.values(await kept(page)) as { note?: string }[][]
  expect(history?.map((said) => said.note)).toEqual(['Second', 'First'])
})

test('"not yet" can be said of a statement that nothing was said of', async ({ page }) => {
  await openPlan(page)
  await page
    .getByRole('radio', { name: /^Not yet: / })
    .first()
    .click()

  await expect(page.getByText('Noted: Not yet')).toBeVisible()
  expect(Object.values(await kept(page))).toMatchObject([[{ answer: 'not-yet' }]])
})

test('the last answer is taken back with one key, and the focus stays', async ({ page }) => {
  const choices = await openPlan(page)
  await choices.first().focus()
  await page.keyboard.press('3')
  await expect(page.getByText('Noted: Can do')).toBeVisible()
  await page.keyboard.press('u')

  await expect(page.getByText('Noted: Can do')).toBeHidden()
  await expect(choices.first()).not.toBeChecked()
  expect(Object.values(await kept(page))).toMatchObject([[{ answer: null }, { answer: 'can-do' }]])
})

test.describe('without a network', () => {
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] })

  test('the pages of the plan open, and any other says that it waits', async ({ page, context }) => {
    const ahead: string[] = []
    page.on('response', (answer) => ahead.push(new URL(answer.url()).pathname))
    await page.goto('/en/plan/assess')
    await expect.poll(() => ahead).toContain('/en/plan')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What to cover next' })).toBeVisible()
    await page.getByRole('link', { name: 'Growth over time' }).click()

    await expect(page.getByText('You are offline')).toBeVisible()
    await expect(page).toHaveURL(/\/en\/plan$/)
    await context.setOffline(false)
  })
})
