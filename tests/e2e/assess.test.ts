import type { Page } from 'playwright/test'
import type { AskedOfRole } from '@/domain/asked'
import { expect, facts, overflowOf, test, violationsOn } from './fixtures'

const role = 'backend-nodejs'
const own = { role, level: 'middle' }
const address = '/en/plan/assess'
const finding = { level: 1, name: 'What your answers support' } as const

/** The statement that is asked now: the one that has the focus. */
const asked = (page: Page) => page.getByRole('group').and(page.locator(':focus'))
const statementOf = async (page: Page) => (await asked(page).locator('legend').textContent()) ?? ''
const leftOf = async (page: Page) =>
  Number.parseInt(
    (await page
      .getByRole('main')
      .getByText(/^\d+ left$/)
      .first()
      .textContent()) ?? '',
    10,
  )
const isFound = (page: Page) => page.getByRole('heading', finding).isVisible()

async function start(page: Page, locale = 'en') {
  await page.goto(`/${locale}/plan/assess`)
  await page.getByRole('button', { name: locale === 'en' ? 'Start' : 'Empezar' }).click()
  await expect(asked(page)).toBeVisible()
}

/** Presses a key for every statement until none is left, and says which were asked. */
async function answerAll(page: Page, keyOf: (statement: string) => string = () => '3') {
  const met: string[] = []
  while (!(await isFound(page))) {
    const statement = await statementOf(page)
    met.push(statement)
    await page.keyboard.press(keyOf(statement))
    await expect(asked(page).filter({ hasText: statement })).toHaveCount(0)
  }
  return met
}

async function askedOf(page: Page, locale = 'en'): Promise<AskedOfRole> {
  return (await page.request.get(`/${locale}/plan/asked/${role}`)).json()
}

const requiredAt = ({ skills }: AskedOfRole, ...levels: string[]) =>
  skills.flatMap(({ cells }) =>
    cells.filter(({ level, required }) => required && levels.includes(level)).flatMap((it) => it.statements),
  )

/** What the browser keeps of this role: the latest answer to each statement. */
const keptAnswers = (page: Page) =>
  page.evaluate((of) => {
    const { answers } = JSON.parse(localStorage.getItem('rungs.assessment') ?? '{"answers":{}}')
    return Object.keys(answers)
      .filter((key) => key.split('/')[1] === of && answers[key][0].answer)
      .map((key) => answers[key][0].answer as string)
  }, role)

test('a first quick assessment takes the keyboard only, one key a statement, and asks nothing twice', async ({
  page,
}) => {
  await page.goto(address)
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Your role')).toBeFocused()
  await page.keyboard.type('Backend Developer (N')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Middle', exact: true })).toBeChecked()
  await expect(page.getByText('Required statements at Middle and Senior: 16')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(asked(page)).toBeVisible()

  const required = requiredAt(await askedOf(page), 'middle', 'senior').map(({ words }) => words)
  const met = await answerAll(page)

  expect(met.toSorted()).toEqual(required.toSorted())
  await expect(page.getByRole('heading', finding)).toBeFocused()
  expect(await keptAnswers(page)).toEqual(Array(16).fill('can-do'))
})

test('a run goes on where it stopped after a reload, and asks the rest only', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  const met: string[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    met.push(await statementOf(page))
    await page.keyboard.press('1')
    await expect(page.getByText(`${15 - turn} left`).first()).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Message Broker Patterns' })).toBeVisible()
  expect(await leftOf(page)).toBe(9)
  await page.keyboard.press('1')
  await expect(asked(page)).toBeVisible()
  met.push(...(await answerAll(page)))

  expect(met).toHaveLength(15)
  expect(new Set(met).size).toBe(15)
  expect(await keptAnswers(page)).toHaveLength(16)
})

test('somebody who comes back later is told what is answered, and goes on with the rest', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await start(page)
  for (const key of '3321') await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Change role or scope' }).click()

  await expect(page.getByText('You answered 4 of these already; 12 are left.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  expect(await leftOf(page)).toBe(12)
})

test('a run goes on in the other language', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  for (const key of '333333333') await page.keyboard.press(key)
  await expect(page.getByText('Noted: Can do. 7 left.')).toBeVisible()
  await page.getByText('Language: EN').click()
  await page.getByRole('link', { name: 'Español' }).click()

  await expect(page).toHaveURL('/es/plan/assess')
  await expect(page.getByRole('heading', { level: 1, name: 'RabbitMQ' })).toBeVisible()
  await expect(page.getByText('quedan 7').first()).toBeVisible()
})

test('the last answer can be changed after the finding', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  const met = await answerAll(page)
  await page.getByRole('button', { name: 'Back to the statements' }).click()
  expect(await statementOf(page)).toBe(met.at(-1))
  await page.keyboard.press('1')

  await expect(page.getByRole('region', { name: 'Gaps up to Senior' }).getByRole('listitem')).toHaveCount(1)
})

for (const { name, kept } of [
  { name: 'that belongs to an account', kept: { version: 1, owner: 'ada', isFinished: false } },
  { name: 'that cannot be read', kept: 'nonsense' },
]) {
  test(`a run ${name} is not taken up by somebody without one`, async ({ page, placedAt }) => {
    const run = { role, scope: { levels: ['middle'], isRequiredOnly: true }, isAgain: false, answered: [] }
    const text = typeof kept === 'string' ? kept : JSON.stringify({ ...run, ...kept })
    await placedAt(own)
    await page.addInitScript((value) => localStorage.setItem('rungs.assessing', value), text)
    await page.goto(address)

    await expect(page.getByText('16 statements to answer.')).toBeVisible()
  })
}

for (const { locale, levels } of [
  { locale: 'en', levels: 'junior|middle|senior|lead|principal|required|optional' },
  { locale: 'es', levels: 'junior|intermedio|senior|líder|principal|obligatori[ao]s?|opcional' },
]) {
  test(`nothing tells the level of a statement while it is asked in ${locale}`, async ({
    page,
    placedAt,
  }) => {
    await placedAt(own)
    await start(page, locale)
    const said = await page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement
      for (const legend of copy.querySelectorAll('legend')) legend.remove()
      return copy.innerHTML
    })
    const words = (await askedOf(page, locale)).skills.flatMap(({ cells }) => cells)
    const inOrder = words.filter(({ required }) => required).flatMap(({ statements }) => statements)
    const shown = await page.locator('legend').allTextContents()

    expect(shown.length).toBe(8)
    expect(said).not.toMatch(new RegExp(`(?<![a-zñáéíóú])(${levels}|lv\\d)(?![a-zñáéíóú])`, 'i'))
    expect(shown).not.toEqual(inOrder.map((it) => it.words).filter((it) => shown.includes(it)))
  })
}

test('a run is finished with the network cut in the middle', async ({ page, context, placedAt }) => {
  await placedAt(own)
  await start(page)
  for (const key of '33') await page.keyboard.press(key)
  await context.setOffline(true)
  await answerAll(page)

  await expect(page.getByText('Your answers support Senior, taking Junior as you say.')).toBeVisible()
  expect(await keptAnswers(page)).toHaveLength(16)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a Spanish reader answers with one tap a statement', async ({ page, placedAt }) => {
    await placedAt(own)
    await start(page, 'es')
    for (let turn = 0; turn < 16; turn += 1) {
      const choice = asked(page).getByRole('radio', { name: 'Lo sé hacer' })
      await expect(choice).toBeInViewport()
      const { height } = (await choice.locator('xpath=..').boundingBox()) ?? { height: 0 }
      expect(height).toBeGreaterThanOrEqual(44)
      await choice.tap()
      // Nobody reads a statement faster, and a second tap within this time is the other half of a double tap.
      await page.waitForTimeout(350)
      expect(await overflowOf(page)).toBe(0)
    }

    await expect(page.getByRole('heading', { level: 1, name: 'Qué respaldan tus respuestas' })).toBeFocused()
    await expect(page.getByText('Tus respuestas respaldan Senior')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
  })
})

test('the finding says its figures, and the gaps with their levels', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  const all = await askedOf(page)
  const [senior, gaps] = [requiredAt(all, 'senior'), requiredAt(all, 'senior').slice(0, 3)]
  const isGap = (statement: string) => gaps.some(({ words }) => words === statement)
  await answerAll(page, (statement) => (isGap(statement) ? '2' : '3'))

  const row = (name: string) =>
    page.getByRole('table', { name: 'Required statements you can do' }).getByRole('row', { name })
  await expect(row('Middle')).toContainText(/8 of 8\s*100%\s*Reaches 80%/)
  await expect(row('Senior')).toContainText(`${senior.length - 3} of ${senior.length}`)
  await expect(row('Senior')).toContainText('Below 80%')
  await expect(row('Junior')).toContainText('Not answered')
  await expect(page.getByText('Your answers support Middle, taking Junior as you say.')).toBeVisible()
  await expect(page.getByText('Senior takes 7 of 8. You can do 5: 2 more are needed.')).toBeVisible()
  const patterns = page.getByRole('table', { name: 'Skill by skill' }).getByRole('row').nth(1)
  const cells = await patterns.getByRole('cell').allTextContents()
  const required = Object.values(facts.skills['message-broker-patterns']?.cells[role] ?? {})
  expect(cells.map((cell) => cell !== 'Nothing required')).toEqual(required)
  const listed = page.getByRole('region', { name: 'Gaps up to Senior' }).getByRole('listitem')
  await expect(listed).toHaveCount(3)
  for (const { words } of gaps) {
    await expect(listed.filter({ hasText: words })).toContainText(/Senior\s*·\s*Learning/)
  }
})

test('the level that is supported becomes the own one only when the person says so', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await start(page)
  await answerAll(page)
  const level = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('rungs.assessment') ?? '{}').level as string)
  expect(await level()).toBe('middle')
  await page.getByRole('button', { name: 'Make Senior your current level' }).press('Enter')
  expect(await level()).toBe('senior')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'See what to cover next' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()

  expect(await level()).toBe('middle')
})

test('what was not asked below can be answered too, and then nothing is taken as said', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await start(page)
  await answerAll(page)
  await page.getByRole('button', { name: 'Answer the 3 at Junior too' }).click()
  expect(await answerAll(page)).toHaveLength(3)

  await expect(page.getByText('Your answers support Senior.', { exact: true })).toBeVisible()
})

test('Backspace takes the last answer back and asks it again', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  const first = await statementOf(page)
  await page.keyboard.press('3')
  await expect(page.getByText('Noted: Can do. 15 left.')).toBeVisible()
  await page.keyboard.press('Backspace')

  await expect(page.getByText('Taken back. 16 left.')).toBeVisible()
  expect(await statementOf(page)).toBe(first)
  expect(await keptAnswers(page)).toEqual([])
})

test('arrows lead past statements, and what was passed over is asked before the end', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await start(page)
  const first = await statementOf(page)
  await page.keyboard.press('ArrowDown')
  await expect(asked(page).filter({ hasText: first })).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  expect(await statementOf(page)).toBe(first)
  await page.keyboard.press('ArrowDown')
  const met = await answerAll(page)

  expect(met).toHaveLength(16)
  expect(met.at(-1)).toBe(first)
})

test('a double click answers one statement, also where the next one comes under the pointer', async ({
  page,
  placedAt,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await placedAt(own)
  await start(page)
  const answered = page.getByRole('radio', { checked: true })
  for (let turn = 1; turn <= 5; turn += 1) {
    const next = page.getByRole('main').getByRole('group').filter({ hasNot: answered }).first()
    await next.getByRole('radio', { name: 'Can do' }).dblclick()
    await expect(page.getByText(`Noted: Can do. ${16 - turn} left.`)).toBeVisible()
  }

  expect(await keptAnswers(page)).toHaveLength(5)
})

test('a key that is held down answers one statement', async ({ page, placedAt }) => {
  await placedAt(own)
  await start(page)
  await page.keyboard.down('3')
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('3')
  await page.keyboard.up('3')

  await expect(page.getByText('Noted: Can do. 15 left.')).toBeVisible()
  expect(await keptAnswers(page)).toHaveLength(1)
})

test('without single-key shortcuts, digits do nothing and the four choices still answer', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await page.addInitScript(() => localStorage.setItem('rungs.shortcuts', 'off'))
  await start(page)
  const first = await statementOf(page)
  await page.keyboard.press('3')
  expect(await statementOf(page)).toBe(first)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('group', { name: first }).getByRole('radio', { name: 'Can do' })).toBeChecked()
  await page.keyboard.press('Enter')

  await expect(asked(page)).toBeVisible()
  expect(await statementOf(page)).not.toBe(first)
  expect(await keptAnswers(page)).toEqual(['can-do'])
})

test.describe('what is known in another role', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      if (localStorage.getItem('rungs.assessment')) return
      const given = [{ id: 'a', at: 1, revision: 1, answer: 'can-do' }]
      const answers = {
        'rabbitmq/backend-dotnet/publish-and-consume': given,
        'rabbitmq/backend-dotnet/transactional-outbox': given,
      }
      const place = { role: 'backend-nodejs', level: 'junior', target: null, placedAt: 1 }
      const record = { version: 2, owner: null, ...place, answers }
      localStorage.setItem('rungs.assessment', JSON.stringify(record))
    })
  })

  test('is kept with one key where it is asked', async ({ page }) => {
    await start(page)
    await page.getByRole('button', { name: 'RabbitMQ' }).click()
    const offered = page
      .getByRole('group')
      .filter({ hasText: 'You can do this as Backend Developer (C#/.NET)' })
    const statement = await offered.locator('legend').textContent()
    while ((await statementOf(page)) !== statement) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('0')

    await expect(page.getByText('Noted: Can do.')).toBeVisible()
    expect(await keptAnswers(page)).toEqual(['can-do'])
  })

  test('is kept all at once at the start, and can be let go again', async ({ page }) => {
    await page.goto(address)
    await page.getByRole('radio', { name: 'Whole role' }).check()
    await page.getByRole('button', { name: 'Keep all 2' }).click()
    await expect(page.getByText('2 answers kept here.')).toBeVisible()
    expect(await keptAnswers(page)).toHaveLength(2)
    await page.getByRole('button', { name: 'Undo' }).click()

    await expect(page.getByText('You answered 2 of these in other roles.')).toBeVisible()
    expect(await keptAnswers(page)).toEqual([])
  })
})

test('going through it all again asks everything once more, and says what was said before', async ({
  page,
  placedAt,
}) => {
  await placedAt(own)
  await start(page)
  await answerAll(page)
  await page.getByRole('button', { name: 'Go through all 16 again' }).click()
  await expect(asked(page).getByRole('radio', { name: 'Can do' })).toBeChecked()

  expect(await answerAll(page)).toHaveLength(16)
})

test.describe('when the statements do not come', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to load/] })

  test('the page says so, and tries again', async ({ page, placedAt }) => {
    await placedAt(own)
    await page.route('**/plan/asked/**', (route) => route.abort())
    await page.goto(address)
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
    await page.unroute('**/plan/asked/**')
    await page.getByRole('button', { name: 'Try again' }).click()

    await expect(page.getByText('16 statements to answer.')).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing on any screen in ${colorScheme} at ${width} px`, async ({ page, placedAt }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await placedAt(own)
      await page.goto(address)
      await expect(page.getByText('16 statements to answer.')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Start' }).click()
      await page.keyboard.press('2')
      await expect(page.getByText('Noted: Learning. 15 left.')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await answerAll(page)
      expect(await violationsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
    })
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, and leads to the catalogue', async ({ page }) => {
    await page.goto(address)

    await expect(page.getByText('this page needs JavaScript')).toBeVisible()
    await expect(page.getByRole('form')).toBeHidden()
    await page.getByRole('link', { name: 'Go to the catalogue' }).click()
    await expect(page).toHaveURL('/en')
  })
})
