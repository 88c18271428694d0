import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, facts, test } from './fixtures'

const topic = 'dead-letter-queues'

const words = {
  en: {
    way: 'Which roles need a topic, and from which level?',
    title: 'Topics',
    filter: 'Filter topics',
    name: 'Dead letter queues',
    near: 'Dead letter exchanges',
    nearTitle: 'See also',
    required: 'Required',
    statements: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
    answer: (count: number, parts: string[]) =>
      `${count} of 11 roles ask for it: ${new Intl.ListFormat('en').format(parts)}.`,
    part: (level: string, roles: number, at: number) =>
      `${at === 0 ? 'required ' : ''}from ${level} in ${roles}`,
    optional: (roles: number) => `only optional in ${roles}`,
    roles: 'Roles that ask for Dead letter queues, by level',
    search: 'dead letter',
    hits: (count: number) => `${count} of 77 topics`,
  },
  es: {
    way: '¿Qué roles necesitan un tema y desde qué nivel?',
    title: 'Temas',
    filter: 'Filtrar temas',
    name: 'Dead letter queues',
    near: 'Dead letter exchanges',
    nearTitle: 'Mira también',
    required: 'Obligatorio',
    statements: (count: number) => `${count} ${count === 1 ? 'afirmación' : 'afirmaciones'}`,
    answer: (count: number, parts: string[]) =>
      `${count} de 11 roles lo piden: ${new Intl.ListFormat('es').format(parts)}.`,
    part: (level: string, roles: number, at: number) =>
      `${at === 0 ? 'obligatorio ' : ''}desde ${level} en ${roles}`,
    optional: (roles: number) => `solo opcional en ${roles}`,
    roles: 'Roles que piden Dead letter queues, por nivel',
    search: 'SUSCRIPCIÓN',
    hits: (count: number) => `${count} de 77 temas`,
  },
} as const

const levelNames = parse(readFileSync('content/levels.yaml', 'utf8')) as Record<
  string,
  { name: { en: string; es: string } }
>
const ladder = Object.keys(levelNames)

const topicsFile = parse(readFileSync('content/topics.yaml', 'utf8')) as {
  areas: Record<string, { name: Record<string, string>; topics: string[] }>
  topics: Record<string, { name: Record<string, string>; meaning: Record<string, string> }>
}

/** How many topics have all of these words in their name, their meaning or an area's name. */
function topicsWith(text: string, locale: string): number {
  const plain = (words = '') =>
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
  return Object.entries(topicsFile.topics).filter(([id, { name, meaning }]) =>
    Object.values(topicsFile.areas).some(
      (area) =>
        area.topics.includes(id) &&
        plain(text)
          .split(' ')
          .every((word) => plain(`${name[locale]} ${meaning[locale]} ${area.name[locale]}`).includes(word)),
    ),
  ).length
}

type Said = { skill: string; role: string; level: string; required: boolean; text: string }

/** The statements on a topic as the files write them, in one language. */
function saidOn(id: string, locale: 'en' | 'es'): Said[] {
  return Object.keys(facts.skills).flatMap((skill) => {
    const english = parse(readFileSync(`content/skills/${skill}/en.yaml`, 'utf8'))
    const own = parse(readFileSync(`content/skills/${skill}/${locale}.yaml`, 'utf8'))
    return Object.entries(english.expectations).flatMap(([role, levels]) =>
      Object.entries(
        levels as Record<string, { required: boolean; statements: Record<string, unknown> }>,
      ).flatMap(([level, { required, statements }]) =>
        Object.entries(statements).flatMap(([key, statement]) => {
          const { text, topics = [] } = statement as { text: string; topics?: string[] }
          const words = locale === 'en' ? text : own.expectations[role][level][key]
          return topics.includes(id) ? [{ skill, role, level, required, text: words }] : []
        }),
      ),
    )
  })
}

/** How many of the roles are required to from each level on, in words, and how many nowhere. */
function partsOf(said: Said[], roles: string[], locale: 'en' | 'es'): string[] {
  const { part, optional } = words[locale]
  const from = roles.map((role) =>
    ladder.find((level) => said.some((it) => it.role === role && it.required && it.level === level)),
  )
  const counted = ladder
    .map((level) => ({ level, roles: from.filter((it) => it === level).length }))
    .filter((it) => it.roles > 0)
  const never = from.filter((it) => it === undefined).length
  return [
    ...counted.map((it, at) => part(levelNames[it.level]?.name[locale] ?? '', it.roles, at)),
    ...(never > 0 ? [optional(never)] : []),
  ]
}

for (const locale of ['en', 'es'] as const) {
  const say = words[locale]
  const said = saidOn(topic, locale)
  const roles = [...new Set(said.map(({ role }) => role))]
  const answer = say.answer(roles.length, partsOf(said, roles, locale))

  test.describe(`in ${locale}`, () => {
    test('the question which roles need a topic is answered from the start page in three steps', async ({
      page,
    }) => {
      await page.goto(`/${locale}`)
      await page.getByRole('link', { name: say.way }).click()
      await expect(page.getByRole('heading', { level: 1, name: say.title })).toBeVisible()
      await page.getByRole('link', { name: say.name, exact: true }).click()

      await expect(page).toHaveURL(`/${locale}/topics/${topic}`)
      await expect(page.getByText(answer)).toBeInViewport()
      await expect(page.getByRole('table', { name: say.roles }).getByRole('row')).toHaveCount(
        roles.length + 1,
      )
    })

    test('a topic shows every statement on it, and leads to the one of a like name', async ({ page }) => {
      await page.goto(`/${locale}/topics/${topic}`)
      for (const { text } of said) await expect(page.getByText(text, { exact: true })).toBeVisible()
      expect(said.length).toBeGreaterThan(10)

      await page
        .getByRole('navigation', { name: say.nearTitle })
        .getByRole('link', { name: say.near })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: say.near })).toBeVisible()
    })

    test('topics are filtered by words, whatever their accents and case', async ({ page }) => {
      const hits = say.hits(topicsWith(say.search, locale))
      await page.goto(`/${locale}/topics`)
      await page.keyboard.press('/')
      await page.keyboard.type(say.search)

      await expect(page.getByLabel(say.filter)).toHaveValue(say.search)
      await expect(page.getByText(hits)).toBeVisible()
      await expect(page).toHaveURL(
        `/${locale}/topics?q=${encodeURIComponent(say.search).replace('%20', '+')}`,
      )
      await page.reload()
      await expect(page.getByText(hits)).toBeVisible()
    })

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false })

      test('the list leads to a topic, which has everything, and no control that does nothing', async ({
        page,
      }) => {
        await page.goto(`/${locale}/topics`)
        await expect(page.getByRole('searchbox')).toBeHidden()
        await page.getByRole('link', { name: say.name, exact: true }).click()

        await expect(page.getByText(answer)).toBeVisible()
        for (const { text } of said) await expect(page.getByText(text, { exact: true })).toBeVisible()
        await expect(page.getByRole('searchbox')).toBeHidden()
        await expect(page.getByRole('combobox')).toHaveCount(0)
      })
    })
  })
}

test('a cell leads to its statements, and back to all of them', async ({ page }) => {
  const all = saidOn(topic, 'en')
  const own = all.filter(({ role, level }) => role === 'backend-nodejs' && level === 'lead')
  await page.goto(`/en/topics/${topic}`)
  const row = page.getByRole('table', { name: words.en.roles }).getByRole('row', { name: /Node\.js/ })
  await row.getByRole('link', { name: `Required ${own.length} statements` }).click()

  await expect(page).toHaveURL(`/en/topics/${topic}?role=backend-nodejs&level=lead#statements`)
  await expect(page.getByText(`${own.length} of ${all.length} statements`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Every statement on it' })).toBeFocused()
  for (const { text } of own) await expect(page.getByText(text, { exact: true })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Message Broker Patterns' })).toHaveCount(0)

  await page.goBack()
  await expect(page.getByRole('table', { name: 'Message Broker Patterns' })).toBeVisible()
})

test('a link opens what its sender saw', async ({ page }) => {
  const all = saidOn('at-least-once', 'en')
  const left = all.filter(({ required, level }) => required && level === 'senior')
  await page.goto('/en/topics/at-least-once?level=senior&required=1')

  await expect(page.getByLabel('Level', { exact: true })).toHaveValue('senior')
  await expect(page.getByLabel('Required only')).toBeChecked()
  await expect(page.getByText(`${left.length} of ${all.length} statements`)).toBeVisible()
})

test('filters that leave nothing say so, and can be cleared', async ({ page }) => {
  await page.goto(`/en/topics/${topic}?q=zzzz`)
  await expect(page.getByText('No statement matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filters' }).click()

  await expect(page.getByRole('table', { name: 'RabbitMQ' })).toBeVisible()
  await expect(page).toHaveURL(`/en/topics/${topic}`)
})

test('the role of a statement leads to its row in the profile', async ({ page }) => {
  await page.goto(`/en/topics/${topic}`)
  await page.getByRole('table', { name: 'RabbitMQ' }).getByRole('link', { name: /PHP/ }).first().click()

  await expect(page).toHaveURL('/en/skills/rabbitmq?level=middle&role=backend-php')
})

test('the own role is marked, and what one can do of it is counted', async ({ page, placedAt }) => {
  const own = saidOn(topic, 'en').filter(({ role }) => role === 'backend-php')
  await placedAt({ role: 'backend-php', level: 'junior' })
  await page.goto(`/en/topics/${topic}`)
  const row = page.getByRole('table', { name: words.en.roles }).getByRole('row', { name: /PHP/ })

  await expect(row.getByText('Your role')).toBeVisible()
  await expect(page.getByText('Your role', { exact: true }).filter({ visible: true })).toHaveCount(1)
  await expect(
    page.getByText(`Your role is asked ${own.length} of these statements. You can do 0.`),
  ).toBeVisible()
})

test('a page of one role at one level has its statements, and leads to all of them', async ({ page }) => {
  const all = saidOn('at-least-once', 'en')
  const own = all.filter(({ role, level }) => role === 'backend-go' && level === 'senior')
  await page.goto('/en/topics/at-least-once/backend-go.senior')

  await expect(
    page.getByText(`Backend Developer (Go) at Senior: ${own.length} of ${all.length} statements`),
  ).toBeVisible()
  for (const { text } of own) await expect(page.getByText(text, { exact: true })).toBeVisible()
  await page.getByRole('link', { name: `Show all ${all.length}` }).click()
  await expect(page).toHaveURL('/en/topics/at-least-once#statements')
})

test('the topics of a profile lead to their pages, beside it and in an open row', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?level=middle&role=backend-php')
  const row = page.getByRole('region', { name: 'Detail of Backend Developer (PHP) at Middle' })
  await expect(row.getByRole('link', { name: 'Dead letter queues' })).toHaveAttribute(
    'href',
    `/en/topics/${topic}`,
  )
  await page.getByRole('complementary').getByRole('link', { name: 'Dead letter exchanges' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Dead letter exchanges' })).toBeVisible()
})

test.describe('where nothing is', () => {
  test.use({ allowed: [/404/] })

  for (const address of ['nothing', `${topic}/page/2`, `${topic}/backend-cobol`, `${topic}/me`, 'page/2']) {
    test(`/topics/${address} says so with status 404`, async ({ page }) => {
      const answer = await page.goto(`/en/topics/${address}`)

      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }
})

test.describe('before the page wakes up', () => {
  test.use({ allowed: [/ERR_FAILED/] })

  test('nothing that the address leaves out is painted', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('/en/topics/at-least-once?role=backend-rust&required=1', {
      waitUntil: 'domcontentloaded',
    })
    const table = page.getByRole('table', { name: 'Message Broker Patterns' })

    await expect(table.getByRole('row').filter({ visible: true })).toHaveCount(2)
    await expect(table.getByRole('link', { name: /Rust/ }).filter({ visible: true })).toHaveCount(1)
    await expect(page.getByRole('table', { name: 'RabbitMQ' })).toBeHidden()
  })
})
