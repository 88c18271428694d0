import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process with the moment it was born, which tells it from a later one that was given the same number. */
export const identityOf = (pid) => ({ pid, born: birthOf(pid) })

export function isAlive({ pid, born }) {
  const birth = birthOf(pid)
  return birth !== null && birth === born
}

/** Null when there is no such process, or only what is left of a dead one. */
function birthOf(pid) {
  if (process.platform === 'linux') return birthOnLinux(pid)
  if (process.platform === 'win32') return isThere(pid) ? 'there' : null
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state = '', ...start] = stdout.trim().split(/\s+/)
  return state === '' || state.startsWith('Z') ? null : start.join(' ')
}

function birthOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

function isThere(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
