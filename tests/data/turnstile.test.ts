import { expect, test } from 'vitest'
import { turnstile } from '@/data/turnstile'

test('so many run, so many wait, and the next is turned away', async () => {
  const pass = turnstile({ running: 1, waiting: 1 })
  let finish = () => {}
  const first = pass(() => new Promise<string>((done) => (finish = () => done('first'))))
  const second = pass(async () => 'second')

  expect(await pass(async () => 'third')).toBeNull()
  finish()
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
})

test('work that fails leaves its place to the next', async () => {
  const pass = turnstile({ running: 1, waiting: 0 })
  await expect(pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')

  expect(await pass(async () => 'next')).toBe('next')
})
