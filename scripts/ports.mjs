import { connect, createServer } from 'node:net'

/** Ports from 32768 up are handed out to outgoing connections, so that one of them is never sure to be free. */
const lowest = 15432
const highest = 32000

/** The port asked for when it is free, otherwise another that is. */
export async function findFreePort(preferred) {
  for (let port = preferred ?? lowest; ; port = lowest + Math.floor(Math.random() * (highest - lowest))) {
    if ((await whyTaken(port, '127.0.0.1')) === null) return port
  }
}

/**
 * Null when a server could listen there, otherwise the code of the error that it would meet. Something that answers
 * at the other loopback address counts as well: `localhost` may mean either.
 */
export async function whyTaken(port, host) {
  const code = await tryListening(port, host)
  if (code) return code
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => isAnswering(port, address)))
  return answers.includes(true) ? 'EADDRINUSE' : null
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }) => resolve(code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

function isAnswering(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
