import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import {
  asText,
  cellsInContent,
  type FileFormat,
  levelNames,
  type ReadTable,
  skillInContent,
  tablesIn,
} from '../exports'
import { expect, facts, overflowOf, test, violationsOn } from './fixtures'

const formats: FileFormat[] = ['xlsx', 'csv', 'json', 'md']
const said = {
  en: {
    export: 'Export',
    xlsx: 'Spreadsheet (.xlsx)',
    csv: 'Spreadsheet (.csv)',
    json: 'Data (.json)',
    md: 'Markdown (.md)',
    table: 'Table',
    heads: ['Role', 'Required', 'Description'],
    skillHeads: ['Skill', 'Your rungs', 'Roles', 'Required', 'Optional', 'Updated'],
    groups: ['Message Queues & Event Streaming', 'Middleware'],
    yes: 'Required',
    no: 'Optional',
  },
  es: {
    export: 'Exportar',
    xlsx: 'Hoja de cálculo (.xlsx)',
    csv: 'Hoja de cálculo (.csv)',
    json: 'Datos (.json)',
    md: 'Markdown (.md)',
    table: 'Tabla',
    heads: ['Rol', 'Obligatorio', 'Descripción'],
    skillHeads: ['Habilidad', 'Tus peldaños', 'Roles', 'Obligatorios', 'Opcionales', 'Actualizado'],
    groups: ['Colas de mensajes y streaming de eventos', 'Middleware'],
    yes: 'Obligatorio',
    no: 'Opcional',
  },
} as const
type Locale = keyof typeof said

for (const locale of ['en', 'es'] as const) {
  const words = said[locale]
  for (const format of formats) {
    test(`every cell of every matrix is in the ${format} as the content in ${locale} says it`, async ({
      page,
    }) => {
      for (const skill of Object.keys(facts.skills)) {
        await page.goto(`/${locale}/skills/${skill}/matrix`)
        const { tables } = await taken(page, locale, format)

        expect(tables.map(({ lines }) => lines)).toEqual([matrixOf(skill, locale)])
      }
    })

    test(`a level is in the ${format} in ${locale} filtered and sorted as it is on the screen`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/skills/message-broker-patterns?level=lead&required=1&q=kafka&sort=-role`)
      await expect(page.getByRole('status').filter({ hasText: /\d \w+ \d/ })).toBeVisible()
      const { tables } = await taken(page, locale, format)
      const rows = cellsInContent('message-broker-patterns', locale)
        .filter(({ level, required, prose }) => level === 'lead' && required && /kafka/i.test(prose))
        .map(({ roleName, prose }) => [roleName, words.yes, prose])
        .toSorted(([one = ''], [other = '']) => other.localeCompare(one, locale))

      expect(rows.length).toBeGreaterThan(1)
      expect(rows.length).toBeLessThan(9)
      expect(tables[0]?.lines).toEqual([[...words.heads], ...rows])
    })
  }

  test(`a level that is not shown has no column in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/skills/rabbitmq/matrix?hide=junior,lead`)
    const { tables } = await taken(page, locale, 'xlsx')
    const without = matrixOf('rabbitmq', locale).map((line) => line.filter((_, at) => at !== 1 && at !== 4))

    expect(tables[0]?.lines[0]).toHaveLength(4)
    expect(tables[0]?.lines).toEqual(without)
  })

  test(`all levels under each other are a sheet each in ${locale}, and one list of values`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/skills/message-broker-patterns?level=all&role=none`)
    const names = levelNames(locale)
    const { tables: sheets, name } = await taken(page, locale, 'xlsx')
    const { tables: values } = await taken(page, locale, 'csv')
    const rowsAt = (level: string) =>
      cellsInContent('message-broker-patterns', locale)
        .filter((cell) => cell.level === level)
        .map(({ roleName, required, prose }) => [roleName, required ? words.yes : words.no, prose])

    expect(name).toMatch(/^message-broker-patterns-\d{4}-\d\d-\d\d\.xlsx$/)
    expect(sheets).toEqual(
      Object.entries(names).map(([level, name]) => ({ name, lines: [[...words.heads], ...rowsAt(level)] })),
    )
    expect(values[0]?.lines).toEqual([
      [words.table, ...words.heads],
      ...Object.entries(names).flatMap(([level, name]) => rowsAt(level).map((row) => [name, ...row])),
    ])
  })

  test(`the skills of ${locale} are exported alike from a wide window and from a narrow one`, async ({
    page,
  }) => {
    const line = (id: string) => {
      const { name, summary, updated, roles, required, optional } = skillInContent(id, locale)
      return [`${name}\n${summary}`, null, roles, required, optional, updated]
    }
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/${locale}`)
      const { tables } = await taken(page, locale, 'json')

      expect(tables).toEqual([
        {
          name: words.groups[0],
          lines: [[...words.skillHeads], line('message-broker-patterns'), line('rabbitmq')],
        },
        { name: words.groups[1], lines: [[...words.skillHeads], line('message-queues')] },
      ])
    }
  })
}

test('a level is exported alike from a narrow window, and without what its open row shows', async ({
  page,
}) => {
  await page.goto('/en/skills/rabbitmq?level=senior&role=backend-php')
  await expect(page.getByRole('heading', { name: 'What to tick' })).toBeVisible()
  const wide = await taken(page, 'en', 'md')
  await page.setViewportSize({ width: 390, height: 900 })
  const narrow = await taken(page, 'en', 'md')

  expect(wide.tables[0]?.lines.map(([role]) => role)).toEqual([
    'Role',
    ...cellsInContent('rabbitmq', 'en').flatMap(({ level, roleName }) =>
      level === 'senior' ? roleName : [],
    ),
  ])
  expect(narrow.tables).toEqual(wide.tables)
})

test('answers that are given in an open row stay with the person', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq?level=senior&role=backend-php')
  await page
    .getByRole('radio', { name: /^Learning: / })
    .first()
    .check()
  const { tables } = await taken(page, 'en', 'xlsx')

  expect(tables.map(({ name }) => name)).toEqual(['Senior'])
  expect(tables.flatMap(({ lines }) => lines.flat())).not.toContain('Learning')
})

/** What tables can look like, and what is to come of each. */
const strange = [
  {
    name: 'texts that a spreadsheet would run',
    rows: '<tr><td>=1+1</td><td>+1</td><td>-1+1</td><td>@SUM(A1)</td><td>&#9;=1</td><td>＝1</td></tr>',
    line: ['=1+1', '+1', '-1+1', '@SUM(A1)', '=1', '＝1'],
  },
  {
    name: 'what the table says is to be written',
    rows: '<tr><td data-export="12">a dozen</td><td data-export="0.5">half</td><td data-export="">–</td><td data-export="2026-03-17">in March</td><td>a<span data-export-skip> mark</span></td><td><b data-export="x">y</b> z</td></tr>',
    line: [12, 0.5, null, '2026-03-17', 'a', 'x z'],
  },
  {
    name: 'lists, paragraphs and breaks as lines',
    rows: '<tr><td><ul><li>one</li><li>two</li></ul></td><td><p>one</p><p>two</p></td><td>one<br>two</td><td>one<small>two</small></td><td><span>one</span><span>two</span></td><td>o<mark>n</mark><b>e</b></td></tr>',
    line: ['one\ntwo', 'one\ntwo', 'one\ntwo', 'one\ntwo', 'one two', 'one'],
  },
  {
    name: 'fields by what is chosen',
    rows: '<tr><td data-label="Yes"><input type="radio" checked aria-label="Yes: all of it"></td><td><input type="radio" aria-label="No"></td><td><select aria-label="One"><option>A</option><option selected>B</option></select></td><td><input aria-label="Text" value="typed"></td><td><input type="checkbox" checked aria-label="Ticked"></td><td><button type="button">Pressed</button></td></tr>',
    line: ['Yes', null, 'B', 'typed', 'Ticked', 'Pressed'],
  },
  {
    name: 'pictures by their names',
    rows: '<tr><td><svg role="img" aria-label="Only here"><title>x</title></svg></td><td><svg aria-hidden="true"></svg>word</td><td><span role="img" aria-label="Drawn">◆</span> and said</td><td><img alt="A ladder" src="data:,"></td><td><svg><text>drawn</text></svg></td><td>6</td></tr>',
    line: ['Only here', 'word', 'Drawn and said', 'A ladder', null, 6],
  },
  {
    name: 'what is read, not what is drawn',
    rows: '<tr><td><i aria-hidden="true">*</i>seen</td><td><span class="sr-only">Java</span> role</td><td><time datetime="2026-03-17T10:00">17 March</time></td><td><details><summary>Short</summary>long</details></td><td><span hidden>gone</span>there</td><td><table data-export-skip><tr><td>inner</td></tr></table>outer</td></tr>',
    line: ['seen', 'Java role', '2026-03-17', 'Short', 'there', 'outer'],
  },
]

for (const { name, rows, line } of strange) {
  test(`a table is exported with ${name}`, async ({ page }) => {
    await page.goto('/en')
    await onlyTable(
      page,
      `<thead><tr>${'ABCDEF'.replace(/./g, '<th scope="col">$&</th>')}</tr></thead>${rows}`,
    )
    for (const format of formats) {
      const { tables } = await taken(page, 'en', format)
      const [, read] = tables[0]?.lines ?? []
      const defused = line.map((it) => (format === 'csv' && /^[=+@＝-]/.test(String(it)) ? `'${it}` : it))

      if (format === 'xlsx' || format === 'json') expect(read).toEqual(line)
      else expect(asText([read ?? []])).toEqual(asText([defused]))
    }
  })
}

test('spans, hidden rows and columns, and rows that only say something', async ({ page }) => {
  await page.goto('/en')
  await onlyTable(
    page,
    `<thead>
      <tr><th rowspan="2">Topic</th><th colspan="2">PHP</th><th hidden>Gone</th></tr>
      <tr><th>Senior</th><th>Lead</th><th hidden>Gone</th></tr>
    </thead>
    <tbody>
      <tr><th rowspan="2">Queues</th><td>1</td><td>2</td><td hidden>x</td></tr>
      <tr><td colspan="2">both</td></tr>
      <tr hidden><th>Hidden</th><td>5</td><td>6</td></tr>
      <tr><th colspan="3" scope="rowgroup">Brokers</th></tr>
      <tr data-export-skip><th>Skipped</th><td>7</td><td>8</td></tr>
      <tr><td colspan="3">Nothing more matches.</td></tr>
    </tbody>`,
  )
  const { tables } = await taken(page, 'en', 'json')

  expect(tables[0]?.lines).toEqual([
    ['Topic', 'PHP, Senior', 'PHP, Lead'],
    ['Queues', 1, 2],
    ['Queues', 'both', null],
    ['Brokers', null, null],
  ])
})

test('a number that the table gives is one in every language, and one on the screen is of the language', async ({
  page,
}) => {
  await page.goto('/es')
  await onlyTable(
    page,
    '<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tr><td data-export="0.5">la mitad</td><td>0,5</td><td>1.5</td></tr>',
  )
  const workbook = await taken(page, 'es', 'xlsx')
  const values = await taken(page, 'es', 'csv')

  expect(workbook.tables[0]?.lines[1]).toEqual([0.5, 0.5, '1.5'])
  expect(values.tables[0]?.lines[1]).toEqual(['0,5', '0,5', '1.5'])
})

test('what is too long for a worker that may not run comes as a file all the same, and says what is missing', async ({
  page,
}) => {
  test.slow()
  await page.goto('/es')
  await onlyTable(
    page,
    `<thead><tr><th>Nº</th><th>Texto</th></tr></thead>${Array.from(
      { length: 6000 },
      (_, at) => `<tr><td>${at}</td><td>Afirmación ${at}: ${'áéíóú ñ '.repeat(20)}${Math.sin(at)}</td></tr>`,
    ).join('')}`,
  )
  const { tables } = await taken(page, 'es', 'xlsx')

  expect(tables[0]?.lines).toHaveLength(5001)
  expect(tables[0]?.lines.at(-1)?.[0]).toBe(4999)
  await expect(page.getByText(/1 tabla, 5000 filas\. Son 5000 de 6000 filas/)).toBeVisible()
})

test('a table that shows the first of many rows says how many were taken', async ({ page }) => {
  await page.goto('/en')
  await onlyTable(
    page,
    '<thead><tr><th>Skill</th></tr></thead><tr><td>RabbitMQ</td></tr>',
    'aria-rowcount="1001"',
  )
  await taken(page, 'en', 'csv')

  await expect(page.getByText(/^Saved 1 table, 1 row as .*\.csv\. That is 1 of 1,000 rows/)).toBeVisible()
})

test('where nothing is left there is nothing to save, and the page says so', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq/matrix?q=zzzz')
  await page.getByText('Export', { exact: true }).click()
  await page.getByRole('button', { name: 'Data (.json)' }).click()

  await expect(page.getByText('No table on this page has a row to save.')).toBeVisible()
})

test('the menu is used by keys alone, says what was saved, and gives the focus back', async ({ page }) => {
  await page.goto('/en/skills/rabbitmq')
  const menu = page.getByText('Export', { exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Spreadsheet (.xlsx)' })).toBeFocused()
  await page.keyboard.press('Tab')
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])

  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toHaveText(
    /^Saved 1 table, 6 rows as rabbitmq-\d{4}-\d\d-\d\d\.csv\.$/,
  )
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(page.getByRole('button', { name: 'Data (.json)' })).toBeHidden()
})

test.describe('without a network', () => {
  test.use({ allowed: [/ERR_INTERNET_DISCONNECTED/] })

  test('what cannot be loaded is said, and works later', async ({ page, context }) => {
    await page.goto('/en', { waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.getByText('Export', { exact: true }).click()
    await page.getByRole('button', { name: 'Spreadsheet (.csv)' }).click()
    await expect(
      page.getByText('This part could not be loaded. Try again when you are online.'),
    ).toBeVisible()
    await context.setOffline(false)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spreadsheet (.csv)' }).click(),
    ])

    expect(file.suggestedFilename()).toMatch(/\.csv$/)
  })
})

test('the plan is a workbook with days, and no note of it is run', async ({ page }) => {
  const given = { id: 'a', at: Date.UTC(2026, 2, 17), revision: 1 }
  await keeping(page, {
    'rabbitmq/backend-nodejs/publish-and-consume': [{ ...given, answer: 'can-do', note: '=1+1' }],
  })
  await page.goto('/es/plan', { waitUntil: 'networkidle' })
  const { tables } = await taken(page, 'es', 'xlsx')
  const [heads = [], ...lines] = tables[0]?.lines ?? []
  const row = lines.find((line) => line[8] === 'rabbitmq/backend-nodejs/publish-and-consume')

  expect(heads).toEqual([
    'Habilidad',
    'Nivel',
    'Obligatorio',
    'Afirmación',
    'Respuesta',
    'Nota',
    'Enlace',
    'Respondido el',
    'Clave',
  ])
  expect(row?.slice(4, 8)).toEqual(['Lo sé hacer', '=1+1', null, '2026-03-17'])
})

test('growth is exported with its days and figures', async ({ page }) => {
  const at = (day: string, answer: string) => ({
    id: day,
    at: Date.parse(`${day}T12:00Z`),
    revision: 1,
    answer,
  })
  await keeping(page, {
    'rabbitmq/backend-nodejs/publish-and-consume': [at('2026-03-20', 'can-do'), at('2026-03-17', 'learning')],
    'rabbitmq/backend-nodejs/amqp-model': [at('2026-03-19', 'can-do')],
  })
  await page.goto('/es/plan/growth?from=2026-03-18&to=2026-03-21')
  await expect(page.getByRole('table')).toHaveCount(3)
  const { tables } = await taken(page, 'es', 'xlsx')
  const required = cellsInContent('rabbitmq', 'es')
    .concat(cellsInContent('message-broker-patterns', 'es'))
    .filter((cell) => cell.role === 'backend-nodejs' && cell.required && /junior|middle/.test(cell.level))
    .reduce((sum, { keys }) => sum + keys.length, 0)

  expect(tables[0]?.lines).toEqual([
    ['Día', 'Lo sé hacer', 'Aprendiendo', 'Aún no'],
    ['2026-03-20', 2, 0, required - 2],
    ['2026-03-19', 1, 1, required - 2],
    ['2026-03-17', 0, 1, required - 1],
  ])
  expect(tables[1]?.lines.slice(0, 4)).toEqual([
    ['Respuesta', '2026-03-18', '2026-03-21', 'Diferencia'],
    ['Lo sé hacer', 0, 2, 2],
    ['Aprendiendo', 1, 0, -1],
    ['Aún no', required - 1, required - 2, -1],
  ])
})

test('a finding is exported level by level and skill by skill', async ({ page, placedAt }) => {
  await placedAt({ role: 'backend-nodejs', level: 'middle' })
  await page.goto('/en/plan/assess')
  await page.getByRole('button', { name: 'Start' }).click()
  while (!(await page.getByRole('heading', { name: 'What your answers support' }).isVisible())) {
    const statement = page.getByRole('group').and(page.locator(':focus'))
    const words = (await statement.locator('legend').textContent()) ?? ''
    await page.keyboard.press('3')
    await expect(statement.filter({ hasText: words })).toHaveCount(0)
  }
  const { tables, name } = await taken(page, 'en', 'json')

  expect(name).toMatch(/^rungs-finding-/)
  expect(tables.map((it) => it.name)).toEqual(['Required statements you can do', 'Skill by skill'])
  expect(tables[0]?.lines.map(([level]) => level)).toEqual(['Level', ...Object.values(levelNames('en'))])
  expect(tables[0]?.lines[1]?.slice(1, 3)).toEqual([null, null])
  expect(tables[0]?.lines[2]?.slice(1, 3)).toEqual(['8 of 8', '100%'])
  expect(tables[1]?.lines[0]).toEqual(['Skill', ...Object.values(levelNames('en'))])
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390, 360]) {
    test(`the open menu stays in the window and axe finds nothing in ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const address of ['/es', '/en/skills/rabbitmq?level=senior', '/es/skills/rabbitmq/matrix']) {
        await page.goto(address)
        await page.getByText(address.startsWith('/es') ? 'Exportar' : 'Export', { exact: true }).click()
        const item = page.getByRole('button', { name: 'Markdown (.md)' })
        const { x = -1, width: size = 0 } = (await item.boundingBox()) ?? {}

        expect(x).toBeGreaterThan(0)
        expect(x + size).toBeLessThan(width)
        expect(await overflowOf(page)).toBe(0)
        expect(await violationsOn(page)).toEqual([])
      }
    })
  }
}

/** Takes the tables of the page along, and reads the file back. */
async function taken(
  page: Page,
  locale: Locale,
  format: FileFormat,
): Promise<{ name: string; tables: ReadTable[] }> {
  const words = said[locale]
  const item = page.getByRole('button', { name: words[format], exact: true })
  if (!(await item.isVisible())) await page.getByText(words.export, { exact: true }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
  const bytes = readFileSync(await file.path())
  return { name: file.suggestedFilename(), tables: await tablesIn(bytes, format, locale) }
}

/** A browser in which a junior in Node.js answered before. */
const keeping = (page: Page, answers: object) =>
  page.addInitScript((record) => localStorage.setItem('rungs.assessment', JSON.stringify(record)), {
    version: 2,
    owner: null,
    role: 'backend-nodejs',
    level: 'junior',
    target: null,
    placedAt: 1,
    answers,
  })

/** Puts a table of any kind where the tables of the page are. */
async function onlyTable(page: Page, inner: string, attributes = '') {
  await page.getByRole('main').evaluate((main, html) => {
    for (const table of main.querySelectorAll('table')) table.remove()
    main.insertAdjacentHTML('beforeend', html)
  }, `<table ${attributes}><caption>One table</caption>${inner}</table>`)
}

function matrixOf(skill: string, locale: Locale): (string | null)[][] {
  const words = said[locale]
  const levels = Object.entries(levelNames(locale))
  const cells = cellsInContent(skill, locale)
  const roles = [...new Set(cells.map(({ roleName }) => roleName))]
  const asked = (role: string, level: string) => {
    const cell = cells.find((it) => it.roleName === role && it.level === level)
    return cell ? `${cell.required ? words.yes : words.no}\n${cell.prose}` : null
  }
  return [
    [words.heads[0], ...levels.map(([, name]) => name)],
    ...roles.map((role) => [role, ...levels.map(([level]) => asked(role, level))]),
  ]
}
