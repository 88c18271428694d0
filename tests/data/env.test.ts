import { expect, test } from 'vitest'
import { environment } from '@/data/env'

const address = 'postgresql://rungs:secret@127.0.0.1:5432/rungs'

test('what is not set has a value that works, but for the database', () => {
  expect(environment({ DATABASE_URL: address })).toEqual({
    DATABASE_URL: address,
    PAGE_CACHE_BYTES: 67_108_864,
  })
})

test('what is set counts', () => {
  expect(environment({ DATABASE_URL: address, PAGE_CACHE_BYTES: '1000' }).PAGE_CACHE_BYTES).toBe(1000)
})

test.each([undefined, ''])('a database that is not named (%j) is told in one sentence', (value) => {
  expect(() => environment({ DATABASE_URL: value })).toThrow(
    /^DATABASE_URL is not set\. Start with "npm start", or .+\.$/,
  )
})

test.each(['localhost:5432/rungs', 'mysql://localhost/rungs', 'rungs'])(
  '%s is not the address of a Postgres',
  (value) => {
    expect(() => environment({ DATABASE_URL: value })).toThrow(
      /^DATABASE_URL is not an address like postgresql:.+\.$/,
    )
  },
)

test.each(['much', '1.5', '-1', '0'])('%s bytes of memory is refused', (value) => {
  expect(() => environment({ DATABASE_URL: address, PAGE_CACHE_BYTES: value })).toThrow(
    /^PAGE_CACHE_BYTES is not .+\.$/,
  )
})

test('all that is wrong is told at once, a line each', () => {
  expect(() => environment({ PAGE_CACHE_BYTES: 'much' })).toThrow(
    /^DATABASE_URL .+\.\nPAGE_CACHE_BYTES .+\.$/,
  )
})
