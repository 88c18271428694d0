import 'server-only'
import { type Answer, answerKey, type GivenAnswer } from '@/domain/answer'
import { type Assessment, emptyAssessment } from '@/domain/assessment'
import { db } from './db'
import type { Viewer } from './viewer'

/** Where the viewer stands, as their account holds it. Empty when they never sent anything. */
export async function findAssessment(viewer: Viewer): Promise<Assessment> {
  const [place, answers] = await Promise.all([findPlace(viewer), findAnswers(viewer)])
  return { ...emptyAssessment, owner: viewer.id, ...place, answers }
}

async function findPlace({ id }: Viewer): Promise<Partial<Assessment>> {
  const found = await db.assessment.findUnique({ where: { userId: id } })
  if (!found) return {}
  const { role, level, targetRole, targetLevel, placedAt, placeNumber } = found
  const target = targetRole === null && targetLevel === null ? null : { role: targetRole, level: targetLevel }
  return { role, level, target, placedAt: placedAt.getTime(), placeNumber }
}

type StoredAnswer = Omit<GivenAnswer, 'at' | 'note' | 'link' | 'from'> & {
  skill: string
  role: string
  key: string
  at: number
  answer: Answer | null
  note: string | null
  link: string | null
  from: string | null
}

/** Every history, latest first: of two answers of one moment the one that the account took later, as in `united`. */
async function findAnswers({ id }: Viewer): Promise<Assessment['answers']> {
  const found = await db.$queryRaw<StoredAnswer[]>`
    select
      skill, role, key, id, number, answer::text as answer, revision, note, link, from_role as "from",
      (extract(epoch from at) * 1000)::float8 as at
    from given_answer
    where person_id = ${id}
    order by skill, role, key, at desc, number desc`
  const histories: Assessment['answers'] = {}
  for (const { skill, role, key, ...stored } of found) {
    const name = answerKey({ skill, role, key })
    histories[name] ??= []
    histories[name].push(givenOf(stored))
  }
  return histories
}

/** What the person left out is left out, as in the browser's record. */
function givenOf({ note, link, from, ...given }: Omit<StoredAnswer, 'skill' | 'role' | 'key'>): GivenAnswer {
  return {
    ...given,
    at: Math.round(given.at),
    ...(note === null ? {} : { note }),
    ...(link === null ? {} : { link }),
    ...(from === null ? {} : { from }),
  }
}
