import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'

/** What a manager with ten minutes comes to ask, from the start page; each click and each key counts. */
const mostSteps = 6

for (const { locale, says } of [
  {
    locale: 'en',
    says: {
      compare: 'Compare',
      php: 'Backend Developer (PHP), Senior',
      node: 'Backend Developer (Node.js), Senior',
      middle: 'Backend Developer (PHP), Middle',
      onlyPhp: /^Only PHP/,
      isNew: /^New/,
      carriesOn: /^Carries on/,
      topic: 'Dead letter queues',
      answer: /\d+ of \d+ roles ask for it: required from/,
    },
  },
  {
    locale: 'es',
    says: {
      compare: 'Comparar',
      php: 'Desarrollo backend (PHP), Senior',
      node: 'Desarrollo backend (Node.js), Senior',
      middle: 'Desarrollo backend (PHP), Intermedio',
      onlyPhp: /^Solo PHP/,
      isNew: /^Nuevo/,
      carriesOn: /^Continúa/,
      topic: 'Dead letter queues',
      answer: /\d+ de \d+ roles lo piden: obligatorio desde/,
    },
  },
]) {
  test.describe(`in ${locale}`, () => {
    test('what a Senior in PHP needs that a Senior in Node.js does not', async ({ page }) => {
      const steps = counting(page)
      await page.goto(`/${locale}`)
      await steps.click('link', says.compare)
      await steps.click('link', says.php)
      await steps.click('link', says.node)

      await expect(page.getByRole('heading', { name: says.onlyPhp }).first()).toBeVisible()
      expect(steps.taken).toBeLessThanOrEqual(mostSteps)
    })

    test('what changes from Middle to Senior', async ({ page }) => {
      const steps = counting(page)
      await page.goto(`/${locale}`)
      await steps.click('link', says.compare)
      await steps.click('link', says.middle)
      await steps.click('link', says.php)

      await expect(page.getByRole('heading', { name: says.isNew }).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: says.carriesOn }).first()).toBeVisible()
      expect(steps.taken).toBeLessThanOrEqual(mostSteps)
    })

    test('which roles need dead-letter queues, and from which level', async ({ page }) => {
      const steps = counting(page)
      await page.goto(`/${locale}`)
      for (const key of ['/', 'd', 'e', 'a', 'd']) await steps.press(key)
      await expect(page.getByRole('option', { name: says.topic }).first()).toBeVisible()
      await steps.press('Enter')

      await expect(page.getByRole('heading', { level: 1, name: says.topic })).toBeVisible()
      await expect(page.getByText(says.answer).first()).toBeVisible()
      expect(steps.taken).toBeLessThanOrEqual(mostSteps)
    })
  })
}

function counting(page: Page) {
  const steps = {
    taken: 0,
    async click(role: 'link' | 'button', name: string) {
      steps.taken += 1
      await page.getByRole(role, { name, exact: true }).first().click()
    },
    async press(key: string) {
      steps.taken += 1
      await page.keyboard.press(key)
    },
  }
  return steps
}
