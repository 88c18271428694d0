import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { givenDatabase, sql } from '../database'

givenDatabase('file')

const prisma = (...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    [path.resolve('node_modules/prisma/build/index.js'), ...args, '--config', 'prisma/prisma.config.ts'],
    { env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' } },
  )

test('the migrations lead to the schema', async () => {
  const comparison = [
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--exit-code',
  ]

  expect((await prisma('migrate', 'diff', ...comparison)).stdout).toContain('No difference detected')
}, 60_000)

test('every foreign key, and every key of a place, is checked at the end of the transaction', async () => {
  const early = await sql(`
    select conname from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('f', 'u') and not condeferred`)

  expect(early).toEqual([])
})

test('no foreign key takes rows with it', async () => {
  expect(await sql(`select conname from pg_constraint where contype = 'f' and confdeltype <> 'a'`)).toEqual(
    [],
  )
})

test('every foreign key can be followed back by an index', async () => {
  const slow = await sql(`
    select conname from pg_constraint
    where contype = 'f' and not exists (
      select from pg_index
      where indrelid = conrelid and (indkey::int2[])[0 : cardinality(conkey) - 1] @> conkey
    )`)

  expect(slow).toEqual([])
})
