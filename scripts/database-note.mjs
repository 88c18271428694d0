import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { dataFolder, inData } from './checkout.mjs'
import { withLock } from './lock.mjs'
import { identityOf, isAlive } from './processes.mjs'
import { Refusal } from './refusal.mjs'

const fileName = 'database.json'

/**
 * What is known of the embedded database between one command and the next:
 * `folder`, the data folder it was made for; `home`, where the cluster is, when it cannot be in there;
 * `port`; `password`; `users`, the processes at work with it; `kept`, whether it stays up without any.
 */
export function readNote() {
  const note = read(dataFolder)
  if (!note) return null
  const here = realpathSync(dataFolder)
  if (note.folder !== here && read(note.folder)?.password === note.password) {
    throw new Refusal(
      `${dataFolder} is a copy of ${note.folder} and both name the same database: remove ${dataFolder} to give this folder one of its own.`,
    )
  }
  return { ...note, folder: here, users: note.users.filter(isAlive) }
}

export function newNote() {
  return {
    folder: realpathSync(dataFolder),
    password: randomBytes(24).toString('base64url'),
    users: [],
    kept: false,
  }
}

/** Readable for the folder's owner only, since the password of the superuser is in it, also when root writes it. */
export function writeNote(note) {
  const fresh = inData(`${fileName}.new`)
  const { uid, gid } = statSync(dataFolder)
  writeFileSync(fresh, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  if (process.getuid?.() === 0) chownSync(fresh, uid, gid)
  renameSync(fresh, inData(fileName))
}

/** One command at a time changes the note and the server that it speaks of. */
export function withDatabaseLock(say, work) {
  mkdirSync(dataFolder, { recursive: true })
  openToService()
  return withLock(inData('database.lock'), work, {
    onWait: ({ pid }) => say(`waiting for process ${pid}, which is at work on the database`),
  })
}

/** The same note with this process among the database's users. */
export function withUser(note, name) {
  const others = note.users.filter(({ pid }) => pid !== process.pid)
  return { ...note, users: [...others, { ...identityOf(process.pid), name }] }
}

export const withoutUser = (note) => ({ ...note, users: note.users.filter(({ pid }) => pid !== process.pid) })

/** As root the database runs as another user, who has to pass through here whatever the umask says. */
function openToService() {
  if (process.getuid?.() === 0) chmodSync(dataFolder, 0o755)
}

function read(folder) {
  const file = join(folder, fileName)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
