import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname
const elsewhere = ['tests/e2e/**', 'tests/bench/**', 'tests/faults/**']
/** These talk to a real Postgres, or run whole scripts. */
const withDatabase = ['tests/data/**/*.test.ts', 'tests/prisma/**/*.test.ts', 'tests/scripts/**/*.test.ts']

export default defineConfig({
  // Tests import the data room as the server does, where `server-only` is nothing.
  resolve: { alias: { '@': `${root}src`, 'server-only': `${root}node_modules/server-only/empty.js` } },
  test: {
    root,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...elsewhere, ...withDatabase] },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: withDatabase,
          globalSetup: 'scripts/test-databases.mjs',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
