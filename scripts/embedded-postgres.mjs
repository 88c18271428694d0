import { existsSync, realpathSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFolder, inData } from './checkout.mjs'
import { newNote, readNote, withDatabaseLock, withoutUser, withUser, writeNote } from './database-note.mjs'
import { quoted, withClient } from './postgres-client.mjs'
import { clusterOf, findHome } from './postgres-home.mjs'
import { initialise, start, stop } from './postgres-server.mjs'
import { Refusal } from './refusal.mjs'

const superuser = 'postgres'
const database = 'rungs'

/**
 * Starts the embedded database when it is not running, and counts this process among its users until
 * `leaveDatabase`. Answers with its address, that of the server, and what was done.
 */
export async function joinDatabase(name, say) {
  return withDatabaseLock(say, async () => {
    const note = withUser(noteOrNew(), name)
    const news = await ensureRunning(note, say)
    return { url: addressOf(note), server: addressOf(note, 'postgres'), news }
  })
}

/** Stops the database if this process was its last user, and nobody asked for it to stay. */
export async function leaveDatabase() {
  return withDatabaseLock(
    () => {},
    async () => {
      const found = readNote()
      if (!found) return 'gone'
      const note = withoutUser(found)
      writeNote(note)
      if (note.kept) return 'left running, as `npm run db start` asked'
      if (note.users.length > 0) return `left running for ${namesOf(note)}`
      await stop(findHome(note, () => {}))
      return 'stopped'
    },
  )
}

/** Starts the database for whoever needs it, until `stopDatabase`. */
export async function keepDatabase(say) {
  return withDatabaseLock(say, async () => {
    const note = { ...noteOrNew(), kept: true }
    const news = await ensureRunning(note, say)
    return { url: addressOf(note), news }
  })
}

export async function stopDatabase(say) {
  return withDatabaseLock(say, async () => {
    const note = readNote()
    if (!note) return 'there is none'
    refuseWhileUsed(note)
    writeNote({ ...note, kept: false })
    if (!existsSync(clusterOf(note))) return 'there is none'
    await stop(findHome(note, say))
    return 'stopped'
  })
}

/** Removes the database with all that is in it. */
export async function resetDatabase(say) {
  await stopDatabase(say)
  return withDatabaseLock(say, async () => {
    const note = readNote()
    if (!note) return 'there is none'
    refuseWhileUsed(note)
    rmSync(note.home ?? clusterOf(note), { recursive: true, force: true })
    rmSync(inData('database.json'), { force: true })
    return 'removed; the next start makes a new one'
  })
}

/** The address of the database and whether it answers, or null when none was made yet. */
export async function findDatabase() {
  const note = readNote()
  return note?.port ? { url: addressOf(note), running: await isAnswering(note) } : null
}

async function ensureRunning(note, say) {
  if (note.port && (await isAnswering(note))) {
    writeNote(note)
    return `running on port ${note.port}`
  }
  const home = findHome(note, say)
  if (home.home !== dataFolder) note.home = home.home
  const isNew = !existsSync(home.cluster)
  writeNote(note)
  if (isNew) await initialise(home, superuser, note.password, say)
  await start(home, note, say, isAnswering)
  writeNote(note)
  await createMissing(note)
  const where = note.home ? ` in ${note.home}, since its user cannot enter this folder` : ''
  return `${isNew ? 'made and started' : 'started'} on port ${note.port}${where}`
}

/** The note of this folder's database. Its password is nowhere else. */
function noteOrNew() {
  const note = readNote()
  if (note) return note
  const cluster = inData('postgres')
  if (!existsSync(cluster)) return newNote()
  throw new Refusal(
    `The password of the database in ${cluster} is gone with ${inData('database.json')}: bring that file back, or move ${cluster} away to start with a new database.`,
  )
}

function addressOf({ port, password }, name = database) {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`
}

/** Whether this very cluster answers at its port. A server that is starting up is waited for. */
async function isAnswering(note) {
  for (const until = Date.now() + 60_000; ; await sleep(250)) {
    try {
      const query = "select current_setting('data_directory') as folder"
      const { rows } = await withClient(addressOf(note, 'postgres'), (client) => client.query(query))
      return realpathSync(rows[0].folder) === realpathSync(clusterOf(note))
    } catch (error) {
      const isStarting = error.code === '57P03'
      if (!isStarting || Date.now() > until) return false
    }
  }
}

async function createMissing(note) {
  await withClient(addressOf(note, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${quoted(database)}`)
  })
}

function refuseWhileUsed(note) {
  if (note.users.length === 0) return
  throw new Refusal(`The database is in use by ${namesOf(note)}: stop that first.`)
}

const namesOf = ({ users }) => users.map(({ name, pid }) => `${name} (process ${pid})`).join(' and ')
