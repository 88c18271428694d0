import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { addresses, documents, expect, test } from './fixtures'

/** These run alone, after all others: they count what the database is asked, and they change what it holds. */
test.describe.configure({ mode: 'serial' })

const sentence = 'Publishes what no other text of this site says.'
const pages = [...addresses.filter((address) => !address.endsWith('nowhere')), ...documents]

test('no page asks the database a second time', async ({ request }) => {
  for (const address of pages) await request.get(address)
  const before = await scansOfContent()
  for (const address of pages) {
    const answer = await request.get(address)
    expect(answer.headers()['x-nextjs-cache'], address).toBe('HIT')
  }

  expect(await scansOfContent()).toBe(before)
})

test('a page that has not changed is answered with 304', async ({ request }) => {
  const { etag = '' } = (await request.get('/en/skills/rabbitmq')).headers()
  const again = await request.get('/en/skills/rabbitmq', { headers: { 'if-none-match': etag } })

  expect([etag === '', again.status()]).toEqual([false, 304])
})

test('no page sets a cookie or may be kept for longer than a second in front of us', async ({ request }) => {
  for (const address of pages) {
    const headers = (await request.get(address)).headers()
    expect(headers['set-cookie'], address).toBeUndefined()
    expect(headers['cache-control'], address).toContain('s-maxage=1')
  }
})

test('an import by another process shows within a second, on every page that shows the text, and only anew there', async ({
  request,
}) => {
  const shows = async (address: string) => (await (await request.get(address)).text()).includes(sentence)
  const other = '/en/skills/message-queues'
  await request.get(other)
  const undo = importWith('en', (text) =>
    text.replace(/(\n {8}publish-and-consume: (?:\{ text: )?)("[^"]+"|[^,\n]+)/, `$1${sentence}`),
  )
  try {
    for (const address of [
      '/en/skills/rabbitmq',
      '/en/skills/rabbitmq/by-role',
      '/en/skills/rabbitmq/matrix',
    ]) {
      await expect.poll(() => shows(address), { timeout: 1000 }).toBe(true)
    }
    expect((await request.get(other)).headers()['x-nextjs-cache']).toBe('HIT')
  } finally {
    undo()
  }
  await expect.poll(() => shows('/en/skills/rabbitmq'), { timeout: 1000 }).toBe(false)
})

test('what a role is asked is held, and new within a second of an import', async ({ request }) => {
  const address = '/en/plan/asked/backend-dotnet'
  const asked = async () => (await (await request.get(address)).text()).includes(sentence)
  await request.get(address)
  expect((await request.get(address)).headers()['x-nextjs-cache']).toBe('HIT')
  const undo = importWith('en', (text) =>
    text.replace(/(\n {8}publish-and-consume: (?:\{ text: )?)("[^"]+"|[^,\n]+)/, `$1${sentence}`),
  )
  try {
    await expect.poll(asked, { timeout: 1000 }).toBe(true)
  } finally {
    undo()
  }
  await expect.poll(asked, { timeout: 1000 }).toBe(false)
})

test('a feed tells of an import within a second, in its language, and is another one to who had it', async ({
  request,
}) => {
  const address = '/en/skills/rabbitmq/feed.xml'
  const { etag = '' } = (await request.get(address)).headers()
  const undo = importWith('en', (text) =>
    text.replace(/(\n {8}publish-and-consume: (?:\{ text: )?)("[^"]+"|[^,\n]+)/, `$1${sentence}`),
  )
  try {
    await expect
      .poll(async () => (await request.get(address, { headers: { 'if-none-match': etag } })).text(), {
        timeout: 1000,
      })
      .toContain(sentence)
    expect(await (await request.get('/en/feed.xml')).text()).toContain(sentence)
  } finally {
    undo()
  }
})

test('a text that nobody translated shows in English, marked, and says so to a screen reader', async ({
  page,
}) => {
  const missing = /\n {6}exchange-types: [^\n]+/
  const undo = importWith('es', (text) => text.replace(missing, ''))
  try {
    await page.goto('/es/skills/rabbitmq?level=junior')
    const row = page.getByRole('row').filter({ hasText: 'C#/.NET' }).filter({ visible: true }).first()
    await expect(row.getByText('Sin traducir')).toBeVisible()
    await expect(row.locator('p [lang=en]')).toContainText(/exchange/)
    await expect(page.getByRole('complementary')).toContainText('114 de 115 textos')
    await expect(page.getByRole('complementary')).toContainText(
      'Un texto de esta página aún no está traducido',
    )
  } finally {
    undo()
  }
})

test('nothing is written beside the build while pages are asked for', async ({ request }) => {
  const builds = join(process.env.RUNGS_DATA ?? '.data', 'builds')
  const before = readdirSync(builds, { recursive: true }).length
  for (const address of [...pages, '/en/one', '/es/skills/two']) await request.get(address)

  expect(before).toBeGreaterThan(0)
  expect(readdirSync(builds, { recursive: true })).toHaveLength(before)
})

test('a page carries a policy that lets only its own scripts run, the first time and later', async ({
  request,
  page,
}) => {
  for (let visit = 0; visit < 2; visit += 1) {
    const policy =
      (await request.get('/es/skills/rabbitmq/matrix')).headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self' 'sha256-/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  }
  await page.goto('/es/skills/rabbitmq/matrix')
})

/** How often the tables that pages are made from were read since the database was made. */
async function scansOfContent(): Promise<number> {
  // What a backend counted is told to others about once a second.
  await new Promise((done) => setTimeout(done, 1500))
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(
    `select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as scans
     from pg_stat_user_tables where relname in ('document', 'revision', 'skill', 'statement', 'expectation', 'level')`,
  )
  await client.end()
  return rows[0].scans
}

/** Imports the content with one file edited, as a maintainer would from another shell. Gives back how to undo it. */
function importWith(locale: string, edit: (text: string) => string): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-import-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  const file = join(folder, `content/skills/rabbitmq/${locale}.yaml`)
  const before = readFileSync(file, 'utf8')
  expect(edit(before)).not.toBe(before)
  writeFileSync(file, edit(before))
  runImport(folder)
  return () => {
    runImport(resolve('.'))
    rmSync(folder, { recursive: true })
  }
}

function runImport(folder: string) {
  const script = [resolve('node_modules/tsx/dist/cli.mjs'), '--tsconfig', resolve('tsconfig.json')]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...script, '--conditions=react-server', resolve('scripts/content-import.ts')],
    { cwd: folder, encoding: 'utf8', env: process.env },
  )
  expect(status, stdout + stderr + readdirSync(folder).join()).toBe(0)
}
