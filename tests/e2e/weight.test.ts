import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'

const kib = (bytes: number) => bytes / 1024
const largest = '/skills/message-broker-patterns'

/** In KiB above an empty page. */
const mostScript = {
  [`/en${largest}`]: 25,
  [`/en${largest}/by-role`]: 25,
  [`/en${largest}/matrix`]: 25,
  '/en/topics': 20,
  '/en/topics/at-least-once': 20,
  '/en/roles': 20,
  '/en/roles/backend-php': 20,
  '/en/roles/backend-php/senior': 20,
  '/en/roles/backend-php/senior/interview': 20,
  '/en/compare': 25,
  '/en/compare/backend-php/backend-nodejs': 25,
  '/en/compare/me/backend-php.senior': 25,
  '/en': 25,
  '/en/search': 25,
  '/en/plan': 45,
  '/en/plan/assess': 45,
  '/en/plan/growth': 45,
  '/en/api': 20,
}

test('no page loads more script than it may, above what an empty page of this Next loads', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const empty = emptyPageScript()
  for (const [address, most] of Object.entries(mostScript)) {
    expect(kib((await scriptOf(page, address)) - empty), address).toBeLessThanOrEqual(most)
  }
})

for (const locale of ['en', 'es']) {
  for (const view of ['', '/by-role', '/matrix']) {
    test(`the HTML of the largest profile${view} in ${locale} is at most 44 KiB`, async ({ request }) => {
      const html = await (await request.get(`/${locale}${largest}${view}`)).body()

      expect(kib(gzipSync(html, { level: 9 }).length)).toBeLessThanOrEqual(44)
    })
  }
}

/** The script that a page asks for in its HTML, gzipped. Browsers of our time leave out what is marked `nomodule`. */
async function scriptOf(page: Page, address: string): Promise<number> {
  const html = await (await page.request.get(address)).text()
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  )
  const files = [...new Set(tags.map(([, source = '']) => source))]
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await (await page.request.get(file)).body(), { level: 9 }).length),
  )
  expect(files.length).toBeGreaterThan(3)
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Builds the empty page with the same Next, and weighs the script that its HTML asks for. */
function emptyPageScript(): number {
  const folder = 'tests/e2e/empty-page'
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: undefined },
  })
  expect(built.status, built.stdout + built.stderr).toBe(0)

  const html = readFileSync(join(folder, '.next/server/app/index.html'), 'utf8')
  const chunks = readdirSync(join(folder, '.next/static/chunks')).filter((name) => name.endsWith('.js'))
  const asked = chunks.filter((name) =>
    [...html.matchAll(/<script\b[^>]*>/g)].some(([tag]) => tag.includes(name) && !/nomodule/i.test(tag)),
  )
  expect(asked.length).toBeGreaterThan(2)
  return asked.reduce(
    (sum, name) =>
      sum + gzipSync(readFileSync(join(folder, '.next/static/chunks', name)), { level: 9 }).length,
    0,
  )
}
