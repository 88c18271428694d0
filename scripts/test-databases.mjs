import { randomBytes } from 'node:crypto'
import { openDatabase } from './database.mjs'
import { leaveDatabase } from './embedded-postgres.mjs'
import { quoted, withClient, withDatabase } from './postgres-client.mjs'

/** For tests that are run without `npm test`: Vitest calls this before the first of them, and what it answers after the last. */
export async function setup() {
  if (process.env.TEST_DATABASE_SERVER) return undefined
  process.env.TEST_DATABASE_SERVER = (await openDatabase('vitest', () => {})).server
  return leaveDatabase
}

/** Makes an empty database that nobody else uses. Answers with its address and a way to remove it. */
export async function makeTestDatabase(server) {
  const name = `rungs_test_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${quoted(name)}`))
  const remove = () =>
    withClient(server, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`))
  return { url: withDatabase(server, name), remove }
}

/** Removes databases that killed tests left behind more than a day ago. Without the right to look, it leaves them. */
export async function sweepTestDatabases(server) {
  const query = `select datname as name from pg_database
    where datname ~ '^rungs_(test|template)_'
      and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 day'`
  await withClient(server, async (client) => {
    const { rows } = await client.query(query).catch(() => ({ rows: [] }))
    for (const { name } of rows) await client.query(`drop database if exists ${quoted(name)}`).catch(() => {})
  })
}
