import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { environment, inModules, inRoot, root } from './checkout.mjs'
import { whyTaken } from './ports.mjs'
import { Refusal } from './refusal.mjs'
import { endProcess } from './run.mjs'
import { whenStopping } from './stopping.mjs'

/** Where to serve, from PORT and HOST: port 3000 of this machine only, unless they say otherwise. */
export function readAddress({ PORT = '3000', HOST = '127.0.0.1' } = process.env) {
  const port = Number(PORT)
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT is "${PORT}", which is no port: give it a number from 1 to 65535.`)
  }
  const isEverywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(HOST)
  const name = isEverywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST
  return { port, host: HOST, url: `http://${name}:${port}` }
}

/** Refuses an address at which the server could not listen. */
export async function requireFree({ port, host }) {
  const code = await whyTaken(port, host)
  if (code === null) return
  if (code === 'EADDRINUSE') throw portTaken(port)
  if (code === 'EACCES') {
    throw new Refusal(
      `You may not listen on port ${port}: choose one from 1024 up, as in PORT=3000 npm start.`,
    )
  }
  throw new Refusal(`This machine cannot listen on HOST ${host} (${code}): correct it, or leave it out.`)
}

/**
 * Serves the app until the script ends. `command` is `start` or `dev`; `show` passes on what it says from the first
 * line, otherwise only once it answers. Answers when it does, with `ended`, which is fulfilled if it ends by itself.
 */
export async function serveApp({ command, address, env, show = false }) {
  const child = spawn(
    process.execPath,
    [
      ...['--import', pathToFileURL(inRoot('scripts/end-with-parent.mjs')).href],
      ...[inModules('next/dist/bin/next'), command, '-p', String(address.port), '-H', address.host],
    ],
    {
      cwd: root,
      env: environment(env),
      // A process group of its own: Ctrl-C reaches this script alone, which then ends the server in good order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    },
  )
  whenStopping(() => endProcess(child, { signal: 'SIGTERM' }))
  const output = passOn(child, show)
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  await untilAnswering(child, address, output)
  output.show()
  return { ended }
}

/** Its banner is held back, since the address is ours to print. What it has to complain about is not. */
function passOn(child, isShown) {
  const held = []
  let complaints = ''
  let isOpen = isShown
  child.stdout.setEncoding('utf8').on('data', (text) => {
    if (isOpen) process.stdout.write(text)
    else held.push(text)
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints = (complaints + text).slice(-10_000)
    process.stderr.write(text)
  })
  return {
    held: () => held.join(''),
    complaints: () => complaints,
    show: () => {
      isOpen = true
    },
  }
}

async function untilAnswering(child, { port, host }, output) {
  const at = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${at.includes(':') ? `[${at}]` : at}:${port}/`
  while (child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await sleep(50)
    }
  }
  if (output.complaints().includes('EADDRINUSE')) throw portTaken(port)
  throw new Refusal('The server ended before it answered: put right what it says above.', output.held())
}

const portTaken = (port) =>
  new Refusal(
    `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
  )
