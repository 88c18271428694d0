import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright/test'
import { givePlan, giveShare } from '../plans'
import { expect, overflowOf, signedIn, test, violationsOn } from './fixtures'

const role = 'backend-nodejs'
const note = 'Ran it in the pilot, between us.'
const answers = {
  [`rabbitmq/${role}/publish-and-consume`]: { answer: 'can-do', note, link: 'https://example.org/pilot' },
  [`rabbitmq/${role}/amqp-model`]: { answer: 'learning' },
  [`rabbitmq/${role}/manual-acknowledgement`]: { answer: 'does-not-apply' },
  'rabbitmq/backend-php/publish-and-consume': { answer: 'learning', note: 'Of another role.' },
} as const
const published = /Publishes JSON as a Buffer and consumes it with amqplib/
const plan = { role, level: 'junior', answers }

/** What a browser reads that was never here before. */
async function readBy(browser: Browser, address: string, javaScriptEnabled = false) {
  const context = await browser.newContext({ baseURL: process.env.APP_URL, javaScriptEnabled })
  const page = await context.newPage()
  const answer = await page.goto(address)
  return { page, answer, html: (await answer?.text()) ?? '', end: () => context.close() }
}

/** The record of a browser, with two answers and a note that a spreadsheet would run. */
async function withAnswers(page: Page, more: object = {}) {
  const given = { at: Date.UTC(2026, 2, 17), revision: 1 }
  const record = {
    version: 2,
    owner: null,
    role,
    level: 'junior',
    target: null,
    placedAt: 1,
    answers: {
      [`rabbitmq/${role}/publish-and-consume`]: [
        { id: 'b', ...given, at: given.at + 1, answer: 'can-do', note: '=1+1', link: 'https://example.org' },
        { id: 'a', ...given, answer: 'learning' },
      ],
      [`rabbitmq/${role}/amqp-model`]: [{ id: 'c', ...given, answer: 'learning' }],
    },
    ...more,
  }
  await page.addInitScript((text) => {
    if (!localStorage.getItem('rungs.assessment')) localStorage.setItem('rungs.assessment', text)
  }, JSON.stringify(record))
  return record
}

/** The plan of somebody who has an account and answered there. */
async function aPlanOf(context: Parameters<typeof signedIn>[0]) {
  const person = await signedIn(context, { name: 'Ines Moreau' })
  await givePlan(person.id, plan)
  return person
}

test.describe('the page behind a link', () => {
  test('is read whole by somebody without an account and without script', async ({ browser, context }) => {
    const { id } = await aPlanOf(context)
    const { page, answer, end } = await readBy(
      browser,
      `/en/shared/${await giveShare(id, { withNotes: true })}`,
    )

    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ines’s plan')
    await expect(page.getByText('Junior Backend Developer (Node.js), heading for Middle.')).toBeVisible()
    await expect(
      page.getByRole('img', { name: /^RabbitMQ: Junior 1 of 2 can do, 1 learning; / }),
    ).toBeVisible()
    await expect(page.getByText(/^Explains the AMQP path/)).toBeVisible()
    await page.getByText('1 can do', { exact: true }).click()
    await expect(page.getByText(published)).toBeVisible()
    await expect(page.getByText(note)).toBeVisible()
    await expect(page.getByRole('link', { name: 'https://example.org/pilot' })).toHaveAttribute(
      'rel',
      /noopener/,
    )
    await expect(page.getByText('1 does not apply', { exact: true })).toBeVisible()
    await expect(page.getByText(/The last answer is of 3\/17\/2026/)).toBeVisible()
    await end()
  })

  test('is in the language of its address', async ({ browser, context }) => {
    const { id } = await aPlanOf(context)
    const { page, end } = await readBy(browser, `/es/shared/${await giveShare(id)}`)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plan de Ines')
    await expect(page.getByText(/La última respuesta es del 17\/3\/2026/)).toBeVisible()
    await end()
  })

  test('holds nothing of its owner but what they chose', async ({ browser, context }) => {
    const { id, email, token } = await aPlanOf(context)
    const share = await giveShare(id, { withNotes: false })
    const { html, end } = await readBy(browser, `/en/shared/${share}`)
    await end()
    const bytes = `${html}${await (await context.request.get(`/en/shared/${share}`, { headers: { rsc: '1' } })).text()}`

    expect(bytes).toContain('Ines')
    expect(bytes).toMatch(published)
    for (const secret of [id, email, token, 'Moreau', note, 'example.org/pilot', 'Of another role']) {
      expect(bytes).not.toContain(secret)
    }
  })

  test('is the same for its owner as for anybody else', async ({ browser, context }) => {
    const { id } = await aPlanOf(context)
    const address = `/en/shared/${await giveShare(id)}`
    const { html, end } = await readBy(browser, address)
    await end()

    expect((await (await context.request.get(address)).text()) === html).toBe(true)
  })

  test('is kept by no cache, found by no search engine, and tells nobody its address', async ({
    context,
    request,
  }) => {
    const { id } = await aPlanOf(context)
    const answer = await request.get(`/en/shared/${await giveShare(id)}`)
    const headers = answer.headers()

    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['set-cookie']).toBeUndefined()
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/)
  })

  test('is called what its owner is called, whatever that looks like', async ({ browser, context }) => {
    const { id } = await aPlanOf(context)
    const { page, end } = await readBy(
      browser,
      `/en/shared/${await giveShare(id, { name: "Ines $& $' %s" })}`,
    )

    await expect(page).toHaveTitle("Ines $& $' %s’s plan · Rungs")
    await end()
  })

  test('shows the next answer at the next request', async ({ context, request }) => {
    const { id } = await signedIn(context)
    const address = `/en/shared/${await giveShare(id)}`
    expect(await (await request.get(address)).text()).toContain('Ines has not picked a role yet')
    await givePlan(id, plan)

    expect(await (await request.get(address)).text()).toMatch(published)
  })

  test('is missing where the link ended or nobody made it, and says no more than that', async ({
    browser,
    context,
  }) => {
    const { id } = await aPlanOf(context)
    const ended = await giveShare(id, { expires: new Date(Date.now() - 1000) })
    for (const token of [ended, 'x'.repeat(43), 'short']) {
      const { page, answer, html, end } = await readBy(browser, `/en/shared/${token}`)

      expect(answer?.status()).toBe(404)
      expect(answer?.headers()['cache-control']).toBe('private, no-store')
      await expect(page.getByRole('heading', { name: 'This link shows no plan' })).toBeVisible()
      await expect(page).toHaveTitle('This link shows no plan · Rungs')
      expect(html).not.toContain('Ines')
      await end()
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`has nothing that axe finds in ${colorScheme} at ${width} px`, async ({ page, context }) => {
        const { id } = await aPlanOf(context)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`/en/shared/${await giveShare(id, { withNotes: true })}`)
        await page.getByText('1 can do', { exact: true }).click()

        expect(await violationsOn(page)).toEqual([])
        await page.setViewportSize({ width: 360, height: 900 })
        expect(await overflowOf(page)).toBe(0)
      })
    }
  }

  test('goes on paper with every text in full', async ({ page, context }) => {
    const { id } = await aPlanOf(context)
    await page.goto(`/en/shared/${await giveShare(id)}`)
    await expect(page.getByText(published)).toBeHidden()
    await page.emulateMedia({ media: 'print' })

    await expect(page.getByText(published)).toBeVisible()
  })
})

test.describe('links are made', () => {
  const input = { name: 'Ines', withNotes: false, days: 7 }
  const from = (origin: string) => ({ data: input, headers: { origin } })

  test('by nobody without an account, and by no other site', async ({ context, request, baseURL }) => {
    expect((await request.post('/api/plan-shares', from(baseURL ?? ''))).status()).toBe(401)
    await aPlanOf(context)
    const untrusted: Record<string, string>[] = [
      { origin: 'https://example.org' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ]
    for (const headers of untrusted) {
      expect((await context.request.post('/api/plan-shares', { data: input, headers })).status()).toBe(403)
    }
    expect(await (await context.request.get('/api/plan-shares')).json()).toMatchObject({ shares: [] })
  })

  test('and what is wrong with one is answered in a word', async ({ context, baseURL }) => {
    await aPlanOf(context)
    const ask = async (data: object | string) => {
      const answer = await context.request.post('/api/plan-shares', {
        data,
        headers: { origin: baseURL ?? '' },
      })
      return [answer.status(), (await answer.json()).error]
    }

    expect(await ask({ ...input, name: '' })).toEqual([400, 'name'])
    expect(await ask({ ...input, name: 'Eve <eve@example.org>' })).toEqual([400, 'name-is-address'])
    expect(await ask({ ...input, name: 'n'.repeat(5000) })).toEqual([400, 'input'])
    expect(await ask({ ...input, days: 1 })).toEqual([400, 'input'])
    expect(await ask('{')).toEqual([400, 'input'])
    expect(await ask([])).toEqual([400, 'input'])
  })

  test('and taken back by their owner alone', async ({ browser, context, baseURL }) => {
    await aPlanOf(context)
    const { share } = await (await context.request.post('/api/plan-shares', from(baseURL ?? ''))).json()
    const other = await browser.newContext({ baseURL })
    await signedIn(other)
    const address = `/api/plan-shares/${share.id}`
    const headers = { origin: baseURL ?? '' }

    expect((await other.request.delete(address, { headers })).status()).toBe(404)
    expect((await context.request.delete(address)).status()).toBe(403)
    expect((await context.request.delete('/api/plan-shares/%00', { headers })).status()).toBe(404)
    expect((await context.request.delete(address, { headers })).status()).toBe(204)
    expect((await context.request.delete(address, { headers })).status()).toBe(404)
    expect((await other.request.get(`/en/shared/${share.token}`)).status()).toBe(404)
    await other.close()
  })
})

test.describe('from the plan', () => {
  // The plan fetches the way to the assessment ahead, with its styles, whether or not somebody goes there.
  test.use({ allowed: [/was preloaded using link preload but not used/] })

  test('a link is made, read and taken back', async ({ browser, page, context }) => {
    await aPlanOf(context)
    await page.goto('/en/plan')
    await page.getByRole('button', { name: 'Share with my manager' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share with my manager' })
    await expect(dialog.getByRole('textbox', { name: 'Name to show' })).toHaveValue('Ines Moreau')
    await dialog.getByRole('textbox', { name: 'Name to show' }).fill('Ines')
    await dialog.getByRole('combobox', { name: 'Ends' }).selectOption('After 7 days')
    await dialog.getByRole('button', { name: 'Create link' }).click()
    const field = dialog.getByRole('textbox', { name: 'Address of the link' })
    await expect(field).toBeFocused()
    const address = await field.inputValue()

    const reader = await readBy(browser, address)
    await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Ines’s plan')
    expect(await violationsOn(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Take back the link of/ }).click()
    await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: /^Take back the link of/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Take back', exact: true }).click()
    await expect(dialog.getByText('The link no longer works.')).toBeVisible()
    await expect(dialog.getByText('You have no link yet.')).toBeVisible()
    expect((await reader.page.goto(address))?.status()).toBe(404)
    await reader.end()
  })

  test('somebody without an account is told what a link needs, and what works without one', async ({
    page,
  }) => {
    await withAnswers(page)
    await page.goto('/es/plan')
    await page.getByRole('button', { name: 'Compartir con mi responsable' }).click()

    await expect(page.getByText(/hace falta una\. Sin cuenta puedes imprimir el plan/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Inicia sesión y vuelve aquí' })).toHaveAttribute(
      'href',
      `/es/sign-in?to=${encodeURIComponent('/es/plan')}`,
    )
  })

  test('every file is made without a network, and a spreadsheet runs nothing of it', async ({
    page,
    context,
  }) => {
    await withAnswers(page)
    await page.goto('/en/plan', { waitUntil: 'networkidle' })
    await context.setOffline(true)
    const checklist = await taken(page, 'Markdown checklist (.md)')
    const table = await taken(page, 'Spreadsheet (.csv)')

    expect(checklist).toMatch(/- \[x\] Publishes JSON as a Buffer.*\n {2}> \\=1\+1\n/)
    expect(checklist).toMatch(/- \[ \] Explains the AMQP path.* \(Learning\)\n/)
    expect(table).toContain(`"'=1+1"`)
    expect(table).toContain('"2026-03-17T00:00:00.001Z"')
  })

  test('the menu is used by keys alone, and closes where it was opened', async ({ page }) => {
    await withAnswers(page)
    await page.goto('/en/plan', { waitUntil: 'networkidle' })
    await page.getByText('Export', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused()
    await page.keyboard.press('Tab')
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])

    expect(file.suggestedFilename()).toMatch(/^rungs-plan-\d{4}-\d\d-\d\d\.md$/)
    await expect(page.getByText('Export', { exact: true })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`axe finds nothing in the menu and the dialogs in ${colorScheme} at ${width} px`, async ({
        page,
        context,
      }) => {
        const { id } = await aPlanOf(context)
        await giveShare(id, { expires: new Date(Date.now() - 1000) })
        await giveShare(id, { withNotes: true })
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await withAnswers(page)
        await page.goto('/es/plan')
        await page.getByText('Exportar', { exact: true }).click()
        // What the open menu covers in part is too small to press until the menu is closed.
        expect((await violationsOn(page)).filter((it) => !it.startsWith('target-size'))).toEqual([])
        expect(await overflowOf(page)).toBe(0)
        await page.getByRole('button', { name: 'Importar', exact: true }).click()
        await page.getByLabel('Archivo').setInputFiles('package.json')
        await expect(page.getByText('El archivo no se ha importado. No ha cambiado nada.')).toBeVisible()
        expect(await violationsOn(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Compartir con mi responsable' }).click()
        await page.getByRole('textbox', { name: 'Nombre que se muestra' }).fill('')
        await page.getByRole('button', { name: 'Crear enlace' }).click()
        await expect(page.getByText('Escribe un nombre de 1 a 100 caracteres.')).toBeVisible()
        expect(await violationsOn(page)).toEqual([])
        await page.setViewportSize({ width: 360, height: 800 })
        expect(await overflowOf(page)).toBe(0)
      })
    }
  }

  test('notes and links stay behind where the person says so', async ({ page }) => {
    await withAnswers(page)
    await page.goto('/en/plan')
    await page.getByText('Export', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'With notes and links' }).uncheck()
    await page.getByText('Export', { exact: true }).click()
    const checklist = await taken(page, 'Markdown checklist (.md)')

    expect(checklist).toMatch(published)
    expect(checklist).not.toMatch(/=1\+1|example\.org/)
  })

  test('all answers are taken to another browser, and nothing comes twice', async ({ browser, page }) => {
    const record = await withAnswers(page)
    await page.goto('/en/plan')
    const file = await taken(page, 'All my answers (.json)')
    const context = await browser.newContext({ baseURL: process.env.APP_URL })
    const other = await context.newPage()
    await other.goto('/en/plan')
    await other.getByText('Export', { exact: true }).click()
    await other.getByRole('button', { name: 'Import', exact: true }).click()
    const pick = () =>
      other.getByLabel('File').setInputFiles({
        name: 'answers.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      })
    await pick()
    await expect(other.getByText('2 are new.')).toBeVisible()
    await other.getByRole('button', { name: 'Add 2 answers' }).click()
    await expect(other.getByText(/^2 answers added\./)).toBeVisible()

    const kept = await other.evaluate(() => JSON.parse(localStorage.getItem('rungs.assessment') ?? ''))
    expect(kept).toMatchObject({ role, level: 'junior', answers: record.answers })
    await pick()
    await expect(other.getByText('There is nothing to add.')).toBeVisible()
    await context.close()
  })

  test('a file that is not one of ours is refused with what is wrong', async ({ page }) => {
    await withAnswers(page)
    await page.goto('/en/plan')
    await page.getByText('Export', { exact: true }).click()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByLabel('File').setInputFiles('package.json')

    await expect(page.getByText('The file was not imported. Nothing was changed.')).toBeVisible()
    await expect(page.getByText(/^The file holds no answers of Rungs\./)).toBeVisible()
  })

  test('where the browser refuses to copy, the text stands there to be copied', async ({ page }) => {
    await withAnswers(page)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error()) },
      })
    })
    await page.goto('/en/plan')
    await page.getByText('Export', { exact: true }).click()
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()

    await expect(page.getByRole('textbox', { name: 'The plan as Markdown' })).toHaveValue(
      /# What to cover next/,
    )
  })

  test('on paper there is every text in full, and nothing to press', async ({ page }) => {
    await withAnswers(page)
    await page.goto('/en/plan', { waitUntil: 'networkidle' })
    // The browser says so before it prints, and the page has to be ready when it has said it.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })

    await expect(page.getByText(published).filter({ visible: true })).toHaveCount(1)
    await expect(page.getByText('Junior Backend Developer (Node.js), heading for Middle.')).toBeVisible()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
})

/** What the browser is handed as a file. */
async function taken(page: Page, name: string): Promise<string> {
  await page.getByText('Export', { exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}
