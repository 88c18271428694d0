import type { Page } from 'playwright/test'
import { expect, overflowOf, test, violationsOn } from './fixtures'

const seniors = '/en/compare/backend-php.senior/backend-nodejs.senior'
const php = { role: 'backend-php', level: 'middle' }

const list = (page: Page, section: string, name: string | RegExp) =>
  page
    .getByRole('region', { name: section })
    .or(page.getByRole('group').filter({ has: page.getByRole('heading', { name: section }) }))
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name }) })
const table = (page: Page, name: string) => page.getByRole('table', { name })

test('what a Senior in PHP needs that one in Node.js does not is two presses away from the chooser', async ({
  page,
}) => {
  await page.goto('/en/compare')
  await page.getByRole('link', { name: 'Backend Developer (PHP), Senior' }).click()
  await expect(page).toHaveURL('/en/compare/backend-php.senior')
  await page.getByRole('link', { name: 'Backend Developer (Node.js), Senior' }).click()

  await expect(page).toHaveURL(seniors)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Backend Developer (PHP), Senior, and Backend Developer (Node.js), Senior',
  )
  await expect(list(page, 'By topic', /^Only PHP/).getByRole('listitem')).toHaveText([
    'Message routing',
    'High availability',
    'Saga pattern Node.js: not before Lead',
    'Consumer lag',
    'Graceful degradation',
    'Throughput monitoring',
  ])
  await expect(list(page, 'By topic', /^Node.js is asked it already/)).toContainText(
    'Exchanges Node.js: already at Junior',
  )
})

test('the column that was picked can be taken back', async ({ page }) => {
  await page.goto('/en/compare/backend-php.senior')
  await page.getByRole('link', { name: 'Backend Developer (PHP), Senior, picked. Take it out' }).click()

  await expect(page).toHaveURL('/en/compare')
})

test('level with level of one role says what is new, what carries on and what goes', async ({ page }) => {
  await page.goto('/en/compare/backend-php.middle/backend-php.senior')
  const steps = page.getByRole('region', { name: 'From Middle to Senior, by topic' })

  await expect(steps.getByRole('heading', { level: 3 })).toHaveText([
    'New at Senior (10 topics)',
    'Carries on (5 topics)',
    'Goes after Middle (6 topics)',
  ])
})

test('every topic of the steps has a row, and one that carries on is never empty', async ({ page }) => {
  await page.goto('/en/compare/backend-php.middle/backend-php.senior')
  const steps = page.getByRole('region', { name: 'From Middle to Senior, by topic' })
  const topics = await steps.getByRole('listitem').allTextContents()
  expect(topics.length).toBe(21)

  for (const topic of topics) {
    await expect(page.getByRole('rowheader', { name: topic, exact: true }).first()).toBeVisible()
  }
  const exchanges = page.getByRole('row', { name: /^Exchanges/ })
  await expect(exchanges.filter({ hasText: 'Picks the exchange' })).toContainText(
    'in Message Broker Patterns',
  )
  await expect(exchanges.filter({ hasText: 'under Message routing' })).toContainText('in RabbitMQ')
})

test('level with level over levels between says what holds of both', async ({ page }) => {
  await page.goto('/en/compare/backend-python.middle/backend-python.principal')
  const steps = page.getByRole('region', { name: 'From Middle to Principal, by topic' })

  await expect(steps.getByRole('heading', { level: 3 })).toHaveText([
    /^New after Middle/,
    /^No longer at Principal/,
  ])
  await expect(steps.getByText(/^Asked at both: nothing\./)).toBeVisible()
})

test('only what differs leaves out what both ask, in the address and in a link that is opened', async ({
  page,
}) => {
  await page.goto(seniors)
  const both = page.getByRole('rowheader', { name: 'In both' })
  await expect(both).toHaveCount(3)
  await page.getByLabel('Only what differs').check()
  await expect(both).toHaveCount(0)
  await expect(page).toHaveURL(`${seniors}?differs=1`)
  await expect(page.getByRole('status').filter({ hasText: 'statements' })).toHaveText(
    '10 of 16 statements on this page',
  )

  await page.reload()
  await expect(page.getByLabel('Only what differs')).toBeChecked()
  await expect(both).toHaveCount(0)
})

test('required only and words leave out the rest, and back brings it again', async ({ page }) => {
  await page.goto('/en/compare/backend-php/backend-nodejs')
  const patterns = table(page, 'Message Broker Patterns')
  await expect(patterns.getByText('Adds a BullMQ job')).toBeVisible()
  await page.getByLabel('Required only').check()
  await expect(patterns.getByText('Adds a BullMQ job')).toBeHidden()
  await page.getByRole('searchbox', { name: 'Filter by words' }).fill('saga')
  await expect(table(page, 'RabbitMQ').getByText('Implements sagas')).toBeVisible()
  await expect(table(page, 'RabbitMQ').getByText('Builds backpressure')).toBeHidden()

  await page.goBack()
  await expect(patterns.getByText('Adds a BullMQ job')).toBeVisible()
})

test('what a link leaves out is never painted', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${seniors}?differs=1`, { waitUntil: 'domcontentloaded' })

  await expect(page.getByText('Makes handlers idempotent with a table').first()).toBeHidden()
  await expect(page.getByText('Designs events between services').last()).toBeVisible()
})
test.use({ allowed: [/ERR_FAILED/] })

test('what only one column asks is marked, said, and the mark can be taken away', async ({ page }) => {
  await page.goto(seniors)
  const only = table(page, 'RabbitMQ').getByText('Builds backpressure')
  const edge = () =>
    only.evaluate(
      (it) => getComputedStyle(it.closest('li') ?? it).borderInlineStartColor !== 'rgba(0, 0, 0, 0)',
    )
  expect(await edge()).toBe(true)
  await expect(table(page, 'RabbitMQ').getByText('Only PHP:').first()).toBeAttached()

  await page.getByLabel('Mark what differs').uncheck()
  await expect(page).toHaveURL(`${seniors}?mark=0`)
  expect(await edge()).toBe(false)
})

test('the columns change the address by keyboard, and keep the focus and the filters', async ({ page }) => {
  await page.goto(`${seniors}?required=1`)
  const level = page.getByLabel('Level of column 2')
  await level.focus()
  await level.selectOption('Lead')

  await expect(page).toHaveURL('/en/compare/backend-php.senior/backend-nodejs.lead?required=1')
  await expect(page.getByLabel('Level of column 2')).toBeFocused()
})

test('columns that are picked one right after the other are all kept', async ({ page }) => {
  await page.goto(seniors)
  await page.getByLabel('Column 1', { exact: true }).selectOption('Backend Developer (Go)')
  await page.getByLabel('Level of column 2').selectOption('Lead')
  await page.getByLabel('Level of column 1').selectOption('Middle')

  await expect(page).toHaveURL('/en/compare/backend-go.middle/backend-nodejs.lead')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(Go), Middle')
})

test('a column that is picked twice changes places, and columns swap, go and come', async ({ page }) => {
  await page.goto(seniors)
  await page.getByLabel('Column 1', { exact: true }).selectOption('Backend Developer (Node.js)')
  await expect(page).toHaveURL('/en/compare/backend-nodejs.senior/backend-php.senior')
  await page.getByRole('link', { name: /^Swap/ }).click()
  await expect(page).toHaveURL(seniors)
  await page.getByText('Add a column').click()
  await page.getByRole('link', { name: 'Backend Developer (Go) Senior' }).click()
  await expect(page).toHaveURL(`${seniors}/backend-go.senior`)
  await page.getByRole('link', { name: 'Remove Backend Developer (PHP), Senior' }).click()

  await expect(page).toHaveURL('/en/compare/backend-nodejs.senior/backend-go.senior')
})

test('the skills to compare over stand in the address', async ({ page }) => {
  await page.goto(seniors)
  await page.getByText('All skills', { exact: true }).first().click()
  await page.getByRole('link', { name: 'RabbitMQ', exact: true }).first().click()

  await expect(page).toHaveURL(`${seniors}/in/rabbitmq`)
  await expect(page.getByRole('table')).toHaveCount(1)
})

test('the link is copied as the page stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${seniors}?differs=1`)
  await page.getByRole('button', { name: 'Copy link' }).click()

  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test.describe('me', () => {
  /** Somebody who can do something as PHP and something as Node.js, and is learning something. */
  const record = {
    version: 2,
    owner: null,
    role: 'backend-nodejs',
    level: 'middle',
    target: null,
    placedAt: 1,
    answers: {
      'message-broker-patterns/backend-php/exchange-topology': [said('can-do')],
      'message-broker-patterns/backend-nodejs/idempotent-consumer': [said('can-do')],
      'message-broker-patterns/backend-php/transactional-outbox': [said('learning')],
      'rabbitmq/backend-nodejs/reliable-delivery': [said('can-do')],
    },
  }

  test('holds what I can do against what a role asks, with answers of other roles marked', async ({
    page,
  }) => {
    await page.addInitScript((kept) => localStorage.setItem('rungs.assessment', JSON.stringify(kept)), record)
    await page.goto('/en/compare/me/backend-php.senior')
    const rows = table(page, 'Message Broker Patterns').getByRole('row')

    await expect(rows.filter({ hasText: 'Designs events between services' })).toContainText('Can do')
    await expect(rows.filter({ hasText: 'Makes handlers idempotent' })).toContainText(
      'Can doas Backend Developer (Node.js)',
    )
    await expect(rows.filter({ hasText: 'Uses Messenger' })).toContainText('Learning')
    await expect(list(page, 'By ability', /^Asked, and you can do it/).getByRole('listitem')).toHaveCount(2)
    await expect(list(page, 'By ability', /^Still to cover at Senior/).getByRole('listitem')).toHaveCount(6)
    await expect(list(page, 'By ability', /^You can do it, not asked/)).toContainText(
      'Combines confirm channels',
    )
  })

  test('says what to do where nothing was answered yet', async ({ page, placedAt }) => {
    await placedAt(php)
    await page.goto('/en/compare/me/backend-php.senior')
    await page.getByRole('link', { name: 'Assess in ten minutes' }).click()

    await expect(page).toHaveURL('/en/plan/assess')
  })

  test('axe finds nothing with answers there', async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('rungs.assessment', JSON.stringify(kept)), record)
    await page.goto('/en/compare/me/backend-php.senior')
    await expect(page.getByText('Still to cover').first()).toBeVisible()

    expect(await violationsOn(page)).toEqual([])
  })
})

function said(answer: string) {
  return { id: answer, at: 1, answer, revision: 1 }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a comparison is put together by links and reads whole', async ({ page }) => {
    await page.goto('/es/compare')
    await expect(page.getByText('Mis respuestas')).toBeHidden()
    await page.getByRole('link', { name: 'Desarrollo backend (PHP), Senior' }).click()
    await page.getByRole('link', { name: 'Desarrollo backend (Node.js), Senior' }).click()

    await expect(page.getByRole('table')).toHaveCount(2)
    await expect(page.getByText('Filtrar por palabras')).toBeHidden()
    await expect(page.getByLabel('Columna 1', { exact: true })).toBeHidden()
    await expect(page.getByText('Columna 1: Desarrollo backend (PHP), Senior')).toBeVisible()
    await expect(table(page, 'RabbitMQ').getByRole('listitem')).toHaveCount(8)
  })

  test('beside the reader, the other column is there in full', async ({ page }) => {
    await page.goto('/en/compare/me/backend-php.senior')

    await expect(page.getByText('needs JavaScript').first()).toBeVisible()
    await expect(table(page, 'RabbitMQ').getByRole('rowheader')).toHaveCount(5)
  })
})

test('on paper the tables are whole, and the controls and what is folded are gone', async ({ page }) => {
  await page.goto('/en/compare/backend-php/backend-nodejs')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByLabel('Column 1', { exact: true })).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(table(page, 'RabbitMQ').getByRole('listitem')).toHaveCount(38)
  await expect(page.getByRole('heading', { name: 'By ability' })).toBeHidden()
  await expect(
    page.getByRole('columnheader', { name: 'Backend Developer (PHP), all levels' }).first(),
  ).toBeVisible()
  await expect(page.getByText(/^From http.*backend-php\/backend-nodejs$/)).toBeVisible()
})

for (const address of [
  'nobody/backend-php',
  'backend-php.king/backend-go',
  'backend-php/backend-php',
  'me/me',
  'backend-php/backend-go/in/nothing',
  'backend-php/backend-go/page/1',
  'backend-php/backend-go/page/2',
  'backend-php/backend-go/backend-rust/backend-scala/backend-elixir',
  'nobody',
]) {
  test(`nothing is compared at ${address}`, async ({ request }) => {
    const answer = await request.get(`/en/compare/${address}`)

    expect(answer.status()).toBeGreaterThanOrEqual(400)
    expect(answer.status()).toBeLessThan(500)
  })
}

for (const width of [360, 800, 1024]) {
  test(`four columns stay within ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/es/compare/backend-php/backend-nodejs.senior/integration-engineer/me')

    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
}

for (const width of [360, 390, 430, 768, 1024]) {
  test(`the export menu of a comparison stays within ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(seniors)
    await page.getByText('Export', { exact: true }).click()
    const files = page.getByRole('button', { name: /csv/i })

    await expect(files).toBeInViewport({ ratio: 1 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
}

test('on a phone the filters unfold at a press, and say how many are on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(seniors)
  await expect(page.getByLabel('Only what differs')).toBeHidden()
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Only what differs').check()

  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible()
})

test('two columns that are picked one right after the other are both taken, and the heading has the focus', async ({
  page,
}) => {
  await page.goto('/en/compare')
  await page.evaluate(() => {
    for (const name of ['Backend Developer (PHP), Senior', 'Backend Developer (Node.js), Senior']) {
      document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click()
    }
  })

  await expect(page).toHaveURL('/en/compare/backend-php.senior/backend-nodejs.senior')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('what was picked keeps the focus, so that the next pick is near', async ({ page }) => {
  await page.goto('/en/compare')
  await page.getByRole('link', { name: 'Backend Developer (PHP), Middle' }).press('Enter')

  await expect(page).toHaveURL('/en/compare/backend-php.middle')
  await expect(page.getByRole('link', { name: /Backend Developer \(PHP\), Middle/ })).toBeFocused()
})
