import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runScript } from './script'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rungs-test-'))
  await db('start')
})

afterAll(async () => {
  await db('stop')
  await db('reset', '--yes')
  rmSync(folder, { recursive: true, force: true })
})

test('a database that runs is left as it is', async () => {
  expect((await db('start')).said).toContain(`running on port ${note().port}`)
})

test('its port is noted and used again', async () => {
  const { port } = note()
  await db('stop')

  await db('start')

  expect(note().port).toBe(port)
})

test('another port is found when the noted one was taken meanwhile', async () => {
  const { port } = note()
  await db('stop')
  const stranger = createServer()
  onTestFinished(() => void stranger.close())
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', () => resolve()))

  await db('start')

  expect(note().port).not.toBe(port)
})

test('its password is in no file that others can read', () => {
  expect(statSync(path.join(folder, 'database.json')).mode & 0o077).toBe(0)
  expect(note().password.length).toBeGreaterThanOrEqual(32)
})

test('after a kill -9 it starts again', async () => {
  const { said: before } = await db('url')
  process.kill(
    Number(readFileSync(path.join(home(), 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  )

  const { code, said } = await db('start')

  expect(said).toContain('started on port')
  expect(code).toBe(0)
  expect((await db('url')).said).toBe(before)
})

test('removing it needs a word more', async () => {
  const { code, said } = await db('reset')

  expect(said).toContain('npm run db reset -- --yes')
  expect(code).toBe(1)
})

const db = (...args: string[]) => runScript('db.mjs', args, { RUNGS_DATA: folder })
const note = () => JSON.parse(readFileSync(path.join(folder, 'database.json'), 'utf8'))
const home = () => note().home ?? folder
