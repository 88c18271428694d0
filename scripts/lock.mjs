import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf, isAlive } from './processes.mjs'
import { Refusal } from './refusal.mjs'
import { whenStopping } from './stopping.mjs'

/**
 * Takes the lock kept in `file` for this process, with a note for whoever finds it taken.
 * Answers `{ release, note }`, the latter to change the note, or `{ holder }`, the note of the live process that has it.
 * A dead holder's lock is taken over.
 * @returns {{ release?: () => void, note?: (changed: object) => void, holder?: { pid: number, url?: string } }}
 */
export function takeLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    if (claim(file, textOf(note))) return lockAt(file)
    const found = read(file)
    const holder = parse(found)
    if (holder && isAlive(holder)) return { holder }
    if (found !== null && (holder || isOld(file))) stepOver(file, found)
  }
}

/** The note of the live process that has the lock, or null. */
export function readHolder(file) {
  const holder = parse(read(file))
  return holder && isAlive(holder) ? holder : null
}

/** Does `work` under the lock, after whoever has it; `onWait` is told the holder's note while it waits. */
export async function withLock(file, work, { onWait = () => {}, seconds = 300 } = {}) {
  const until = Date.now() + seconds * 1000
  for (;;) {
    const { release, holder } = takeLock(file)
    if (release) {
      try {
        return await work()
      } finally {
        release()
      }
    }
    if (Date.now() > until) {
      throw new Refusal(`Process ${holder.pid} has held ${file} for ${seconds} s: end it and run this again.`)
    }
    onWait(holder)
    await sleep(200)
  }
}

const textOf = (note) => JSON.stringify({ ...identityOf(process.pid), ...note })

function lockAt(file) {
  const release = () => {
    forget()
    if (parse(read(file))?.pid === process.pid) rmSync(file, { force: true })
  }
  const forget = whenStopping(release)
  const note = (changed) => {
    writeFileSync(`${file}.new`, textOf(changed))
    renameSync(`${file}.new`, file)
  }
  return { release, note }
}

function claim(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    rmSync(file, { force: true })
    throw error
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A lock that cannot be read is being written at this moment, or was cut off when its writer died. */
function isOld(file) {
  try {
    return Date.now() - statSync(file).mtimeMs > 1000
  } catch {
    return false
  }
}

/** Moves a dead lock aside first, so that of two who found it dead, neither removes the other's new one. */
function stepOver(file, dead) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (read(aside) === dead) rmSync(aside)
  else renameSync(aside, file)
}
