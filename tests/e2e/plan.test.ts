import type { Page } from 'playwright/test'
import type { AskedOfRole } from '@/domain/asked'
import { expect, overflowOf, test, violationsOn } from './fixtures'

const java = { role: 'backend-java-kotlin', level: 'middle' }
const languages = {
  en: {
    title: 'What to cover next',
    place: 'Your role and levels',
    level: 'Current level',
    role: 'Role',
    target: 'Target level',
    as: 'Role you are heading for',
    middle: 'Middle',
    roleName: 'Backend Developer (Node.js)',
    left: (count: number) => `${count} left to reach Senior`,
    figures: (done: number, total: number) => `${done} can do, 0 learning, ${total - done} not yet`,
    canDo: /^Can do: /,
    saved: 'Noted: Can do',
    undo: 'Undo',
    evidence: /^Note and link: /,
    note: 'Note',
    link: 'Link',
    fault: 'This is not saved yet',
    savedNote: 'Noted, with note and link',
    fold: '2 that you can do',
  },
  es: {
    title: 'Qué cubrir a continuación',
    place: 'Tu rol y tus niveles',
    level: 'Nivel actual',
    role: 'Rol',
    target: 'Nivel al que vas',
    as: 'Rol hacia el que vas',
    middle: 'Intermedio',
    roleName: 'Desarrollo backend (Node.js)',
    left: (count: number) => `Faltan ${count} para llegar a Senior`,
    figures: (done: number, total: number) => `${done} que sé hacer, 0 aprendiendo, ${total - done} aún no`,
    canDo: /^Lo sé hacer: /,
    saved: 'Anotado: Lo sé hacer',
    undo: 'Deshacer',
    evidence: /^Nota y enlace: /,
    note: 'Nota',
    link: 'Enlace',
    fault: 'Aún no se ha guardado',
    savedNote: 'Anotado, con nota y enlace',
    fold: '2 que ya sabes hacer',
  },
} as const
const en = languages.en

/** How many statements a role requires up to a level, by what the server says that it is asked. */
async function requiredUpTo(page: Page, role: string, levels: string[]): Promise<number> {
  const asked = (await (await page.request.get(`/en/plan/asked/${role}`)).json()) as AskedOfRole
  const cells = asked.skills.flatMap((skill) => skill.cells)
  return cells
    .filter(({ level, required }) => required && levels.includes(level))
    .reduce((sum, { statements }) => sum + statements.length, 0)
}

const upToSenior = ['junior', 'middle', 'senior']
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })
const figures = (page: Page) => page.getByRole('complementary', { name: /^(Progress|Progreso)$/ })

for (const [locale, say] of Object.entries(languages)) {
  for (const width of [1440, 390]) {
    test.describe(`an engineer reading ${locale} at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } })

      test('says who they are with the keyboard only, and goes on where the network is cut', async ({
        page,
        context,
      }) => {
        await page.goto(`/${locale}/plan`)
        const total = await requiredUpTo(page, 'backend-nodejs', upToSenior)
        const form = page.getByRole('form', { name: say.place })
        await form.getByLabel(say.level, { exact: true }).focus()
        await page.keyboard.type(say.middle)
        await page.keyboard.press('Tab')
        await page.keyboard.type(say.roleName)

        await expect(heading(page, say.left(total))).toBeVisible()
        await expect(page.getByText(new RegExp(`0 (of|de) ${total} `)).first()).toBeVisible()

        await page.waitForLoadState('networkidle')
        await context.setOffline(true)
        // Past the target, its role, and on to what is no field, where letters are keys.
        for (const _field of ['target', 'as', 'next']) await page.keyboard.press('Tab')
        await page.keyboard.press('j')
        await page.keyboard.press('3')
        await expect(page.getByText(say.saved)).toBeVisible()
        await expect(heading(page, say.left(total - 1))).toBeVisible()
        await expect(figures(page)).toContainText(say.figures(1, total))
        await page.keyboard.press('j')
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowRight')
        await expect(heading(page, say.left(total - 2))).toBeVisible()
        expect(await overflowOf(page)).toBe(0)

        await page.getByRole('button', { name: say.evidence }).first().focus()
        await page.keyboard.press('Enter')
        await page.getByLabel(say.note, { exact: true }).focus()
        await page.keyboard.type('On the train.')
        await page.keyboard.press('Tab')
        await expect(page.getByText(say.savedNote)).toBeVisible()

        await context.setOffline(false)
        await page.reload()
        await expect(heading(page, say.left(total - 2))).toBeVisible()
        await page.getByText(say.fold).click()
        await expect(page.getByText('On the train.')).toBeVisible()
      })
    })
  }
}

test.describe('a plan', () => {
  test.beforeEach(async ({ page, placedAt }) => {
    await placedAt(java)
    await page.goto('/en/plan')
  })

  test('counts what the role requires up to the target', async ({ page }) => {
    const total = await requiredUpTo(page, java.role, upToSenior)

    await expect(heading(page, en.left(total))).toBeVisible()
    await expect(figures(page)).toContainText(`of ${total} required`)
  })

  test('names what was left behind, and the rungs count their own level', async ({ page }) => {
    const ladder = page.getByRole('navigation', { name: 'Levels in this role' })
    for (const [name, level, says] of [
      ['Junior', 'junior', ''],
      ['Middle', 'middle', 'You are here'],
      ['Senior', 'senior', 'Your target: '],
    ] as const) {
      const total = await requiredUpTo(page, java.role, [level])
      await expect(ladder.getByRole('link', { name: new RegExp(`^${name}\\s*${says}`) })).toContainText(
        `0 of ${total} can do`,
      )
    }
    await expect(page.getByRole('heading', { name: 'Left behind at Middle' }).first()).toBeVisible()
  })

  test('may lead to any later level, and to another role', async ({ page }) => {
    const form = page.getByRole('form', { name: en.place })
    await expect(form.getByLabel(en.target)).toHaveValue('senior')
    await expect(form.getByLabel(en.target).getByRole('option')).toHaveText(['Senior', 'Lead', 'Principal'])
    await form.getByLabel(en.target).selectOption('Lead')
    await expect(heading(page, /left to reach Lead/)).toBeVisible()

    await form.getByLabel(en.as).selectOption('as Backend Developer (Node.js)')
    const total = await requiredUpTo(page, 'backend-nodejs', [...upToSenior, 'lead'])
    await expect(heading(page, `${total} left to reach Lead`)).toBeVisible()
    await expect(
      page.getByText(`As Backend Developer (Node.js) you cover 0 of ${total}`).first(),
    ).toBeVisible()
    await expect(form.getByLabel(en.target).getByRole('option')).toHaveCount(5)
  })

  test('keeps an answered row where it is until a filter is used', async ({ page }) => {
    const first = page.getByRole('radio', { name: en.canDo }).first()
    const name = await first.getAttribute('aria-label')
    await first.check()
    await expect(page.getByText(en.saved)).toBeVisible()
    await expect(page.getByRole('radio', { name: en.canDo }).first()).toHaveAccessibleName(name ?? '')

    await page.getByLabel('Hide what I can do').check()
    await expect(page.getByRole('radio', { name: name ?? '' })).toHaveCount(0)
    await page.goBack()
    await expect(page.getByLabel('Hide what I can do')).not.toBeChecked()
    await expect(page.getByText('1 that you can do')).toBeVisible()
  })

  test('takes an answer back', async ({ page }) => {
    const left = await heading(page, /left to reach/).textContent()
    await page.getByRole('radio', { name: en.canDo }).first().check()
    await expect(heading(page, left ?? '')).toBeHidden()
    await page.getByRole('button', { name: en.undo }).click()

    await expect(heading(page, left ?? '')).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Not yet: / }).first()).toBeChecked()
  })

  test('says that the browser refuses to keep what is answered', async ({ page }) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.getByRole('radio', { name: en.canDo }).first().check()

    await expect(page.getByText('This browser refuses to keep your ticks.')).toBeVisible()
    await expect(page.getByRole('radio', { name: en.canDo }).first()).toBeChecked()
  })

  test('shows what another tab answers', async ({ page, context }) => {
    const other = await context.newPage()
    await other.goto('/en/plan')
    await other.getByRole('radio', { name: en.canDo }).first().check()

    await expect(page.getByRole('radio', { name: en.canDo }).first()).toBeChecked()
    await expect(figures(page)).toContainText('1 can do')
  })

  test('shows one level, also one beyond the target, and a link shows the same', async ({ page }) => {
    await page
      .getByRole('navigation', { name: 'Levels in this role' })
      .getByRole('link', { name: /^Lead/ })
      .click()
    const total = await requiredUpTo(page, java.role, ['lead'])
    await expect(heading(page, `${total} left at Lead`)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Left behind at Middle' })).toHaveCount(0)
    await page.reload()
    await expect(heading(page, `${total} left at Lead`)).toBeVisible()

    await page.getByRole('button', { name: 'Show all up to Senior' }).click()
    await expect(heading(page, /left to reach Senior/)).toBeVisible()
    expect(new URL(page.url()).search).toBe('')
  })

  test('a step to start with leads to its row, also where a filter leaves it out', async ({ page }) => {
    await page.goto('/en/plan?level=principal')
    const step = figures(page).getByRole('listitem').first().getByRole('button')
    const words = await step.textContent()
    await step.click()

    await expect(page.getByRole('radio', { name: `Not yet: ${words}` })).toBeFocused()
  })

  test('keeps a note and a link, and tells what was said so far', async ({ page }) => {
    await page.getByRole('radio', { name: en.canDo }).first().check()
    const toggle = await page.getByRole('button', { name: en.evidence }).first().getAttribute('aria-label')
    await page.getByRole('button', { name: en.evidence }).first().click()
    await page.getByLabel(en.note, { exact: true }).fill('The order service, in spring.')
    await page.getByLabel(en.link, { exact: true }).fill('https://wiki.example.org/orders')
    await page.keyboard.press('Enter')
    await page.reload()

    await page.getByText('1 that you can do').click()
    await expect(page.getByRole('link', { name: 'wiki.example.org' })).toHaveAttribute(
      'rel',
      'noopener noreferrer nofollow',
    )
    await page.getByRole('button', { name: toggle ?? '' }).click()
    await expect(page.getByRole('heading', { name: 'What you said so far' })).toBeVisible()
    const history = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') })
      .getByRole('listitem')
    await expect(history).toHaveText([
      /Can do · “The order service, in spring.” · https:\/\/wiki.example.org\/orders$/,
      /Can do · “The order service, in spring.”$/,
      /Can do$/,
    ])
  })

  test('keeps a note that is still being written when the page goes away', async ({ page }) => {
    await page.getByRole('button', { name: en.evidence }).first().click()
    await page.getByLabel(en.note, { exact: true }).fill('Half a sentence')
    await page.goto('/en')
    await page.goto('/en/plan')

    await expect(page.getByText('“Half a sentence”')).toBeVisible()
  })

  test('keeps no link that is none, and says what to do', async ({ page }) => {
    await page.getByRole('button', { name: en.evidence }).first().click()
    const link = page.getByLabel(en.link, { exact: true })
    await link.fill('javascript:alert(1)')
    await link.press('Tab')

    await expect(page.getByText(en.fault)).toBeVisible()
    await expect(link).toHaveAttribute('aria-invalid', 'true')
    expect(await page.evaluate(() => localStorage.getItem('rungs.assessment'))).not.toContain('javascript')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}, with everything open`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.getByRole('radio', { name: en.canDo }).first().check()
      await page.getByRole('button', { name: en.evidence }).first().click()
      await expect(page.getByLabel(en.note, { exact: true })).toBeVisible()

      expect(await violationsOn(page)).toEqual([])
    })
  }
})

test.describe('what is known in another role', () => {
  const known = 'Backend Developer (Node.js)'

  test.beforeEach(async ({ page, placedAt }) => {
    await placedAt({ role: 'backend-nodejs', level: 'middle' })
    await page.goto('/en/plan')
    const list = page.getByRole('region', { name: /left to reach/ })
    await expect(list).toBeVisible()
    for (const skill of await list.getByRole('group').all()) {
      await skill.evaluate((details) => details.setAttribute('open', ''))
    }
    for (const choice of await page.getByRole('radio', { name: en.canDo }).all()) await choice.check()
    await page
      .getByRole('form', { name: en.place })
      .getByLabel(en.role, { exact: true })
      .selectOption('Backend Developer (PHP)')
  })

  test('is said at once, and is kept all together in one step that can be taken back', async ({ page }) => {
    const keep = page.getByRole('button', { name: /^Keep (all \d+|it) here$/ }).first()
    await expect(page.getByText(/^You cover 0 of \d+ .* known from other roles/).first()).toBeVisible()
    const count = await page.getByRole('button', { name: 'Keep it here', includeHidden: true }).count()
    expect(count).toBeGreaterThan(3)
    await expect(page.getByText(`You can already do ${count} of these`)).toContainText(known)
    await keep.click()

    await expect(page.getByText(`${count} answers kept here`)).toBeVisible()
    await expect(page.getByText('You can already do')).toBeHidden()
    await page.getByRole('button', { name: en.undo }).click()
    await expect(page.getByText(`You can already do ${count} of these`)).toBeVisible()
  })

  test('is kept one by one, with where it comes from, and by the keyboard', async ({ page }) => {
    await page.getByRole('button', { name: 'Look at them one by one' }).press('Enter')
    const offer = page.getByText(`You can do this as ${known}.`).first()
    await expect(offer).toBeVisible()
    const count = await page.getByText(/You can already do \d+/).textContent()
    await expect(page.getByRole('button', { name: 'Keep it here' }).first()).toBeFocused()
    await page.keyboard.press('Enter')

    await expect(page.getByText('1 answer kept here')).toBeVisible()
    await expect(page.getByText(count ?? '')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Keep it here' }).first()).toBeFocused()
    const kept = await page.evaluate(() => localStorage.getItem('rungs.assessment'))
    expect(kept).toContain('"from":"backend-nodejs"')
  })
})

test.describe('before there is a plan', () => {
  test('somebody new is asked who they are, and nothing is made up', async ({ page }) => {
    await page.goto('/en/plan')

    await expect(heading(page, 'Where do you stand?')).toBeVisible()
    await expect(page.getByLabel(en.target)).toBeDisabled()
    await expect(page.getByRole('radio')).toHaveCount(0)
    expect(await violationsOn(page)).toEqual([])
  })

  test('somebody below the first rung heads for it', async ({ page }) => {
    await page.goto('/en/plan')
    await page.getByLabel(en.level).selectOption('pre-Junior')
    await page.getByLabel(en.role, { exact: true }).selectOption('Backend Developer (PHP)')

    await expect(heading(page, /left to reach Junior/)).toBeVisible()
  })

  test('a role that is gone is told, and nothing breaks', async ({ page, placedAt }) => {
    await placedAt({ role: 'webmaster', level: 'middle' })
    await page.goto('/en/plan')

    await expect(heading(page, 'A role of yours is not in the catalogue any more')).toBeVisible()
  })
})

test.describe('where what is asked cannot be loaded', () => {
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|500/] })

  test('the page says so, and tries again when asked to', async ({ page, placedAt }) => {
    await placedAt(java)
    await page.route('**/plan/asked/**', (route) => route.fulfill({ status: 500 }))
    await page.goto('/en/plan')
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText('could not be loaded')
    await page.unroute('**/plan/asked/**')
    await page.getByRole('button', { name: 'Try again' }).click()

    await expect(heading(page, /left to reach Senior/)).toBeVisible()
  })

  test('another role is loaded as soon as the network is back', async ({ page, placedAt, context }) => {
    await placedAt(java)
    await page.goto('/en/plan')
    await expect(heading(page, /left to reach Senior/)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByLabel(en.role, { exact: true }).selectOption('Backend Developer (PHP)')
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toContainText('You are offline.')
    await context.setOffline(false)

    await expect(heading(page, /left to reach Senior/)).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what a plan is, and leads to every skill', async ({ page }) => {
    await page.goto('/en/plan')

    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'RabbitMQ' })).toBeVisible()
    await expect(page.getByRole('form')).toBeHidden()
  })
})

test('of two thousand statements an answer draws one anew', async ({ page, placedAt }) => {
  test.setTimeout(90_000)
  await placedAt(java)
  await page.route('**/plan/asked/**', (route) => route.fulfill({ json: aHundredSkills() }))
  await page.goto('/en/plan')
  await page.getByLabel(en.target).selectOption('Principal')
  await expect(heading(page, '1600 left to reach Principal')).toBeVisible()
  await page.getByLabel('Hide what I can do').focus()
  const drawn = await rowsDrawnWhile(page, async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('3')
    await expect(heading(page, '1599 left to reach Principal')).toBeVisible()
  })

  expect(drawn).toBeGreaterThan(0)
  expect(drawn).toBeLessThanOrEqual(2)
})

/** Two thousand statements: a hundred skills with twenty each, of which every fifth skill is optional. */
const aHundredSkills = (): AskedOfRole => ({
  role: java.role,
  skills: Array.from({ length: 100 }, (_, skill) => ({
    id: `skill-${skill}`,
    name: `Skill ${skill}`,
    revision: 1,
    cells: [...upToSenior, 'lead', 'principal'].map((level) => ({
      level,
      required: skill % 5 !== 0,
      statements: [1, 2, 3, 4].map((key) => ({
        key: `${level}-${key}`,
        words: `Explains part ${key} of skill ${skill} as ${level}.`,
      })),
    })),
  })),
})

/** How often the browser calls the component of a row, by its own count of calls. Its code is the one with its class. */
async function rowsDrawnWhile(page: Page, act: () => Promise<void>): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Debugger.enable')
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await act()
  const { result } = await devtools.send('Profiler.takePreciseCoverage')
  const counts = await Promise.all(
    result.map(async ({ scriptId, functions }) => {
      const { scriptSource } = await devtools.send('Debugger.getScriptSource', { scriptId })
      if (!scriptSource.includes('"data-answer"')) return []
      return functions
        .flatMap(({ ranges }) => ranges)
        .map(({ startOffset, endOffset, count }) => ({
          code: scriptSource.slice(startOffset, endOffset),
          count,
        }))
        .filter(({ code }) => code.includes('"data-answer"'))
    }),
  )
  // Functions stand inside of one another: the smallest that holds the class is the component.
  const [component] = counts.flat().sort((one, other) => one.code.length - other.code.length)
  return component?.count ?? 0
}
