import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../scripts/ports.mjs'
import { identityOf } from '../../scripts/processes.mjs'
import { aFolder } from './folder'
import { runScript } from './script'

test('a port that is taken is refused at once, with another to try', async () => {
  const port = await aTakenPort()

  const { code, said } = await start({ PORT: String(port) })

  expect(said).toContain(
    `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1}`,
  )
  expect(code).toBe(1)
})

test('a PORT that is no port is refused', async () => {
  const { code, said } = await start({ PORT: '80x' })

  expect(said).toContain('PORT is "80x", which is no port')
  expect(code).toBe(1)
})

test('a database that does not answer is refused in one sentence, without a stack', async () => {
  const { code, said } = await start({ DATABASE_URL: 'postgresql://ada:secret@127.0.0.1:1/rungs' })

  expect(said).toContain('No Postgres answers at 127.0.0.1:1: start it, or correct DATABASE_URL.')
  expect(said).not.toMatch(/secret|\n\s+at /)
  expect(code).toBe(1)
})

test('a data folder that a live start works with is refused, naming that start', async () => {
  const holder = { ...identityOf(process.pid), url: 'http://localhost:3000' }
  const folder = aFolder({ 'start.lock': JSON.stringify(holder) })

  const { code, said } = await start({ RUNGS_DATA: folder })

  expect(said).toContain(
    `Rungs runs from this folder already, at http://localhost:3000 (process ${process.pid})`,
  )
  expect(code).toBe(1)
})

test('the lock of a start that died is taken over', async () => {
  const holder = { ...identityOf(process.pid), born: 'before the last restart', url: 'http://localhost:3000' }
  const folder = aFolder({ 'start.lock': JSON.stringify(holder) })

  const { said } = await start({ RUNGS_DATA: folder, DATABASE_URL: 'postgresql://ada@127.0.0.1:1/rungs' })

  expect(said).toContain('No Postgres answers')
})

async function start(env: Record<string, string>) {
  return runScript('start.mjs', [], { RUNGS_DATA: aFolder(), PORT: String(await findFreePort()), ...env })
}

function aTakenPort() {
  const server = createServer()
  onTestFinished(() => void server.close())
  return new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
