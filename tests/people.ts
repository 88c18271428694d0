import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

/** A person with an account, and what the cookie of a session of theirs holds. */
export type SignedIn = { id: string; email: string; token: string }

/** Makes a person who proved their address and is signed in, without the screen. Every call makes somebody new. */
export async function aSignedInPerson(
  given: { name?: string; isAdmin?: boolean; expires?: Date } = {},
): Promise<SignedIn> {
  const id = randomUUID()
  const email = `${id.slice(0, 8)}@example.org`
  const token = randomBytes(32).toString('hex')
  const expires = given.expires ?? new Date(Date.now() + 86_400_000)
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      'insert into person (id, email, email_verified, name, is_admin) values ($1, $2, now(), $3, $4)',
      [id, email, given.name ?? null, given.isAdmin ?? false],
    )
    await client.query('insert into session (id, token_hash, person_id, expires) values ($1, $2, $3, $4)', [
      randomUUID(),
      createHash('sha256').update(token).digest('hex'),
      id,
      expires,
    ])
  } finally {
    await client.end()
  }
  return { id, email, token }
}
