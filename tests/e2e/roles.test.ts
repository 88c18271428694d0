import type { Page } from 'playwright/test'
import { expect, facts, test } from './fixtures'

const levels = ['Junior', 'Middle', 'Senior', 'Lead', 'Principal']
const map = (page: Page) => page.getByRole('table', { name: 'Statements of each skill, by role and level' })
const skills = (page: Page) => map(page).getByRole('rowheader').getByRole('link')
const php = 'RabbitMQ, Backend Developer (PHP): Junior 3 required, Middle 4 required, Senior 4 required'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['en', 'es']) {
    test(`every role stands in the list in ${locale}, and leads to its page`, async ({ page }) => {
      await page.goto(`/${locale}/roles`)
      const list = page.getByRole('table').first()

      await expect(list.getByRole('rowheader')).toHaveCount(Object.keys(facts.roles).length)
      await list.getByRole('link', { name: 'PHP' }).first().click()
      await expect(page).toHaveURL(`/${locale}/roles/backend-php`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('(PHP)')
    })

    test(`a role in ${locale} has every statement of every level`, async ({ page }) => {
      await page.goto(`/${locale}/roles/backend-php`)

      await expect(page.getByRole('table')).toHaveCount(6)
      await expect(page.getByRole('table').getByRole('listitem')).toHaveCount(38)
    })
  }

  test('a cell of the map says what it counts, and leads to the skill in that role', async ({ page }) => {
    await page.goto('/en/roles')
    await map(page).getByRole('link', { name: php }).click()

    await expect(page).toHaveURL('/en/skills/rabbitmq/by-role?role=backend-php#role-backend-php')
  })

  test('a role leads to what changes, to the expectations and to the prompts of a level', async ({
    page,
  }) => {
    await page.goto('/en/roles/backend-php')
    const middle = page.getByRole('region', { name: 'Middle' })

    await expect(middle.getByRole('link', { name: 'What changes from Middle to Senior' })).toHaveAttribute(
      'href',
      '/en/compare/backend-php.middle/backend-php.senior',
    )
    await expect(middle.getByRole('link', { name: 'Interview prompts' })).toHaveAttribute(
      'href',
      '/en/roles/backend-php/middle/interview',
    )
    await middle.getByRole('link', { name: 'Expectations to print' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend Developer (PHP), Middle')
  })

  test('nothing stands there that needs script', async ({ page }) => {
    await page.goto('/en/roles')
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.goto('/en/roles/backend-php/principal/interview')
    await expect(page.getByRole('checkbox')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  })

  test('required and optional skills stand apart', async ({ page }) => {
    await page.goto('/en/roles/backend-php/principal')

    await expect(page.getByRole('table', { name: 'Required' }).getByRole('rowheader')).toHaveText([
      'RabbitMQ',
    ])
    await expect(page.getByRole('table', { name: 'Optional' }).getByRole('rowheader')).toHaveText([
      'Message Broker Patterns',
    ])
  })

  test('a prompt quotes the statement as its language does, and says what an answer may touch', async ({
    page,
  }) => {
    await page.goto('/es/roles/integration-engineer/junior/interview')
    const prompts = page.getByRole('listitem').filter({ hasText: '¿' })

    await expect(prompts.first()).toContainText(/En Junior, el rol pide esto: «[^»]+[^.]»\. ¿Cuándo/)
    await expect(prompts.first().getByRole('term').first()).not.toBeEmpty()
    await expect(prompts.first().getByRole('definition').first()).toContainText(/\w{4,}.*\./)
  })
})

for (const address of [
  '/roles/nobody',
  '/roles/backend-php/expert',
  '/roles/nobody/senior/interview',
  '/roles/page/2',
  '/roles/page/0',
  '/roles/page/1',
  '/roles/backend-php/senior/page/2',
  '/roles/backend-php/senior/page/x',
  '/roles/backend-php/senior/interview/page/99999999999999999999',
  '/roles/%00/%00',
]) {
  test(`${address} is missing, and says so`, async ({ request }) => {
    const answer = await request.get(`/en${address}`)

    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('rung')
  })
}

test('similar roles are said with their figure, and lead to the comparison', async ({ page }) => {
  await page.goto('/en/roles/backend-php')
  const similar = page.getByRole('complementary').getByRole('listitem').first()

  await expect(similar).toContainText(/^Backend Developer \(Python\)\s*14 of 61 abilities in both, 23%/)
  await expect(
    similar.getByRole('link', { name: 'Compare with Backend Developer (Python)' }),
  ).toHaveAttribute('href', '/en/compare/backend-php/backend-python')
})

test.describe('for somebody with a place', () => {
  test.beforeEach(({ placedAt }) => placedAt({ role: 'backend-php', level: 'middle' }))

  test('their rung is marked on the ladder of their role, and on no other', async ({ page }) => {
    await page.goto('/en/roles/backend-php')
    const ladder = page.getByRole('navigation', { name: 'Levels of this role' })
    await expect(ladder.getByRole('link', { name: 'Middle' })).toContainText('You are here')
    await expect(ladder.getByRole('link', { name: 'Senior' })).toContainText('Next rung')

    await page.goto('/en/roles/backend-go')
    await expect(ladder.getByRole('link', { name: 'Middle' })).toBeVisible()
    await expect(page.getByText('You are here')).toHaveCount(0)
  })

  test('their role is marked in the list, and their level on its page', async ({ page }) => {
    await page.goto('/en/roles')
    await expect(page.getByRole('rowheader', { name: 'PHP' }).first()).toContainText('Your role')
    await page.goto('/en/roles/backend-php/middle')
    await expect(page.getByText('You are here')).toBeVisible()
    await page.goto('/en/roles/backend-php/senior')
    await expect(page.getByText('You are here')).toHaveCount(0)
  })
})

test('a rung leads to the section of its level', async ({ page }) => {
  await page.goto('/en/roles/backend-php')
  await page
    .getByRole('navigation', { name: 'Levels of this role' })
    .getByRole('link', { name: 'Lead' })
    .click()

  await expect(page.getByRole('heading', { level: 2, name: 'Lead', exact: true })).toBeInViewport()
})

test('a level leads to the levels below, whose expectations still hold', async ({ page }) => {
  await page.goto('/en/roles/backend-php/senior')
  const below = page.getByRole('region', { name: 'Also expected' })

  await expect(below.getByRole('link')).toHaveText(['Middle', 'Junior'])
  await page.goto('/en/roles/backend-php/junior')
  await expect(below).toHaveCount(0)
})

test('the number of a level leads to it', async ({ page }) => {
  await page.goto('/en/roles/backend-php', { waitUntil: 'networkidle' })
  await page.keyboard.press('4')
  await expect(page.getByRole('heading', { level: 2, name: 'Lead', exact: true })).toBeInViewport()

  await page.goto('/en/roles/backend-php/senior', { waitUntil: 'networkidle' })
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/roles/backend-php/middle')
})

test.describe('the map', () => {
  test('is sorted by its heads, by keyboard, and says how', async ({ page }) => {
    await page.goto('/en/roles')
    const head = map(page).getByRole('columnheader', { name: 'Skill' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(skills(page)).toHaveText(['Message Broker Patterns', 'Message Queues', 'RabbitMQ'])

    await page.keyboard.press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await expect(skills(page)).toHaveText(['RabbitMQ', 'Message Queues', 'Message Broker Patterns'])

    await page.goBack()
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
  })

  test("is sorted by a role's count, the most first", async ({ page }) => {
    await page.goto('/en/roles')
    await map(page).getByRole('button', { name: 'Message Queue Engineer' }).click()

    await expect(skills(page).first()).toHaveText('Message Queues')
    await expect(page).toHaveURL(/\?sort=-message-queue-engineer$/)
  })

  test('is filtered by text, without accents, from the keyboard', async ({ page }) => {
    await page.goto('/es/roles')
    await page.keyboard.press('/')
    await page.keyboard.type('mensajeria')

    await expect(page.getByRole('table').last().getByRole('rowheader').getByRole('link')).toHaveText([
      'Patrones de mensajería con brokers',
    ])
    await expect(page.getByText('1 de 3 habilidades')).toBeVisible()
    await expect(page).toHaveURL('/es/roles?q=mensajeria')
  })

  test('a link shows what its sender saw', async ({ page }) => {
    await page.goto('/en/roles?domain=software')
    await expect(skills(page)).toHaveText(['Message Queues'])

    await page.goto('/en/roles?roles=backend-python&required=1')
    await expect(skills(page)).toHaveText(['Message Broker Patterns'])
    await expect(map(page).getByRole('columnheader')).toHaveCount(2)
    await expect(map(page).getByRole('link', { name: /Python/ })).toHaveAccessibleName(
      'Message Broker Patterns, Backend Developer (Python): Middle 4 required, Senior 4 required, Lead 4 required',
    )
  })

  test('rows that a link leaves out are never seen', async ({ page }) => {
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, 400))
      await route.continue()
    })
    await page.goto('/en/roles?q=rabbit', { waitUntil: 'domcontentloaded' })
    await expect(page.getByText('Message Queues', { exact: true })).toBeHidden()
    await expect(skills(page)).toHaveText(['RabbitMQ'])
    await expect(skills(page)).toBeVisible()
  })

  test('an address that asks for what is not there shows everything', async ({ page }) => {
    await page.goto('/en/roles?domain=nowhere&roles=nobody&sort=-nothing&show=17')

    await expect(skills(page)).toHaveCount(3)
    await expect(map(page).getByRole('columnheader')).toHaveCount(12)
  })

  test('columns are picked, and one always stays', async ({ page }) => {
    await page.goto('/en/roles?roles=backend-php,backend-go')
    await page.getByText('Roles shown').click()
    await page.getByRole('checkbox', { name: 'Backend Developer (Go)' }).uncheck()

    await expect(map(page).getByRole('columnheader')).toHaveCount(2)
    await expect(page.getByRole('checkbox', { name: 'Backend Developer (PHP)' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('checkbox', { name: 'Backend Developer (PHP)' })).toBeHidden()
  })

  test('where nothing matches, the filters can be cleared', async ({ page }) => {
    await page.goto('/en/roles?q=nothing+of+the+kind')
    await page.getByRole('button', { name: 'Clear the filters' }).click()

    await expect(skills(page)).toHaveCount(3)
    await expect(page).toHaveURL('/en/roles')
  })

  test('a cell changes the page without loading it anew', async ({ page }) => {
    await page.goto('/en/roles')
    await page.evaluate(() => Object.assign(window, { isSame: true }))
    await map(page).getByRole('link', { name: php }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'RabbitMQ' })).toBeVisible()
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  })
})

test('prompts of optional skills are hidden where the address or the switch says so', async ({ page }) => {
  await page.goto('/en/roles/backend-php/principal/interview?required=1')
  const optional = page.getByRole('heading', { name: 'Message Broker Patterns' })
  await expect(page.getByRole('checkbox', { name: 'Required only' })).toBeChecked()
  await expect(optional).toBeHidden()

  await page.getByRole('checkbox', { name: 'Required only' }).uncheck()
  await expect(optional).toBeVisible()
  await expect(page).toHaveURL('/en/roles/backend-php/principal/interview')

  await page.goBack()
  await expect(optional).toBeHidden()
})

test('on paper a level is a document: no site around it, its level, and its address', async ({ page }) => {
  await page.goto('/en/roles/message-queue-engineer/senior')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^From https?:.*\/en\/roles\/message-queue-engineer\/senior$/)).toBeVisible()
})

test('on paper every prompt has room for notes', async ({ page }) => {
  await page.goto('/en/roles/backend-php/principal/interview')
  await expect(page.getByText('Notes', { exact: true }).first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText('Notes', { exact: true }).filter({ visible: true })).toHaveCount(7)
})

test('the map on paper shows every role', async ({ page }) => {
  await page.setViewportSize({ width: 940, height: 700 })
  await page.goto('/en/roles')
  await page.emulateMedia({ media: 'print' })
  const edge = await map(page).evaluate((table) => table.getBoundingClientRect().right)

  expect(edge).toBeLessThanOrEqual(940)
})

test('a page is the same for everybody', async ({ request }) => {
  for (const address of ['/en/roles', '/en/roles/backend-php', '/en/roles/backend-php/middle/interview']) {
    const [first, second] = [
      await request.get(address),
      await request.get(address, { headers: { cookie: 'rungs.account=somebody' } }),
    ]
    expect(await second.text()).toBe(await first.text())
    expect(await first.text()).not.toContain('You are here</span>')
  }
})

test('the levels of a role stand from Principal down on the ladder, and from Junior on below', async ({
  page,
}) => {
  await page.goto('/en/roles/backend-php')
  const rungs = page.getByRole('navigation', { name: 'Levels of this role' }).getByRole('link')

  expect((await rungs.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(levels.toReversed())
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings.filter((name) => levels.includes(name))).toEqual(levels)
})

/** A page of the map whose catalogue has a thousand skills more, as its server would send it. */
async function givenLargeMap(page: Page) {
  const given = await (await page.request.get('/en/roles/map.json')).json()
  const cells = (at: number) =>
    given.roles.map((_: unknown, role: number) =>
      given.levels.map((_: unknown, level: number) => (((at * 7 + role * 3 + level) % 9) - 4) % 5),
    )
  const generated = Array.from({ length: 1000 }, (_, at) => [`skill-${at}`, `Skill ${at}`, at % 2, cells(at)])
  const total = given.skills.length + generated.length
  await page.route('**/en/roles/map.json', (route) =>
    route.fulfill({ json: { ...given, total, skills: [...given.skills, ...generated] } }),
  )
  await page.route('**/en/roles', async (route) => {
    const answer = await route.fetch()
    const html = (await answer.text()).replace(`\\"total\\":${given.skills.length}`, `\\"total\\":${total}`)
    const { 'content-security-policy': _, ...headers } = answer.headers()
    await route.fulfill({ headers, body: html })
  })
}

test.describe('a map of a thousand skills', () => {
  test('is fetched when somebody asks for more, and drawn fifty at a time', async ({ page }) => {
    await givenLargeMap(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/en/roles')
    await expect(page.getByRole('button', { name: 'Show 50 more' })).toBeVisible()
    expect(asked).not.toContain('/en/roles/map.json')

    const filter = page.getByRole('searchbox', { name: 'Filter skills' })
    await filter.fill('skill 1')
    await expect(page.getByText('271 of 1,003 skills')).toBeVisible()
    await expect(skills(page)).toHaveCount(50)
    await page.getByRole('button', { name: 'Show 50 more' }).click()
    await expect(skills(page)).toHaveCount(100)
    await filter.fill('skill 99')
    await expect(skills(page)).toHaveCount(19)
    await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0)
  })

  test.describe('that cannot be had', () => {
    test.use({ allowed: [/503/] })

    test('says so where the rest cannot be had, and keeps what is there', async ({ page }) => {
      await givenLargeMap(page)
      await page.route('**/en/roles/map.json', (route) => route.fulfill({ status: 503, body: '' }))
      await page.goto('/en/roles')
      await page.getByRole('searchbox', { name: 'Filter skills' }).fill('rabbit')

      await expect(
        page.getByText('The rest of the map could not be loaded. Load the page again.'),
      ).toBeVisible()
      await expect(skills(page)).toHaveCount(3)
    })
  })

  test('draws at most twelve rows before the browser paints, and the others after', async ({ page }) => {
    await givenLargeMap(page)
    await page.goto('/en/roles')
    const filter = page.getByRole('searchbox', { name: 'Filter skills' })
    await filter.fill('skill')
    await expect(skills(page)).toHaveCount(50)

    await map(page).evaluate((table) => {
      const batches: number[] = []
      Object.assign(window, { batches })
      new MutationObserver((changes) =>
        batches.push(
          changes.flatMap((it) => [...it.addedNodes]).filter((it) => it instanceof HTMLTableRowElement)
            .length,
        ),
      ).observe(table, { childList: true, subtree: true })
    })
    await filter.fill('skill 7')
    await expect(page.getByText('271 of 1,003 skills')).toBeVisible()
    await expect(skills(page)).toHaveCount(50)
    const batches = await page.evaluate(() => (window as unknown as { batches: number[] }).batches)

    expect(batches.reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(40)
    expect(Math.max(...batches)).toBeLessThanOrEqual(12)
  })
})
