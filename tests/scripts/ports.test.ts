import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePort, whyTaken } from '../../scripts/ports.mjs'

test('a port that was used before is used again while it is free', async () => {
  const port = await findFreePort()

  expect(await findFreePort(port)).toBe(port)
})

test('for a port that is taken there is another, below those that the system hands out', async () => {
  const port = await listening(await findFreePort())

  const other = await findFreePort(port)

  expect(other).not.toBe(port)
  expect(other).toBeLessThan(32768)
})

test('a port is taken when something answers at the other loopback address', async () => {
  const port = await listening(await findFreePort(), '::1')

  expect(await whyTaken(port, '127.0.0.1')).toBe('EADDRINUSE')
})

function listening(port: number, host = '127.0.0.1') {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise<number>((resolve) => {
    server.listen({ port, host }, () => resolve(port))
  })
}
