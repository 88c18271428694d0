import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from './checkout.mjs'
import { requirePostgres } from './postgres-package.mjs'
import { Refusal } from './refusal.mjs'
import { reaches, serviceUser } from './service-user.mjs'

/**
 * Where the database lives and whom it runs as: its `home`, the `cluster` in it, and the `binaries` that its user can
 * run. A checkout that this user cannot enter (a home of mode 0700, run as root) has its database elsewhere.
 */
export function findHome(note, say) {
  const postgres = requirePostgres()
  const home = note.home ?? chooseHome(say)
  const cluster = join(home, 'postgres')
  const user = serviceUser(cluster)
  const binaries = reachableBinaries(postgres, home, user, say)
  requireRunnable(binaries, user)
  return { home, cluster, binaries, user }
}

export const clusterOf = (note) => join(note.home ?? dataFolder, 'postgres')

/** Makes a folder that belongs to the database's user alone. */
export function makePrivateFolder(folder, { uid, gid }) {
  mkdirSync(folder, { mode: 0o700 })
  if (uid !== undefined) lchownSync(folder, uid, gid)
}

function chooseHome(say) {
  const cluster = join(dataFolder, 'postgres')
  const user = serviceUser(cluster)
  if (reaches(user, dataFolder)) return dataFolder
  if (existsSync(cluster)) {
    throw new Refusal(
      `The database in ${cluster} runs as another user, who can no longer enter that folder: let other users pass through the folders above it (chmod o+x).`,
    )
  }
  const home = makeHomeElsewhere()
  chmodSync(home, 0o755)
  say(`its own user cannot enter this folder, so it goes to ${home}`)
  return home
}

function makeHomeElsewhere() {
  try {
    return mkdtempSync('/var/lib/rungs-')
  } catch {
    return mkdtempSync(join(tmpdir(), 'rungs-'))
  }
}

function reachableBinaries(postgres, home, user, say) {
  if (reaches(user, postgres.folder, 'bin/postgres')) return postgres.folder
  const copy = join(home, `postgres-${postgres.version}`)
  if (existsSync(copy)) return copy
  say(`copying Postgres to ${home}`)
  const fresh = `${copy}.new`
  try {
    rmSync(fresh, { recursive: true, force: true })
    cpSync(postgres.folder, fresh, { recursive: true, verbatimSymlinks: true })
    giveTo(fresh, user)
    renameSync(fresh, copy)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  return copy
}

function giveTo(folder, { uid, gid }) {
  lchownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { recursive: true })) lchownSync(join(folder, entry), uid, gid)
}

function requireRunnable(binaries, user) {
  const { status, error, stderr } = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  if (status === 0) return
  throw new Refusal(
    'The embedded Postgres does not run on this system: set DATABASE_URL to a Postgres 15 or later of your own.',
    stderr || error?.message,
  )
}
