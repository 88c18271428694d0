import { afterEach, expect, test } from 'vitest'
import { databaseFault } from '@/data/database-fault'
import { db } from '@/data/db'
import { givenDatabase, withServer } from '../database'

givenDatabase('file')

afterEach(() => db.$disconnect())

/** What somebody reads whose DATABASE_URL leads somewhere else, whichever way the first query is asked. */
async function faultsAt(address: string): Promise<Set<string | null>> {
  const right = process.env.DATABASE_URL
  process.env.DATABASE_URL = address
  try {
    const faults = await Promise.all([
      db.document.count().then(String, databaseFault),
      db.$queryRaw`select count(*) from document`.then(String, databaseFault),
      db.$transaction(async (it) => it.document.count()).then(String, databaseFault),
    ])
    return new Set(faults)
  } finally {
    process.env.DATABASE_URL = right
  }
}

/** The address of the test's database with one part of it changed. */
function addressWith(part: 'hostname' | 'port' | 'password' | 'pathname', value: string): string {
  const address = new URL(process.env.DATABASE_URL ?? '')
  address[part] = value
  return address.href
}

test.each(['127.0.0.1', 'localhost'])('a database that does not answer at %s', async (host) => {
  const faults = await faultsAt(`postgresql://postgres:postgres@${host}:1/rungs`)

  expect([...faults]).toEqual([
    expect.stringMatching(
      /^The database.* does not answer: start it, or set DATABASE_URL to one that runs\.$/,
    ),
  ])
})

test('a password that is wrong', async () => {
  expect(await faultsAt(addressWith('password', 'wrong'))).toEqual(
    new Set(['The database does not let "postgres" in: correct the user and the password in DATABASE_URL.']),
  )
})

test('a database that is not there', async () => {
  expect(await faultsAt(addressWith('pathname', '/nowhere'))).toEqual(
    new Set(['There is no database "nowhere" on that server: create it, or correct DATABASE_URL.']),
  )
})

test('a database without our tables', async () => {
  expect(await faultsAt(addressWith('pathname', '/template1'))).toEqual(
    new Set([
      'The tables of the database are not those of this version: run "npm run db migrate deploy" first.',
    ]),
  )
})

test('an address that is none', async () => {
  expect(await faultsAt('nonsense')).toEqual(
    new Set(['DATABASE_URL is not an address like postgresql://user:password@host:5432/rungs.']),
  )
})

test('a database that goes away in the middle', async () => {
  const fault = await db
    .$transaction(async (transaction) => {
      const [{ pid }] = await transaction.$queryRaw<[{ pid: number }]>`select pg_backend_pid() as pid`
      await withServer((server) => server.query('select pg_terminate_backend($1)', [pid]))
      await transaction.document.count()
    })
    .catch(databaseFault)

  expect(fault).toBe('The database broke off in the middle, and nothing was changed: run this again.')
})

test('an error about something else is none of the database', () => {
  expect(databaseFault(new Error('No such thing'))).toBeNull()
  expect(databaseFault('No such thing')).toBeNull()
})
