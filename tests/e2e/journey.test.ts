import type { Locator } from 'playwright/test'
import { expect, test } from './fixtures'

const languages = {
  en: {
    role: 'Your role',
    roleName: 'Backend Developer (Java/Kotlin)',
    middle: 'Middle',
    place: 'Your place on the ladder',
    ladder: 'Levels of this skill',
    here: /Middle\s*You are here/,
    next: (left: number) => new RegExp(`Senior\\s*Next rung: ${left} to cover`),
    left: (left: number, total: number) =>
      `In your role ${left} of ${total} statements are still to cover, all required.`,
    detail: 'Detail of Backend Developer (Java/Kotlin) at Senior',
    canDo: /^Can do: /,
    learning: /^Learning: /,
    saved: 'Noted: Can do',
    undo: 'Undo',
    done: (done: number, total: number) => `${done} of ${total} can do`,
  },
  es: {
    role: 'Tu rol',
    roleName: 'Desarrollo backend (Java/Kotlin)',
    middle: 'Intermedio',
    place: 'Tu sitio en la escalera',
    ladder: 'Niveles de esta habilidad',
    here: /Intermedio\s*Estás aquí/,
    next: (left: number) => new RegExp(`Senior\\s*Siguiente: faltan? ${left}`),
    left: (left: number, total: number) =>
      `En tu rol te faltan ${left} de ${total} afirmaciones, todo obligatorio.`,
    detail: 'Detalle de Desarrollo backend (Java/Kotlin) en Senior',
    canDo: /^Lo sé hacer: /,
    learning: /^Aprendiendo: /,
    saved: 'Anotado: Lo sé hacer',
    undo: 'Deshacer',
    done: (done: number, total: number) => `Sé hacer ${done} de ${total}`,
  },
} as const

for (const [locale, say] of Object.entries(languages)) {
  test.describe(`an engineer reading ${locale}`, () => {
    test('picks a role and a level, and sees where they are, what is next and how much of it is left', async ({
      page,
    }) => {
      await page.goto(`/${locale}/skills/rabbitmq`)
      const place = page.getByRole('form', { name: say.place })
      await place.getByLabel(say.role).selectOption(say.roleName)
      await place.getByRole('radio', { name: say.middle }).check()

      const ladder = page.getByRole('navigation', { name: say.ladder })
      const detail = page.getByRole('region', { name: say.detail })
      const total = await countOf(detail.getByRole('radio', { name: say.canDo }))
      await expect(ladder.getByRole('link', { name: say.here })).toBeVisible()
      await expect(ladder.getByRole('link', { name: say.next(total) })).toHaveAttribute(
        'aria-current',
        'true',
      )
      await expect(place.getByRole('status')).toContainText(say.left(total, total))
      await expect(page.getByRole('heading', { level: 2, name: 'Senior', exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { level: 2, name: say.middle, exact: true })).toBeHidden()
    })

    test('ticks a statement, and every count of the page follows at once', async ({ page, placedAt }) => {
      await placedAt({ role: 'backend-java-kotlin', level: 'middle' })
      await page.goto(`/${locale}/skills/rabbitmq`)
      const detail = page.getByRole('region', { name: say.detail })
      const total = await countOf(detail.getByRole('radio', { name: say.canDo }))
      await detail.getByRole('radio', { name: say.canDo }).first().check()

      await expect(page.getByRole('form', { name: say.place }).getByRole('status')).toContainText(
        say.left(total - 1, total),
      )
      await expect(
        page.getByRole('navigation', { name: say.ladder }).getByRole('link', { name: say.next(total - 1) }),
      ).toBeVisible()
      await expect(page.getByRole('complementary')).toContainText(say.done(1, total))
      await expect(page.getByText(say.saved)).toBeVisible()
    })
  })
}

test.describe('ticks', () => {
  const say = languages.en

  test.beforeEach(async ({ placedAt, page }) => {
    await placedAt({ role: 'backend-java-kotlin', level: 'middle' })
    await page.goto('/en/skills/rabbitmq')
  })

  test('survive a reload', async ({ page }) => {
    const first = () =>
      page.getByRole('region', { name: say.detail }).getByRole('radio', { name: say.learning }).first()
    await first().check()
    await page.reload()

    await expect(first()).toBeChecked()
  })

  test('made in two tabs at once are all kept, and both tabs show them', async ({ page, context }) => {
    const other = await context.newPage()
    await other.goto('/en/skills/rabbitmq')
    const choices = (tab: typeof page) =>
      tab.getByRole('region', { name: say.detail }).getByRole('radio', { name: say.canDo })
    await expect(choices(page).first()).toBeVisible()
    await choices(other).first().check()
    await choices(page).nth(1).check()

    for (const tab of [page, other]) {
      await expect(choices(tab).first()).toBeChecked()
      await expect(choices(tab).nth(1)).toBeChecked()
    }
    await page.reload()
    await expect(choices(page).first()).toBeChecked()
    await expect(choices(page).nth(1)).toBeChecked()
  })

  test('can be taken back', async ({ page }) => {
    const detail = page.getByRole('region', { name: say.detail })
    await detail.getByRole('radio', { name: say.canDo }).first().check()
    await page.getByRole('button', { name: say.undo }).click()

    await expect(detail.getByRole('radio', { name: /^Not yet: / }).first()).toBeChecked()
  })

  test('that do not apply leave the count', async ({ page }) => {
    const detail = page.getByRole('region', { name: say.detail })
    const total = await countOf(detail.getByRole('radio', { name: say.canDo }))
    await detail
      .getByRole('radio', { name: /^Does not apply: / })
      .first()
      .check()

    await expect(page.getByRole('complementary')).toContainText(say.done(0, total - 1))
    await expect(page.getByRole('complementary')).toContainText('1 does not apply')
  })

  test('count in the catalogue too', async ({ page }) => {
    const detail = page.getByRole('region', { name: say.detail })
    const total = await countOf(detail.getByRole('radio', { name: say.canDo }))
    await detail.getByRole('radio', { name: say.canDo }).first().check()
    await page.goto('/en')

    await expect(page.getByRole('row').filter({ hasText: 'RabbitMQ' }).first()).toBeVisible()
    await expect(page.getByText(`Senior: 1 of ${total}`)).toBeVisible()
  })

  test('last while the page is open where the browser refuses to keep them, and the page says so', async ({
    page,
  }) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const choice = page
      .getByRole('region', { name: say.detail })
      .getByRole('radio', { name: say.canDo })
      .first()
    await choice.check()

    await expect(choice).toBeChecked()
    await expect(page.getByText('This browser refuses to keep your ticks.')).toBeVisible()
  })
})

test('somebody who is not there yet has the first rung next', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.getByRole('radio', { name: 'Not there yet' }).check()

  await expect(page.getByRole('heading', { level: 2, name: 'Junior', exact: true })).toBeVisible()
  await expect(page.getByRole('form').getByRole('status')).toContainText('Next rung: Junior.')
})

test('somebody on the top rung is told that nothing is next, and what they have left', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  await page.getByLabel('Your role', { exact: true }).selectOption('Backend Developer (PHP)')
  await page.getByRole('radio', { name: 'Principal' }).check()

  const status = page.getByRole('form').getByRole('status')
  await expect(status).toContainText('You are on the top rung.')
  await expect(status).toContainText(
    /In your role \d+ statements at Principal and below are not ticked yet\./,
  )
  await expect(page.getByRole('heading', { level: 2, name: 'Principal', exact: true })).toBeVisible()
})

test('somebody whose role a skill does not ask is told so', async ({ page, placedAt }) => {
  await placedAt({ role: 'integration-engineer', level: 'middle' })
  await page.goto('/en/skills/rabbitmq')

  await expect(page.getByRole('form').getByRole('status')).toContainText(
    'This skill asks nothing of your role.',
  )
})

test('a record that cannot be read is put aside, not overwritten', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('rungs.assessment')) localStorage.setItem('rungs.assessment', '{"version":99}')
  })
  await page.goto('/en/skills/rabbitmq')
  await page.getByRole('radio', { name: 'Senior' }).check()

  expect(await page.evaluate(() => localStorage.getItem('rungs.assessment.unread'))).toBe('{"version":99}')
})

/** How many there are, once they are there. */
async function countOf(choices: Locator): Promise<number> {
  await expect(choices.first()).toBeVisible()
  return choices.count()
}
