import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Refusal } from './refusal.mjs'

/**
 * Whom the database runs as: ourselves, except that Postgres refuses root. Root hands it to the owner of the
 * cluster, else to `postgres`, else to `nobody`. Answers with options for `spawn`.
 */
export function serviceUser(cluster) {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const found = userCalled('postgres') ?? userCalled('nobody')
  if (found) return found
  throw new Refusal(
    'Postgres does not run as root and there is no user `postgres` or `nobody` to run it as: run this as another user, or set DATABASE_URL.',
  )
}

/** Whether that user reaches `folder` and finds `file` in it to read; without a file, whether they may enter it. */
export function reaches(user, folder, file = '.') {
  if (user.uid === undefined) return true
  const script = 'cd "$1" && test -r "$2"'
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', folder, file], { ...user, cwd: '/', stdio: 'ignore' })
      .status === 0
  )
}

function userCalled(name) {
  const [uid, gid] = ['-u', '-g'].map((part) => spawnSync('id', [part, name], { encoding: 'utf8' }))
  if (uid.status !== 0 || gid.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
