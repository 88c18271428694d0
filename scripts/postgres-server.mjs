import {
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from './checkout.mjs'
import { findFreePort } from './ports.mjs'
import { makePrivateFolder } from './postgres-home.mjs'
import { identityOf } from './processes.mjs'
import { noSpace, Refusal, saysDiskFull } from './refusal.mjs'
import { run } from './run.mjs'

/** How long a new server waits for what is left of one that was killed. */
const patience = 30_000
const needed = 64 * 1024 * 1024

/** Makes a cluster, whole or not at all. Sorting and case are the same on every machine. */
export async function initialise({ home, cluster, binaries, user }, superuser, password, say) {
  say('making a new one')
  const fresh = `${cluster}.new`
  const passwordFile = join(home, 'password')
  rmSync(fresh, { recursive: true, force: true })
  makePrivateFolder(fresh, user)
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid)
    const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    const access = ['-U', superuser, '-A', 'scram-sha-256', '--pwfile', passwordFile, '--no-instructions']
    const { code, output } = await run(
      program(binaries, 'initdb'),
      ['-D', fresh, ...access, ...locale],
      as(user),
    )
    if (code !== 0) throw explain(output, home, 'The database could not be made')
    renameSync(fresh, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

/**
 * Starts the server on the port of the note when that is free, otherwise on another, which it writes into the note.
 * After a kill -9 the system may need some seconds to clear the old server away: it tries again until then, or until
 * the old one `isAnswering` after all.
 */
export async function start(server, note, say, isAnswering) {
  const { port } = note
  const until = Date.now() + patience
  for (let tries = 0; ; tries++) {
    note.port = await findFreePort(tries < 5 ? port : undefined)
    const failure = await tryToStart(server, note.port)
    if (failure === null) return
    if (isPortTaken.test(failure) && tries < 10) continue
    if (!isOldServer.test(failure)) throw explain(failure, server.home, 'The database did not start')
    if (Date.now() > until) throw inTheWay(server.cluster, failure)
    if (await isAnswering({ ...note, port })) {
      note.port = port
      return
    }
    say(`waiting for the system to clear away the former database process ${processIn(server.cluster)}`)
    await sleep(500)
  }
}

/** Stops the server, letting no client hold it up. */
export async function stop({ cluster, binaries, user }) {
  const pid = processIn(cluster)
  if (pid === null || identityOf(pid).born === null) return
  const args = ['-D', cluster, '-m', 'fast', '-w', '-t', '60', 'stop']
  const { code, output } = await run(program(binaries, 'pg_ctl'), args, { ...as(user), whileStopping: true })
  if (code === 0 || /No such process|PID file .* does not exist/.test(output)) return
  throw new Refusal(`The database could not be stopped: end process ${pid}.`, output)
}

const isPortTaken = /Address already in use/
const isOldServer = /lock file "postmaster.pid" already exists|pre-existing shared memory block/

/** Null when it started, otherwise what it wrote into its log. Its output goes nowhere else: a pipe would outlive us. */
async function tryToStart({ cluster, binaries, user }, port) {
  const log = join(cluster, 'server.log')
  const seen = sizeOf(log)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100']
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
  const args = ['-D', cluster, '-l', log, '-w', '-t', '120', '-o', options, 'start']
  const { code } = await run(program(binaries, 'pg_ctl'), args, { ...as(user), stdio: 'ignore' })
  return code === 0 ? null : textAfter(log, seen)
}

/** Nobody but the person can tell, so the file that names the old server is never removed here. */
function inTheWay(cluster, output) {
  const pid = processIn(cluster)
  const isDead = pid === null || identityOf(pid).born === null
  return new Refusal(
    isDead
      ? `The former database process ${pid} is dead and the system does not clear it away: restart this machine or container and run this again.`
      : `${join(cluster, 'postmaster.pid')} says that process ${pid} runs this database: end that process, or remove the file if it is another program by now.`,
    output,
  )
}

function explain(output, home, what) {
  if (saysDiskFull(output) || isFull(home)) return noSpace(home)
  return new Refusal(
    `${what}: put right what it says above, or set DATABASE_URL to a Postgres of your own.`,
    output,
  )
}

/** The C locale, since we read what it says; none of the settings that the person has for another Postgres. */
function as(user) {
  const { LD_LIBRARY_PATH, ...env } = environment({ LC_ALL: 'C' })
  for (const name of Object.keys(env)) if (name.startsWith('PG')) delete env[name]
  return { ...user, cwd: '/', env }
}

const program = (binaries, name) => join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

function processIn(cluster) {
  const file = join(cluster, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
}

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const textAfter = (file, from) => (existsSync(file) ? readFileSync(file).subarray(from).toString() : '')

function isFull(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < needed
}
