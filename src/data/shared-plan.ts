import 'server-only'
import type { GivenAnswer } from '@/domain/answer'
import { type Assessment, emptyAssessment } from '@/domain/assessment'
import { targetOf } from '@/domain/plan'
import { db } from './db'

/**
 * What the holder of a link may know: whose plan it is, as the owner called themselves, and what they say now of the
 * role that they are heading for. Nothing else of them leaves the database.
 */
export type SharedPlan = {
  name: string
  /** Holds no past, no other role's answers, and notes and links only where the owner chose so. */
  assessment: Assessment
  role: string | null
  target: string | null
  /** When the last of these answers was given, in milliseconds since 1970. */
  changedAt: number | null
}

type Share = {
  person_id: string
  name: string
  with_notes: boolean
  role: string | null
  level: string | null
  target_role: string | null
  target_level: string | null
}

/** The plan behind a link. `null` where there is none such, or where it ended or was taken back: nobody learns which. */
export async function findSharedPlan(token: string, now = new Date()): Promise<SharedPlan | null> {
  // Addresses hold anything.
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(token)) return null
  const [share] = await db.$queryRaw<Share[]>`
    select person_id, name, with_notes, role, level, target_role, target_level
    from plan_share
    left join assessment using (person_id)
    where token = ${token} and revoked_at is null and (expires_at is null or expires_at > ${now})`
  if (!share) return null
  const { name, role, level } = share
  const levels = await db.level.findMany({ select: { id: true }, orderBy: { rank: 'asc' } })
  const place = { role, level, target: { role: share.target_role, level: share.target_level } }
  const heading = targetOf(place, levels)
  const answers = heading.role ? await findLatest(share, heading.role) : {}
  const times = Object.values(answers).flatMap(([latest]) => latest?.at ?? [])
  return {
    name,
    assessment: { ...emptyAssessment, ...place, answers },
    role: heading.role,
    target: heading.level,
    changedAt: times.length > 0 ? Math.max(...times) : null,
  }
}

type Latest = {
  skill: string
  key: string
  answer: GivenAnswer['answer']
  at: Date
  note: string | null
  link: string | null
}

/** The answer that counts of each statement of a role. Of those given at the same time, as in `united`, the later number. */
async function findLatest(share: Share, role: string): Promise<Assessment['answers']> {
  const latest = await db.$queryRaw<Latest[]>`
    select distinct on (skill, key)
      skill, key, answer::text, at,
      case when ${share.with_notes} then note end as note,
      case when ${share.with_notes} then link end as link
    from given_answer
    where person_id = ${share.person_id} and role = ${role}
    order by skill, key, at desc, number desc`
  return Object.fromEntries(
    latest.map(({ skill, key, answer, at, note, link }) => [
      `${skill}/${role}/${key}`,
      [
        {
          id: '',
          at: at.getTime(),
          answer,
          revision: 1,
          ...(note ? { note } : {}),
          ...(link ? { link } : {}),
        },
      ],
    ]),
  )
}
