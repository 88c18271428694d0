import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Answer } from '@/domain/answer'

type PlanGiven = {
  role: string
  level: string
  /** What the person said, by `skill/role/key`. */
  answers: Record<string, { answer: Answer; note?: string; link?: string; at?: Date }>
}

/** Puts what a person said into their account, without the screen. */
export async function givePlan(person: string, { role, level, answers }: PlanGiven): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(
      'insert into assessment (person_id, role, level, placed_at, place_number, last_number) values ($1, $2, $3, now(), 1, $4)',
      [person, role, level, 1 + Object.keys(answers).length],
    )
    for (const [at, [statement, said]] of Object.entries(answers).entries()) {
      await client.query(
        `insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note, link)
        values ($1, $2, $3, $4, $5, $6, $7::answer, $8, 1, $9, $10)`,
        [
          person,
          ...statement.split('/'),
          randomUUID(),
          at + 2,
          said.answer,
          said.at ?? new Date(Date.UTC(2026, 2, 17)),
          said.note ?? null,
          said.link ?? null,
        ],
      )
    }
  })
}

/** Makes a link to a person's plan, past everything that the data room does, and gives its token. */
export async function giveShare(
  person: string,
  given: { name?: string; withNotes?: boolean; expires?: Date } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await withDatabase((client) =>
    client.query(
      'insert into plan_share (id, person_id, token, name, with_notes, expires_at) values ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), person, token, given.name ?? 'Ines', given.withNotes ?? false, given.expires ?? null],
    ),
  )
  return token
}

async function withDatabase(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
