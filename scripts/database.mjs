import { setTimeout as sleep } from 'node:timers/promises'
import { joinDatabase, leaveDatabase } from './embedded-postgres.mjs'
import { quoted, withClient, withDatabase } from './postgres-client.mjs'
import { Refusal } from './refusal.mjs'
import { whenStopping } from './stopping.mjs'

const oldest = 15

/**
 * The database that the app works with: the one that DATABASE_URL names, otherwise the embedded one, which is started
 * for this process and left when the script ends. `server` is an address on the same server that can make databases.
 */
export async function openDatabase(name, say) {
  if (process.env.DATABASE_URL) return openNamedDatabase(process.env.DATABASE_URL, say)
  whenStopping(leaveDatabase)
  return joinDatabase(name, say)
}

/** Refuses a server that does not answer, will not let us in or is too old; makes the database when it is missing. */
export async function openNamedDatabase(url, say) {
  const { host, name } = partsOf(url)
  const version = await findVersion(url, say)
  if (version === null) await createDatabase(url)
  const found = version ?? (await findVersion(url, say))
  if (found < oldest) {
    throw new Refusal(
      `The Postgres at ${host} is version ${found} and Rungs needs ${oldest} or later: upgrade it, or name another one in DATABASE_URL.`,
    )
  }
  return {
    url,
    server: url,
    news: `Postgres ${found} at ${host}, ${version === null ? 'made ' : ''}database ${name}`,
  }
}

/** Null when the server has no such database. One that is starting up is waited for. */
async function findVersion(url, say) {
  for (const until = Date.now() + 20_000; ; await sleep(500)) {
    try {
      const { rows } = await withClient(url, (client) => client.query('show server_version_num'))
      return Math.floor(Number(rows[0].server_version_num) / 10_000)
    } catch (error) {
      if (error.code === '3D000') return null
      if (error.code !== '57P03' || Date.now() > until) throw explain(error, url)
      say('waiting for the server to start up')
    }
  }
}

async function createDatabase(url) {
  const { host, user, name } = partsOf(url)
  let failure
  for (const neighbour of ['postgres', 'template1']) {
    try {
      await withClient(withDatabase(url, neighbour), (client) =>
        client.query(`create database ${quoted(name)}`),
      )
      return
    } catch (error) {
      if (error.code === '42P04') return
      failure ??= error
    }
  }
  throw new Refusal(
    `There is no database "${name}" at ${host} and it could not be made (${failure.message}): make it as an administrator, with "${user}" as its owner.`,
  )
}

function partsOf(address) {
  const url = readAddress(address)
  return {
    host: `${url.hostname}:${url.port || 5432}`,
    user: decodeURIComponent(url.username),
    name: decodeURIComponent(url.pathname.slice(1)),
  }
}

function readAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new Refusal(
      'DATABASE_URL is not the address of a Postgres database: write it as postgresql://user:password@host:5432/database.',
    )
  }
  const schema = url.searchParams.get('schema') ?? 'public'
  if (schema !== 'public') {
    throw new Refusal(
      `DATABASE_URL asks for the schema "${schema}": leave that out, and give Rungs a database of its own.`,
    )
  }
  return url
}

const unreachable = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/

function explain(error, url) {
  const { host, user, name } = partsOf(url)
  const code = error.code ?? error.errors?.[0]?.code ?? ''
  if (unreachable.test(code) || /timeout|terminated unexpectedly/i.test(error.message)) {
    return new Refusal(`No Postgres answers at ${host}: start it, or correct DATABASE_URL.`)
  }
  if (code === '28P01' || code === '28000') {
    return new Refusal(
      `The Postgres at ${host} does not let "${user}" in: correct the user and the password in DATABASE_URL.`,
    )
  }
  if (code === '42501') {
    return new Refusal(
      `The Postgres at ${host} does not let "${user}" use the database "${name}": grant it the right to.`,
    )
  }
  return new Refusal(
    `The Postgres at ${host} cannot be used (${error.message}): put that right, or correct DATABASE_URL.`,
  )
}
