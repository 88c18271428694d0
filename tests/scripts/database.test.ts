import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openNamedDatabase } from '../../scripts/database.mjs'
import { findFreePort } from '../../scripts/ports.mjs'
import { withClient, withDatabase } from '../../scripts/postgres-client.mjs'

const server = process.env.TEST_DATABASE_SERVER ?? ''
const open = (url: string) => openNamedDatabase(url, () => {})

test('a database that is missing is made', async () => {
  const name = `rungs_test_${crypto.randomUUID().slice(0, 8)}`
  onTestFinished(() => withClient(server, (client: Queries) => client.query(`drop database "${name}"`)))

  const { news } = await open(withDatabase(server, name))

  expect(news).toContain(`made database ${name}`)
})

test('a wrong password is said, without the password', async () => {
  const address = new URL(server)
  address.password = 'secret'

  await expect(open(address.href)).rejects.toThrow(/does not let "\w+" in: correct the user and the password/)
  await expect(open(address.href)).rejects.not.toThrow('secret')
})

test.each(['mysql://localhost/rungs', 'rungs', 'postgresql://localhost'])(
  '%s is no address of a database',
  async (url) => {
    await expect(open(url)).rejects.toThrow('DATABASE_URL is not the address of a Postgres database')
  },
)

test('another schema than public is refused', async () => {
  await expect(open(`${server}?schema=rungs`)).rejects.toThrow('DATABASE_URL asks for the schema "rungs"')
})

test('a Postgres before 15 is refused', async () => {
  const port = await aPostgresThatSays('140010')

  await expect(open(`postgresql://ada@127.0.0.1:${port}/rungs`)).rejects.toThrow(
    `The Postgres at 127.0.0.1:${port} is version 14 and Rungs needs 15 or later`,
  )
})

type Queries = { query: (text: string) => Promise<void> }

/** As much of a Postgres server as it takes to answer every query with one value. */
async function aPostgresThatSays(value: string): Promise<number> {
  const number = (size: 2 | 4, given: number) => {
    const bytes = Buffer.alloc(size)
    bytes.writeIntBE(given, 0, size)
    return bytes
  }
  const message = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    return Buffer.concat([Buffer.from(type), number(4, body.length + 4), body])
  }
  const ready = message('Z', Buffer.from('I'))
  const welcome = Buffer.concat([message('R', number(4, 0)), ready])
  const column = [
    Buffer.from('server_version_num\0'),
    number(4, 0),
    number(2, 0),
    number(4, 25),
    number(2, -1),
    number(4, -1),
    number(2, 0),
  ]
  const answer = Buffer.concat([
    message('T', number(2, 1), ...column),
    message('D', number(2, 1), number(4, value.length), Buffer.from(value)),
    message('C', Buffer.from('SHOW\0')),
    ready,
  ])
  const listener = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) =>
      socket.write(data[0] === 0 ? welcome : data[0] === 'Q'.charCodeAt(0) ? answer : Buffer.alloc(0)),
    )
  })
  onTestFinished(() => void listener.close())
  const port = await findFreePort()
  return new Promise((resolve) => {
    listener.listen(port, '127.0.0.1', () => resolve(port))
  })
}
