import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment, root } from './checkout.mjs'
import { isStopping, whenStopping } from './stopping.mjs'

/**
 * Runs a program to its end and answers with its exit code and all it said.
 * `onLine` hears each line; `show` passes the output on as it comes; the other options are those of `spawn`.
 * Once the script is stopping it never answers, so that nothing goes on behind the clearing up, which itself runs
 * its programs with `whileStopping`.
 */
export async function run(command, args, { onLine, show = false, whileStopping = false, ...options } = {}) {
  const end =
    isStopping() && !whileStopping ? null : await runToEnd(command, args, { onLine, show, ...options })
  return isStopping() && !whileStopping ? new Promise(() => {}) : end
}

export const runNode = (args, options) => run(process.execPath, args, options)

function runToEnd(command, args, { onLine, show, ...options }) {
  const child = spawn(command, args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...options,
  })
  const forget = whenStopping(() => endProcess(child))
  const heard = []
  const listen = (to) => (chunk) => {
    heard.push(chunk)
    if (show) to.write(chunk)
    for (const line of onLine ? chunk.split(/[\r\n]+/) : []) if (line.trim()) onLine(line.trim())
  }
  child.stdout?.setEncoding('utf8').on('data', listen(process.stdout))
  child.stderr?.setEncoding('utf8').on('data', listen(process.stderr))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code, signal) => {
      forget()
      resolve({ code: code ?? 1, signal, output: heard.join('') })
    })
  })
}

/** Asks a process to end, and ends it when it has not after some seconds. */
export async function endProcess(child, { signal = 'SIGINT', seconds = 8 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await Promise.race([ended, sleep(seconds * 1000, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL')
    await ended
  }
}
