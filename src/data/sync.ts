import 'server-only'
import {
  mostReceived,
  type NumberedAnswer,
  type NumberedPlace,
  type SentAnswer,
  type SyncRequest,
  type SyncResponse,
  taken,
  takenPlace,
} from '@/domain/sync'
import { db, type Transaction } from './db'
import { Prisma } from './generated/client'
import type { Viewer } from './viewer'

/** How many changes an account takes in all. Somebody who answers all day long gets there in years. */
export const mostKept = 100_000

/** Why an account takes nothing of a request. */
export type Refusal = 'signed-out' | 'somebody-else' | 'full'

/**
 * Takes what a browser sends to the account of whoever asks, and gives back what it does not have yet. All of it is
 * taken, or nothing. What is sent again changes nothing.
 */
export async function exchange(viewer: Viewer, request: SyncRequest): Promise<SyncResponse | Refusal> {
  if (request.owner !== viewer.id) return 'somebody-else'
  const now = Date.now()
  if (request.answers.length === 0 && !request.place) return newsSince(db, viewer, request.upTo, [], now)
  return db.$transaction(
    async (transaction) => {
      const known = await take(transaction, viewer, request, now)
      return typeof known === 'string' ? known : newsSince(transaction, viewer, request.upTo, known, now)
    },
    { maxWait: 10_000, timeout: 15_000 },
  )
}

/** What is sent becomes the account's. Whoever else writes to the same account waits, so that numbers have no gap. */
async function take(
  transaction: Transaction,
  viewer: Viewer,
  { answers, place, sentAt, upTo }: SyncRequest,
  now: number,
): Promise<NumberedAnswer[] | 'signed-out' | 'full'> {
  const account = await lock(transaction, viewer)
  if (!account) return 'signed-out'
  const { lastNumber, place: held } = account
  const clocks = { sentAt, now }
  const known = taken(answers, await findHeld(transaction, viewer, answers), lastNumber, clocks)
  const fresh = [...new Set(known.filter(({ number }) => number > lastNumber))]
  const reached = lastNumber + fresh.length
  const after = place && takenPlace(place, held ?? undefined, upTo, reached + 1, clocks)
  const numbered = Math.max(reached, after?.placeNumber ?? 0)
  if (numbered > mostKept && numbered > lastNumber) return 'full'

  await insert(transaction, viewer, fresh)
  await transaction.assessment.update({
    where: { userId: viewer.id },
    data: { lastNumber: numbered, ...(after ? columnsOf(after) : {}) },
  })
  return known
}

/**
 * Whoever comes first makes the row, so that there is one to wait for. A place that was never picked has no number.
 * `null` where the account was deleted meanwhile.
 */
async function lock(transaction: Transaction, viewer: Viewer) {
  // Deleting an account takes the person first. Whoever takes the two the other way round would wait for each other.
  const [person] = await transaction.$queryRaw<unknown[]>`
    select 1 from person where id = ${viewer.id} for key share`
  if (!person) return null
  await transaction.$executeRaw`
    insert into assessment (person_id, placed_at) values (${viewer.id}, to_timestamp(0)) on conflict do nothing`
  const [row] = await transaction.$queryRaw<[AccountRow]>`
    select ${accountColumns} from assessment where person_id = ${viewer.id} for update`
  return accountIn(row)
}

type AccountRow = {
  role: string | null
  level: string | null
  target_role: string | null
  target_level: string | null
  placed_at: Date
  place_number: number
  last_number: number
}

const accountColumns = Prisma.raw(
  'role, level, target_role, target_level, placed_at, place_number, last_number',
)

function accountIn(row: AccountRow): { lastNumber: number; place: NumberedPlace | null } {
  const { role, level, target_role, target_level, placed_at, place_number } = row
  const target = target_role || target_level ? { role: target_role, level: target_level } : null
  const place = { role, level, target, placedAt: placed_at.getTime(), placeNumber: place_number }
  return { lastNumber: row.last_number, place: place_number > 0 ? place : null }
}

/** What the account holds already of what is sent, and of what it was said after. */
async function findHeld(
  transaction: Transaction,
  viewer: Viewer,
  sent: SentAnswer[],
): Promise<NumberedAnswer[]> {
  const wanted = sent.flatMap(({ skill, role, key, id, after }) =>
    [id, after].filter((it) => it !== undefined).map((it) => ({ skill, role, key, id: it })),
  )
  const rows = await transaction.$queryRaw<{ answer: StoredAnswer }[]>`
    select ${answerAsJson} as answer
    from given_answer
    where person_id = ${viewer.id} and (skill, role, key, id) in (
      select skill, role, key, id
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as it (skill text, role text, key text, id text)
    )`
  return rows.map(({ answer }) => answerIn(answer))
}

/** What the account holds past a number, as far as it goes into one response, and in any case what was just sent. */
async function newsSince(
  client: Transaction,
  viewer: Viewer,
  upTo: number,
  known: NumberedAnswer[],
  now: number,
): Promise<SyncResponse> {
  // One statement sees one state: what the account holds and how far it goes belong together.
  const [row] = await client.$queryRaw<[AccountRow & { answers: StoredAnswer[] }] | []>`
    select
      ${accountColumns},
      (
        select coalesce(jsonb_agg(part.answer), '[]')
        from (
          select ${answerAsJson} as answer
          from given_answer
          where given_answer.person_id = assessment.person_id
            and number > case when ${upTo} > assessment.last_number then 0 else ${upTo} end
          order by number
          limit ${mostReceived + 1}
        ) part
      ) as answers
    from assessment
    where person_id = ${viewer.id}`
  if (!row) return { now, upTo: 0, more: false, ...(upTo > 0 ? { restarted: true } : {}), answers: [] }

  const { lastNumber, place } = accountIn(row)
  const part = row.answers.slice(0, mostReceived).map(answerIn)
  const more = row.answers.length > mostReceived
  return {
    now,
    upTo: more ? (part.at(-1)?.number ?? 0) : lastNumber,
    more,
    ...(upTo > lastNumber ? { restarted: true } : {}),
    ...(place ? { place } : {}),
    answers: [...new Map([...part, ...known].map((it) => [it.number, it])).values()],
  }
}

/** The fields of an answer as JSON names them. What is not there is `null`. */
type StoredAnswer = { [field in keyof NumberedAnswer]: NumberedAnswer[field] | null }

const answerAsJson = Prisma.raw(`jsonb_build_object(
  'skill', skill, 'role', role, 'key', key, 'id', id, 'number', number, 'answer', answer,
  'at', (extract(epoch from at) * 1000)::bigint, 'revision', revision,
  'note', note, 'link', link, 'from', from_role
)`)

/** Only the answer itself may be `null`: that is how one is taken back. */
const answerIn = ({ answer, ...stored }: StoredAnswer) =>
  ({
    ...Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null)),
    answer,
  }) as NumberedAnswer

async function insert(transaction: Transaction, viewer: Viewer, fresh: NumberedAnswer[]) {
  if (fresh.length === 0) return
  await transaction.$executeRaw`
    insert into given_answer (person_id, skill, role, key, id, number, answer, at, revision, note, link, from_role)
    select ${viewer.id}, skill, role, key, id, number, answer, to_timestamp(at / 1000.0), revision, note, link, "from"
    from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as it (
      skill text, role text, key text, id text, number int, answer answer, at bigint, revision int,
      note text, link text, "from" text
    )`
}

const columnsOf = ({ role, level, target, placedAt, placeNumber }: NumberedPlace) => ({
  role,
  level,
  targetRole: target?.role ?? null,
  targetLevel: target?.level ?? null,
  placedAt: new Date(placedAt),
  placeNumber,
})
