import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readHolder, takeLock, withLock } from '../../scripts/lock.mjs'
import { identityOf } from '../../scripts/processes.mjs'
import { aFolder } from './folder'

const live = identityOf(process.pid)
const dead = { pid: 2 ** 22 + 1, born: 'once' }

test('a lock that nobody has is taken, and gone once it is given back', () => {
  const file = path.join(aFolder(), 'lock')

  const { release } = takeLock(file, { url: 'here' })

  expect(readHolder(file)).toMatchObject({ pid: process.pid, url: 'here' })
  release?.()
  expect(existsSync(file)).toBe(false)
})

test('the lock of a live process is left to it', () => {
  const file = path.join(aFolder({ lock: JSON.stringify({ ...live, url: 'there' }) }), 'lock')

  expect(takeLock(file).holder).toMatchObject({ url: 'there' })
  expect(readFileSync(file, 'utf8')).toContain('there')
})

test.each([
  ['a process that is gone', JSON.stringify(dead)],
  ['a process whose number another one has by now', JSON.stringify({ ...live, born: 'earlier' })],
])('the lock of %s is taken over', (_, text) => {
  const file = path.join(aFolder({ lock: text }), 'lock')

  takeLock(file).release?.()

  expect(existsSync(file)).toBe(false)
})

test('the lock that a cut-off write left empty is taken over', () => {
  const file = path.join(aFolder({ lock: '' }), 'lock')

  expect(takeLock(file).holder).toBeUndefined()
})

test('work under a lock happens one after the other', async () => {
  const file = path.join(aFolder(), 'lock')
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    seen.push(`${name} ends`)
  }

  await Promise.all([withLock(file, work('one')), withLock(file, work('other'))])

  expect(seen).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})
