import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { deleteAccount, findWaysIn, rename } from '@/data/person'
import { findEverythingOf } from '@/data/person-export'
import { endEverySession, endOtherSessions, endSession, findSessions } from '@/data/session'
import { findViewerOf, type Viewer } from '@/data/viewer'
import { givenDatabase, sql, withConnection } from '../database'
import { aSignedInPerson } from '../people'

givenDatabase('file')

let ada: Viewer
let eve: Viewer
beforeEach(async () => {
  ada = await someViewer('Ada')
  eve = await someViewer('Eve')
})

test('a name is kept as one line, without the blanks around it; a blank one is none', async () => {
  await rename(ada, '  Ada\u0000\n Lovelace\ud800 ')
  expect(await nameOf(ada)).toBe('Ada Lovelace')
  await rename(ada, '   ')
  expect(await nameOf(ada)).toBeNull()
})

test('the sessions of a person are theirs only, the one that asks first, without what opens them', async () => {
  const phone = await anotherSession(ada, 'A phone')
  await anotherSession(eve, 'Elsewhere')
  await sql(`update session set created_at = now() - interval '1 day' where id = $1`, ada.session)
  const found = await findSessions(ada)

  expect(found.map(({ id, agent, isThis }) => ({ id, agent, isThis }))).toEqual([
    { id: ada.session, agent: null, isThis: true },
    { id: phone, agent: 'A phone', isThis: false },
  ])
  expect(JSON.stringify(found)).not.toMatch(/[0-9a-f]{64}/)
})

test('a session that is over is not listed', async () => {
  const over = await anotherSession(ada, 'A phone')
  await sql(`update session set expires = now() - interval '1 second' where id = $1`, over)

  expect(await findSessions(ada)).toHaveLength(1)
})

test('nobody ends the session of somebody else', async () => {
  expect(await endSession(eve, ada.session)).toBe(false)
  expect(await findSessions(ada)).toHaveLength(1)
})

test('a person ends one, all others, or every one of their sessions', async () => {
  const phone = await anotherSession(ada, 'A phone')
  await anotherSession(ada, 'A tablet')
  await anotherSession(ada, 'A library')

  expect(await endSession(ada, phone)).toBe(true)
  expect(await endSession(ada, phone)).toBe(false)
  expect(await endOtherSessions(ada)).toBe(2)
  expect((await findSessions(ada)).map(({ isThis }) => isThis)).toEqual([true])
  await endEverySession(ada)
  expect(await findSessions(ada)).toEqual([])
  expect(await findSessions(eve)).toHaveLength(1)
})

test('the ways in of a person are theirs only', async () => {
  await aWayIn(ada, 'oidc')
  await aWayIn(ada, 'github')
  await aWayIn(eve, 'gitlab')

  expect(await findWaysIn(ada)).toEqual(['github', 'oidc'])
})

test('what is given out holds everything of the person: every answer with what it replaced, and nothing of others', async () => {
  await everythingOf(ada)
  await everythingOf(eve)
  const everything = await findEverythingOf(ada)

  expect(everything.about).toMatchObject({ id: ada.id, email: ada.email, name: 'Ada' })
  expect(everything.waysIn).toEqual([
    { provider: 'github', type: 'oauth', providerAccountId: `of ${ada.id}` },
  ])
  expect(everything.place).toMatchObject({ role: 'backend-go', level: 'middle' })
  expect(everything.answers.map(({ answer, note }) => [answer, note])).toEqual([
    ['learning', 'The first'],
    ['can_do', 'The second'],
  ])
  expect(everything.shares.map(({ name }) => name)).toEqual(['Ada'])
  expect(everything.sessions).toHaveLength(1)
  expect(JSON.stringify(everything)).not.toContain(eve.id)
})

test('what is given out holds each column of each table of a person, but for what opens a session', async () => {
  await everythingOf(ada)
  const said = JSON.stringify(await findEverythingOf(ada))
    .toLowerCase()
    .replaceAll('"', '')
  const columns = await sql<{ name: string }>(
    `select distinct replace(column_name, '_', '') as name from information_schema.columns
     where table_name in ('person', 'person_account', 'session', 'assessment', 'given_answer', 'plan_share')`,
  )
  // An id of a person or of their account is the one at the top; a picture is never asked for.
  const leftOut = ['personid', 'tokenhash', 'image']

  expect(columns.length).toBeGreaterThan(25)
  expect(columns.filter(({ name }) => !leftOut.includes(name) && !said.includes(`${name}:`))).toEqual([])
})

test('a deleted account leaves nothing behind, in any table, and nobody else loses anything', async () => {
  await everythingOf(ada)
  await everythingOf(eve)
  await deleteAccount(ada)

  expect(await tracesOf(ada)).toEqual([])
  expect((await tracesOf(eve)).length).toBeGreaterThan(5)
})

test('deleting an account that is gone already does nothing', async () => {
  await deleteAccount(ada)

  await expect(deleteAccount(ada)).resolves.toBeUndefined()
})

test('an answer that arrives while the account is deleted is refused, and does not stay behind', async () => {
  await withConnection(async (client) => {
    await client.query('begin')
    await client.query(anAnswer(ada.id, 'one', 1, 'learning', 'On its way'))
    await deleteAccount(ada)

    await expect(client.query('commit')).rejects.toThrow('given_answer_person_id_fkey')
  })
  expect(await tracesOf(ada)).toEqual([])
})

async function someViewer(name: string): Promise<Viewer> {
  const viewer = await findViewerOf((await aSignedInPerson({ name })).token)
  if (!viewer) throw new Error('A person was made and is not there.')
  return viewer
}

const nameOf = async ({ id }: Viewer) =>
  (await sql<{ name: string | null }>('select name from person where id = $1', id))[0]?.name

async function anotherSession({ id }: Viewer, agent: string): Promise<string> {
  const session = randomUUID()
  await sql(
    `insert into session (id, token_hash, person_id, expires, agent)
     values ($1::text, encode(sha256($1::text::bytea), 'hex'), $2, now() + interval '1 day', $3)`,
    session,
    id,
    agent,
  )
  return session
}

const aWayIn = ({ id }: Viewer, provider: string) =>
  sql('insert into person_account values ($1, $2, $3, $4)', id, 'oauth', provider, `of ${id}`)

/** A row in every table that a person can stand in. */
async function everythingOf(viewer: Viewer): Promise<void> {
  const { id, email, name } = viewer
  await aWayIn(viewer, 'github')
  await sql(
    `insert into assessment (person_id, role, level, placed_at, last_number) values ($1, 'backend-go', 'middle', now(), 2)`,
    id,
  )
  await sql(anAnswer(id, 'one', 1, 'learning', 'The first'))
  await sql(anAnswer(id, 'two', 2, 'can-do', 'The second'))
  await sql('insert into plan_share values ($1, $2, $3, $4, true)', randomUUID(), id, randomUUID(), name)
  await sql(
    `insert into verification_token values ($1, $2, now() + interval '1 minute')`,
    email,
    randomUUID(),
  )
}

const anAnswer = (person: string, id: string, number: number, answer: string, note: string) =>
  `insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note)
   values ('${person}', 'rabbitmq', 'backend-go', 'publish', '${id}', ${number}, '${answer}', now(), 1, '${note}')`

/** The tables that say anything of somebody. */
async function tracesOf({ id, email }: Viewer): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const traces = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await sql(`select from "${name}" t where t::text like any($1)`, [`%${id}%`, `%${email}%`])
      return rows.length > 0 ? [name] : []
    }),
  )
  return traces.flat()
}
