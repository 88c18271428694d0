import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildApp } from './app-build.mjs'
import { serveApp } from './app-server.mjs'
import { appSettings } from './app-settings.mjs'
import { requireBrowser } from './browser.mjs'
import { dataFolder, environment, inModules, root } from './checkout.mjs'
import { openDatabase } from './database.mjs'
import { explain } from './entry.mjs'
import { applyMigrations } from './migrations.mjs'
import { findFreePort } from './ports.mjs'
import { importContent } from './prepare.mjs'
import { runNode } from './run.mjs'
import { showSteps } from './steps.mjs'
import { whenStopping } from './stopping.mjs'
import { makeTestDatabase, sweepTestDatabases } from './test-databases.mjs'

/** In their order. Each answers with how many of its tests passed and failed. */
const suites = {
  types: { heading: 'Types', run: checkTypes },
  lint: { heading: 'Lint', run: checkLint },
  unit: { heading: 'Unit tests', run: runUnitTests },
  data: { heading: 'Data tests', run: runDataTests },
  browser: { heading: 'Browser tests', run: runBrowserTests },
}

/** Runs the suites of these names, each to its end whatever becomes of the others, and adds up their tests. */
export async function runSuites(names, filters = []) {
  const total = { passed: 0, failed: 0 }
  for (const name of names) {
    const { heading, run } = suites[name]
    const since = Date.now()
    console.log(`\n== ${heading}`)
    const { passed, failed } = await run(filters).catch(failedAltogether)
    const seconds = ((Date.now() - since) / 1000).toFixed(1)
    console.log(`== ${heading}: ${passed} of ${passed + failed} passed, ${seconds} s`)
    total.passed += passed
    total.failed += failed
  }
  return total
}

export const suiteNames = Object.keys(suites)

function failedAltogether(error) {
  explain(error)
  return { passed: 0, failed: 1 }
}

async function checkTypes() {
  // The types of the routes, which an earlier build may have left behind for other routes.
  const routes = await show([inModules('next/dist/bin/next'), 'typegen'])
  return asOneTest(routes && (await show([inModules('typescript/bin/tsc'), '--noEmit', '-p', '.'])))
}

async function checkLint() {
  const isFormatted = await show([inModules('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'])
  return asOneTest((await show([inModules('knip/bin/knip.js')])) && isFormatted)
}

function runUnitTests(filters) {
  return runVitest('unit', filters, {})
}

async function runDataTests(filters) {
  return runVitest('data', filters, { TEST_DATABASE_SERVER: await openTestServer(() => {}) })
}

async function runBrowserTests(filters) {
  const steps = showSteps()
  const browser = await steps.step('browser', requireBrowser)
  const { build } = await steps.step('build', buildApp)
  const { url } = await steps.step('database', makeDatabaseWithContent)
  const app = await steps.step('app', () => serveForTests(url, build))
  return runPlaywright(filters, {
    ...browser.env,
    APP_URL: app.url,
    CHROMIUM_EXECUTABLE: browser.path,
    DATABASE_URL: url,
    // Some tests serve the same build once more, with other settings.
    NEXT_DIST_DIR: relative(root, build),
    RUNGS_DATA: dataFolder,
  })
}

async function makeDatabaseWithContent(say) {
  const { url, remove } = await makeTestDatabase(await openTestServer(say))
  whenStopping(remove)
  await applyMigrations(url, say)
  return { url, news: await importContent(url, say) }
}

/** The ways in that somebody's .env may have set up. */
const withoutSignIn = Object.fromEntries(
  ['SMTP_URL', 'MAIL_FROM', 'GITHUB_ID', 'GITHUB_SECRET', 'GITHUB_URL', 'ADMIN_EMAILS', 'PROXIES']
    .concat(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'])
    .map((name) => [name, '']),
)

async function serveForTests(database, build) {
  const port = await findFreePort()
  const address = { port, host: '127.0.0.1', url: `http://localhost:${port}` }
  const env = {
    ...withoutSignIn,
    ...appSettings(address, {}),
    DATABASE_URL: database,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: relative(root, build),
  }
  await serveApp({ command: 'start', address, env })
  return { url: address.url, news: address.url }
}

let server

/** The server on which tests make their databases: the one that runs already, otherwise one that ends with us. */
async function openTestServer(say) {
  if (!server) {
    server = (await openDatabase('npm test', say)).server
    await sweepTestDatabases(server)
  }
  return server
}

async function runVitest(project, filters, env) {
  const { code, report } = await runWithReport((file) => [
    [inModules('vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', project],
    ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters],
    env,
  ])
  const files = report?.testResults ?? []
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return countsOf(code, report?.numPassedTests, report ? report.numFailedTests + broken.length : 0)
}

async function runPlaywright(filters, env) {
  const { code, report } = await runWithReport((file) => [
    [inModules('playwright/cli.js'), 'test', '--config', 'playwright.config.ts'],
    [`--reporter=${process.stdout.isTTY ? 'line' : 'dot'},json`, ...filters],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  ])
  const { expected, flaky, unexpected } = report?.stats ?? { expected: 0, flaky: 0, unexpected: 0 }
  return countsOf(code, expected + flaky, unexpected)
}

async function runWithReport(commandFor) {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-report-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const forget = whenStopping(remove)
  const file = join(folder, 'report.json')
  const [command, options, env] = commandFor(file)
  const { NODE_ENV, DATABASE_URL, ...base } = environment()
  try {
    const { code } = await runNode([...command, ...options], { env: { ...base, ...env }, show: true })
    return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null }
  } finally {
    forget()
    remove()
  }
}

/** A suite that failed without a test that failed has failed all the same, and so has one that found no test. */
export function countsOf(code, passed = 0, failed = 0) {
  const isUnaccounted = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isUnaccounted ? 1 : failed }
}

const asOneTest = (isRight) => (isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const show = async (args) => (await runNode(args, { show: true })).code === 0
