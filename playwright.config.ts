import { defineConfig } from 'playwright/test'

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The app at APP_URL and the browser at CHROMIUM_EXECUTABLE are there already: `npm test` starts the one and finds the other. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'browser', testIgnore: '**/cache.test.ts' },
    // These count what the database is asked, and change what it holds: nothing else may run beside them.
    { name: 'cache', testMatch: '**/cache.test.ts', dependencies: ['browser'], workers: 1 },
  ],
  use: {
    baseURL: process.env.APP_URL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_EXECUTABLE,
      args: [...asRoot, ...quiet],
    },
  },
})
