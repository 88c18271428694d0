import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { db } from '@/data/db'

const migrations = path.resolve('prisma/migrations')

/**
 * Gives each test, or all the tests of a file together, a migrated database that nobody else uses. It is what
 * `DATABASE_URL` and `db` lead to, and it is gone afterwards.
 * `TEST_DATABASE_SERVER` is the address of a server on which databases may be made.
 */
export function givenDatabase(per: 'test' | 'file'): void {
  const [before, after] = per === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll]
  let name = ''
  before(async () => {
    name = await createDatabase()
    process.env.DATABASE_URL = addressOf(name)
  }, 60_000)
  after(async () => {
    await db.$disconnect()
    await withServer((server) => server.query(`drop database if exists "${name}" with (force)`))
  })
}

/** Runs one statement in the test's database, past everything that the data room does. */
export async function sql<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
  return withClient(
    process.env.DATABASE_URL,
    async (client) => (await client.query(text, values)).rows as Row[],
  )
}

/** Runs something with a connection of its own to the test's database. */
export function withConnection<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return withClient(process.env.DATABASE_URL, work)
}

/** What accepting a proposal does: the document gets a revision that no import made. */
export function acceptRevision(subject: string, document: object): Promise<void> {
  return withConnection(async (client) => {
    await client.query('begin')
    await client.query(
      `insert into revision (subject, number, document, origin, reason)
      select subject, current + 1, $2, 'proposal', 'Better.' from document where subject = $1`,
      [subject, JSON.stringify(document)],
    )
    await client.query('update document set current = current + 1 where subject = $1', [subject])
    await client.query('commit')
  })
}

/** How many queries some work sends to the database. What opens and closes a transaction counts too. */
export async function queriesDuring(work: () => Promise<unknown>): Promise<number> {
  await db.$queryRaw`select 1`
  const { query } = pg.Client.prototype
  let count = 0
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    count += 1
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return count
}

async function createDatabase(): Promise<string> {
  const name = `rungs_test_${randomUUID().slice(0, 8)}`
  await withServer(async (server) => {
    // Of the test files that start together, the first makes the template and the others wait for it.
    await server.query(`select pg_advisory_lock(hashtext('rungs test template'))`)
    const template = await migratedTemplate(server)
    await server.query(`create database "${name}" template "${template}"`)
  })
  return name
}

/** A database with every migration in it, made once and copied from then on. Other migrations make another one. */
async function migratedTemplate(server: pg.Client): Promise<string> {
  const scripts = readdirSync(migrations, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8'))
  const name = `rungs_template_${createHash('sha256').update(scripts.join('\n')).digest('hex').slice(0, 12)}`
  const known = await server.query('select from pg_database where datname = $1', [name])
  if (known.rowCount) return name

  const draft = `${name}_draft`
  await server.query(`drop database if exists "${draft}" with (force)`)
  await server.query(`create database "${draft}"`)
  await withClient(addressOf(draft), async (client) => {
    for (const script of scripts) await client.query(script)
  })
  await server.query(`alter database "${draft}" rename to "${name}"`)
  return name
}

/** Runs something with a connection to the server's own database. */
export function withServer<Result>(work: (server: pg.Client) => Promise<Result>): Promise<Result> {
  return withClient(serverAddress(), work)
}

async function withClient<Result>(
  address: string | undefined,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function serverAddress(): string {
  const address = process.env.TEST_DATABASE_SERVER
  if (address) return address
  throw new Error(
    'Set TEST_DATABASE_SERVER to a Postgres server on which databases may be made, or run "npm test".',
  )
}

function addressOf(name: string): string {
  const address = new URL(serverAddress())
  address.pathname = `/${name}`
  return address.href
}
