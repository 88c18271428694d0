import type { Page } from 'playwright/test'
import { expect, overflowOf, test, violationsOn } from './fixtures'

test.use({ allowed: [/404|503|ERR_INTERNET_DISCONNECTED/] })

const box = (page: Page) => page.getByRole('combobox', { name: /^(Search skills|Busca habilidades), / })
const palette = (page: Page) => page.getByRole('dialog', { name: /^(Search|Buscar)$/ })
const active = (page: Page) => palette(page).getByRole('option', { selected: true })

/** What a screen reader is told of: the option that the field points at. */
async function pointedAt(page: Page): Promise<string> {
  const id = await box(page).getAttribute('aria-activedescendant')
  return (await page.locator(`[id="${id}"]`).textContent()) ?? ''
}

test.describe('the palette', () => {
  test('six keys lead from the start page to the topic of a word', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('dead')
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL('/en/topics/dead-letter-queues')
  })
  test('Ctrl K opens it everywhere, also in a field, and Escape gives the focus back', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq')
    const filter = page.getByRole('searchbox')
    await filter.fill('queue')
    await page.keyboard.press('Control+k')
    await expect(box(page)).toBeFocused()
    await page.keyboard.press('Escape')

    await expect(palette(page)).toBeHidden()
    await expect(filter).toBeFocused()
    await expect(filter).toHaveValue('queue')
  })

  test('the slash opens it where the page has no filter of its own', async ({ page }) => {
    await page.goto('/en/skills/rabbitmq')
    await page.keyboard.press('/')
    await expect(palette(page)).toBeHidden()
    await page.goto('/en/plan')
    await page.keyboard.press('/')

    await expect(box(page)).toBeFocused()
    await expect(box(page)).toHaveValue('')
  })

  test('the slash does nothing where single keys are switched off', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('rungs.shortcuts', 'off'))
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.waitForTimeout(300)

    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('shows skills, two actions and four pages at first, and arrows walk them round', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('group', { name: 'Skills' }).getByRole('option')).toHaveCount(3)
    await expect(page.getByRole('group', { name: 'Actions' }).getByRole('option')).toHaveCount(2)
    await expect(page.getByRole('group', { name: 'Pages' }).getByRole('option')).toHaveCount(4)
    expect(await pointedAt(page)).toContain('Message Broker Patterns')
    await page.keyboard.press('ArrowDown')
    expect(await pointedAt(page)).toContain('Message Queues')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')

    expect(await pointedAt(page)).toContain('Topics')
    await expect(active(page)).toBeInViewport()
    await page.keyboard.press('Home')
    expect(await pointedAt(page)).toContain('Message Broker Patterns')
  })

  test('says where each entry stands, marks the words, and counts for those who do not see it', async ({
    page,
  }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('dead')
    await expect(active(page)).toContainText('Dead letter queues')

    expect(await pointedAt(page)).toContain('Dead letter queues')
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(active(page).locator('mark')).toHaveText(['Dead', 'dead'])
    const said = page.getByRole('group', { name: 'Statements' }).getByRole('option').first()
    await expect(said).toContainText(/ · .+ · (Junior|Middle|Senior|Lead|Principal) · Required/)
    await expect(palette(page).getByRole('status')).toHaveText(/^\d+ results$/)
    expect(await violationsOn(page)).toEqual([])
  })

  test('what was opened is offered the next time, in this browser only', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('rabbit')
    await expect(active(page)).toContainText('RabbitMQ')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/skills/rabbitmq')
    await page.keyboard.press('Control+k')

    await expect(
      page.getByRole('group', { name: 'Opened lately' }).getByRole('option', { name: 'RabbitMQ' }),
    ).toBeVisible()
  })

  test('the mouse opens an entry, and a press beside the palette closes it', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await expect(palette(page)).toBeVisible()
    await page.mouse.click(20, 400)
    await expect(palette(page)).toBeHidden()
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.keyboard.type('broker')
    await page.getByRole('option', { name: /^Message Broker Patterns/ }).click()

    await expect(page).toHaveURL('/en/skills/message-broker-patterns')
    await expect(palette(page)).toBeHidden()
  })

  test('a statement leads to its row, which stands open', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('DeadLetterPublishingRecoverer')
    await page.getByRole('group', { name: 'Statements' }).getByRole('option').first().click()

    await expect(page).toHaveURL(/\/en\/skills\/[a-z-]+\?level=[a-z]+&role=backend-java-kotlin/)
    await expect(
      page.getByRole('button', { name: 'Backend Developer (Java/Kotlin)', expanded: true }),
    ).toBeVisible()
  })

  test('a slip of the keys is forgiven, and said', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('rabitmq')

    await expect(palette(page).getByRole('status')).toHaveText(
      'Nothing has “rabitmq”. Showing results for rabbitmq.',
    )
    await expect(active(page)).toContainText('RabbitMQ')
  })

  test('in Spanish it finds pages and skills without their accents, and changes the language with the page kept', async ({
    page,
  }) => {
    await page.goto('/es/skills/rabbitmq?level=senior')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('evolucion')
    await expect(active(page)).toContainText('Evolución en el tiempo')
    await box(page).fill('patornes')
    await expect(active(page)).toContainText('Patrones de mensajería con brokers')
    await box(page).fill('english')
    await page.getByRole('option', { name: 'Read this page in English' }).click()

    await expect(page).toHaveURL('/en/skills/rabbitmq?level=senior')
  })

  test('actions act: the theme changes, and the keys are shown', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('dark th')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('keyboard')
    await page.keyboard.press('Enter')

    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

  test('says that the search does not answer, and still finds pages', async ({ page }) => {
    await page.route('**/api/v1/search?*', (route) =>
      route.fulfill({ status: 503, json: { type: 'https://rungs.example.org/en/api#too-slow' } }),
    )
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type('plan')

    await expect(palette(page).getByRole('status')).toHaveText(
      'That took too long. Use a rarer word, or add one.',
    )
    await expect(active(page)).toContainText('My plan')
  })
})

for (const [typed, address] of [
  ['senior php vs senior node', '/en/compare/backend-php.senior/backend-nodejs.senior'],
  ['php middle senior', '/en/compare/backend-php.middle/backend-php.senior'],
  ['php senior', '/en/roles/backend-php/senior'],
] as const) {
  test(`"${typed}" and Enter answer it`, async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('where nothing is found, the palette says so, chooses nothing and leads on', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('/')
  await page.keyboard.type('zzqqxx')
  await expect(palette(page).getByRole('status')).toHaveText('Nothing found for “zzqqxx”')
  await expect(active(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/en/roles')
})

test('Ctrl K without a network says so, and leaves the page as it is', async ({ page, context }) => {
  await page.goto('/en')
  await page.getByRole('searchbox').waitFor()
  await context.setOffline(true)
  await page.keyboard.press('Control+k')

  await expect(page.getByText(/offline/i).filter({ visible: true })).toBeVisible()
  await expect(page).toHaveURL('/en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('no key is lost while the palette is being fetched', async ({ page }) => {
  await page.route('**/words/search', async (route) => {
    await new Promise((go) => setTimeout(go, 700))
    await route.continue()
  })
  await page.goto('/en')
  await page.keyboard.press('/')
  await page.keyboard.type('rabbit', { delay: 60 })
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/en/skills/rabbitmq')
})

test('the box of the start page goes on in the palette', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('exch')
  await expect(box(page)).toHaveValue('exch')

  await expect(active(page)).toContainText('Exchanges')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      for (const query of ['', '?q=dead&required=1', '?q=xyzzy+kafka', '?q=zzqqxx']) {
        test(`axe finds nothing on the search page${query}`, async ({ page }) => {
          await page.goto(`/es/search${query}`)

          expect(await violationsOn(page)).toEqual([])
          expect(await overflowOf(page)).toBe(0)
        })
      }

      test('axe finds nothing in the palette', async ({ page }) => {
        await page.goto('/en')
        await page.getByRole('link', { name: 'Search', exact: true }).click()
        await expect(page.getByRole('option').first()).toBeVisible()

        expect(await violationsOn(page)).toEqual([])
        expect(await overflowOf(page)).toBe(0)
      })
    })
  }
}

test.describe('the search page', () => {
  test('answers as somebody types, keeps the focus, and its address follows', async ({ page }) => {
    await page.goto('/en/search')
    const field = page.getByRole('searchbox')
    await field.focus()
    await page.keyboard.type('dead', { delay: 40 })
    await expect(page.getByRole('link', { name: 'Dead letter queues' })).toBeVisible()
    await expect(page).toHaveURL('/en/search?q=dead')
    await expect(field).toBeFocused()
    await page.getByRole('combobox', { name: 'Role' }).selectOption('backend-php')
    await page.getByLabel('Required only').check()
    await expect(page).toHaveURL('/en/search?q=dead&role=backend-php&required=1')
    await expect(page.getByRole('listitem').filter({ hasText: 'Node.js' })).toHaveCount(0)
    await page.reload()

    await expect(page.getByRole('combobox', { name: 'Role' })).toHaveValue('backend-php')
    await expect(page.getByRole('listitem').filter({ hasText: 'PHP' }).first()).toContainText('Required')
  })

  test('the slash leads to its own box, and Back to what was looked for last', async ({ page }) => {
    await page.goto('/en/search?q=rabbitmq')
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox')
    await expect(field).toBeFocused()
    await field.fill('kafka')
    await expect(page).toHaveURL('/en/search?q=kafka')
    await expect(page).toHaveTitle(/^kafka · Search/)
    await page.getByRole('link', { name: 'Apache Kafka', exact: true }).click()
    await expect(page).toHaveURL('/en/topics/apache-kafka')
    await page.goBack()

    await expect(field).toHaveValue('kafka')
    await expect(page).toHaveURL('/en/search?q=kafka')
    await expect(page.getByRole('link', { name: 'Apache Kafka', exact: true })).toBeVisible()
  })

  test('where nothing is found it says so, and leads on', async ({ page }) => {
    await page.goto('/en/search?q=zzqqxx')

    await expect(page.getByRole('heading', { name: 'Nothing found for “zzqqxx”' })).toBeVisible()
    for (const name of ['Topics', 'Roles', 'Catalogue'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible()
  })

  test('is found by no search engine', async ({ page }) => {
    await page.goto('/en/search?q=dead')

    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  test('what is longer than a search may be is said in words', async ({ page }) => {
    await page.goto(`/en/search?q=${'a'.repeat(201)}`)

    await expect(page.getByRole('main').getByRole('status')).toHaveText(/more than 200 letters/)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the header leads to the search, whose form answers', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('searchbox').fill('ded leter')
    await page.getByRole('combobox', { name: 'Level' }).selectOption('Senior')
    await page.getByRole('button', { name: 'Search' }).click()

    await expect(page).toHaveURL(/\/en\/search\?q=ded\+leter&domain=&role=&level=senior$/)
    await expect(page.getByRole('status')).toContainText('Showing results for dead letter.')
    const statement = page.getByRole('listitem').filter({ hasText: 'Senior' }).first()
    await expect(statement.locator('mark').first()).toHaveText(/^dead$/i)
  })

  test('the box of the start page is a form', async ({ page }) => {
    await page.goto('/es')
    await page.getByRole('searchbox').fill('colas')
    await page.getByRole('button', { name: 'Buscar' }).click()

    await expect(page).toHaveURL('/es/search?q=colas')
    await expect(page.getByRole('heading', { name: 'Habilidades' })).toBeVisible()
  })
})
