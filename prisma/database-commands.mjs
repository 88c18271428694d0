import pg from 'pg'

/** Settings of Prisma's own that Postgres does not know. */
const prismaSettings = [
  'schema',
  'connection_limit',
  'pool_timeout',
  'pgbouncer',
  'connect_timeout',
  'statement_cache_size',
  'socket_timeout',
]

/** What an address as Prisma writes it says to `pg`. */
export function parseAddress(address) {
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? undefined
  for (const setting of prismaSettings) url.searchParams.delete(setting)
  const database = decodeURIComponent(url.pathname.slice(1)) || 'postgres'
  return { connectionString: url.toString(), database, schema }
}

/** The same address with another database. */
export function withDatabase(address, name) {
  const url = new URL(address)
  url.pathname = `/${encodeURIComponent(name)}`
  return url.toString()
}

export function runScript(address, script) {
  return withClient(address, (client) => client.query(script))
}

export async function dropDatabase(address) {
  const { database } = parseAddress(address)
  await runScript(
    withDatabase(address, 'postgres'),
    `DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`,
  )
}

/** Makes the database of the address unless it is there, by way of one that every server has. Answers with its name. */
export async function createDatabase(address) {
  const { database } = parseAddress(address)
  let failure
  for (const neighbour of ['postgres', 'template1']) {
    try {
      await withClient(withDatabase(address, neighbour), async (client) => {
        const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
        if (rowCount === 0) await client.query(`CREATE DATABASE ${quoted(database)}`)
      })
      return database
    } catch (error) {
      failure = error
      if (error.code !== '3D000') break
    }
  }
  throw failure
}

const prismaCodes = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  28000: 'P1010',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  ETIMEDOUT: 'P1001',
}

/** An error of `pg` in the words and with the code that Prisma has for it. */
export function explain(error, address) {
  const { hostname, port, username } = new URL(address)
  const where = `\`${hostname}:${port || 5432}\``
  const code = prismaCodes[error.code] ?? (error instanceof AggregateError ? 'P1001' : null)
  const messages = {
    P1000: `Authentication failed against database server, the provided database credentials for \`${username}\` are not valid.`,
    P1001: `Can't reach database server at ${where}\n\nPlease make sure your database server is running at ${where}.`,
    P1003: `Database \`${parseAddress(address).database}\` does not exist on the database server at ${where}.`,
  }
  return { code, message: messages[code] ?? error.message }
}

async function withClient(address, work) {
  const client = new pg.Client({ connectionString: parseAddress(address).connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`
