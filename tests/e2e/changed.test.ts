import type { BrowserContext, Page } from 'playwright/test'
import type { AskedOfRole, AskedStatement } from '@/domain/asked'
import type { TextChange, TextChanges } from '@/domain/text-change'
import { expect, overflowOf, test, violationsOn } from './fixtures'

/** RabbitMQ asks three things of a junior in Node.js: one was reworded since it was answered, another has moved. */
const role = 'backend-nodejs'
const oldWords = 'Publishes JSON by hand.'

test('an answer to changed words is kept, asked about once, and confirmed by keys alone', async ({
  page,
  context,
}) => {
  const [reworded] = await changedTexts(page, context)
  await page.goto('/en/plan')
  await page.getByRole('button', { name: 'check them' }).press('Enter')
  await expect(page.getByRole('radio', { name: `Can do: ${reworded.words}` })).toBeFocused()

  await expect(page.getByText('Reworded since you answered on 3/17/2026.')).toBeVisible()
  await expect(page.getByText('You said “Can do”. Does it still hold?').first()).toBeVisible()
  const holds = page.getByRole('button', { name: `It still holds: ${reworded.words}` })
  await holds.press('Enter')

  await expect(holds).toHaveCount(0)
  await expect(page.getByRole('radio', { name: `Can do: ${reworded.words}` })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('button', { name: 'check it' })).toBeVisible()
  await expect(holds).toHaveCount(0)
})

test('what was confirmed can be taken back, and is asked about again', async ({ page, context }) => {
  const [reworded] = await changedTexts(page, context)
  await page.goto('/en/plan')
  await page.getByRole('button', { name: 'check them' }).click()
  const holds = page.getByRole('button', { name: `It still holds: ${reworded.words}` })
  await holds.click()
  await page.getByRole('button', { name: 'Undo' }).click()

  await expect(holds).toBeVisible()
})

test('who answers again is not asked any more either', async ({ page, context }) => {
  const [, moved] = await changedTexts(page, context)
  await page.goto('/en/plan')
  await page.getByRole('button', { name: 'check them' }).click()
  await expect(page.getByText('Moved from Middle to Junior since you answered on 3/17/2026.')).toBeVisible()
  await page.getByRole('button', { name: `Answer again: ${moved.words}` }).click()
  await expect(page.getByRole('radio', { name: `Can do: ${moved.words}` })).toBeFocused()
  await page.keyboard.press('ArrowLeft')

  await expect(page.getByRole('button', { name: `It still holds: ${moved.words}` })).toHaveCount(0)
})

test('what is no longer asked is listed apart, with its old words, its note and its answer', async ({
  page,
  context,
}) => {
  await changedTexts(page, context)
  await page.goto('/es/plan')
  const gone = page.getByRole('region', { name: 'Ya no se pide' })

  await expect(gone.getByRole('row').nth(1)).toContainText(
    /Calls by hand.*In billing\..*Lo sé hacer.*17\/3\/2026/,
  )
})

test('without a network it is listed all the same', async ({ page, context }) => {
  await changedTexts(page, context)
  await page.route('**/plan/changes/**', (route) => route.abort('internetdisconnected'))
  await page.goto('/en/plan')

  await expect(page.getByRole('region', { name: 'No longer asked' }).getByRole('row').nth(1)).toContainText(
    /The statement “hand-made”.*RabbitMQ/,
  )
})

for (const width of [1440, 390]) {
  test(`axe finds nothing and nothing scrolls sideways at ${width} px`, async ({ page, context }) => {
    await changedTexts(page, context)
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('/en/plan')
      await page.getByRole('button', { name: 'check them' }).click()
      await expect(page.getByText('Reworded since')).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
    }
  })
}

test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] })

/**
 * Somebody answered three statements at an earlier revision. What the server says of it is put in its mouth, so that the
 * content stays as the other tests know it; what it really says is held by tests of the data room.
 */
async function changedTexts(page: Page, context: BrowserContext): Promise<[AskedStatement, AskedStatement]> {
  const asked: AskedOfRole = await (await page.request.get(`/en/plan/asked/${role}`)).json()
  const skill = asked.skills.find(({ id }) => id === 'rabbitmq')
  const [one, other] = skill?.cells[0]?.statements ?? []
  if (!skill || !one || !other) throw new Error('RabbitMQ asks too little')
  const from = skill.revision
  await page.route('**/plan/asked/*', async (route) => {
    const shown: AskedOfRole = await (await route.fetch()).json()
    for (const it of shown.skills) if (it.id === 'rabbitmq') it.revision = from + 1
    await route.fulfill({ json: shown })
  })
  const changes: TextChange[] = [
    changeOf(one, ['reworded'], { words: oldWords, level: 'junior' }),
    changeOf(other, ['moved'], { words: other.words, level: 'middle' }),
    {
      key: 'hand-made',
      kinds: ['removed'],
      before: { words: 'Calls by hand.', level: 'middle' },
      after: null,
    },
  ]
  const told: TextChanges = { skill: 'rabbitmq', name: 'RabbitMQ', role, from, to: from + 1, changes }
  await page.route('**/plan/changes/**', (route) => route.fulfill({ json: told }))
  const given = { id: 'a', at: Date.parse('2026-03-17T12:00:00Z'), answer: 'can-do', revision: from }
  const answers = Object.fromEntries(
    [one.key, other.key, 'hand-made'].map((key) => [
      `rabbitmq/${role}/${key}`,
      [key === 'hand-made' ? { ...given, note: 'In billing.' } : given],
    ]),
  )
  const record = { version: 2, owner: null, role, level: 'junior', target: null, placedAt: 1, answers }
  await context.addInitScript((text) => {
    if (!localStorage.getItem('rungs.assessment')) localStorage.setItem('rungs.assessment', text)
  }, JSON.stringify(record))
  return [one, other]
}

const changeOf = (
  { key, words }: AskedStatement,
  kinds: TextChange['kinds'],
  before: TextChange['before'],
): TextChange => ({ key, kinds, before, after: { words, level: 'junior' } })
