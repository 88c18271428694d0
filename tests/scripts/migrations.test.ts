import { createHash } from 'node:crypto'
import path from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations, compare, readMigrations } from '../../scripts/migrations.mjs'
import { withClient } from '../../scripts/postgres-client.mjs'
import { makeTestDatabase } from '../../scripts/test-databases.mjs'
import { aFolder } from './folder'

const sql = 'CREATE TABLE a (id int);\n'
const checksum = createHash('sha256').update(sql).digest('hex')
const applied = { name: '1_one', checksum, finished: true, rolledBack: false }
const nothing = { pending: [], unknown: [], changed: [], failed: [] }

test('a database with every migration has nothing pending', () => {
  expect(compare(theFolder(), [applied, { ...applied, name: '2_two' }])).toEqual(nothing)
})

test('what the database lacks is pending, in the order of the folder', () => {
  expect(compare(theFolder(), [])).toEqual({ ...nothing, pending: ['1_one', '2_two'] })
})

test('what was rolled back is pending again', () => {
  const rolledBack = { ...applied, name: '2_two', finished: false, rolledBack: true }

  expect(compare(theFolder(), [applied, rolledBack])).toEqual({ ...nothing, pending: ['2_two'] })
})

test('a migration that the folder does not have is unknown', () => {
  const rows = [applied, { ...applied, name: '2_two' }, { ...applied, name: '3_later' }]

  expect(compare(theFolder(), rows)).toEqual({ ...nothing, unknown: ['3_later'] })
})

test('a migration whose file was edited since is changed', () => {
  const rows = [
    { ...applied, checksum: 'other' },
    { ...applied, name: '2_two' },
  ]

  expect(compare(theFolder(), rows)).toEqual({ ...nothing, changed: ['1_one'] })
})

test('other line ends are no change', () => {
  const folder = aFolder({ '1_one/migration.sql': sql.replaceAll('\n', '\r\n') })

  expect(compare(readMigrations(folder), [applied])).toEqual(nothing)
})

test('a migration that stopped half-way has failed', () => {
  const rows = [applied, { ...applied, name: '2_two', finished: false }]

  expect(compare(theFolder(), rows)).toEqual({ ...nothing, failed: ['2_two'] })
})

test('the migrations of this checkout are applied once, and a database from a newer one is refused', async () => {
  const { url, remove } = await makeTestDatabase(process.env.TEST_DATABASE_SERVER)
  const say = () => {}
  try {
    expect(await applyMigrations(url, say)).toMatch(/^\d+ applied$/)
    expect(await applyMigrations(url, say)).toBe('none pending')
    await withClient(url, (client: { query: (text: string) => Promise<unknown> }) =>
      client.query(
        `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '9_later', now())`,
      ),
    )
    await expect(applyMigrations(url, say)).rejects.toThrow(
      'migrations that this checkout does not know (9_later)',
    )
  } finally {
    await remove()
  }
})

function theFolder() {
  return readMigrations(aFolder({ [path.join('2_two', 'migration.sql')]: sql, '1_one/migration.sql': sql }))
}
