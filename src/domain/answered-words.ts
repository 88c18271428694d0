import { answerKey, type GivenAnswer } from './answer'
import type { AskedOfRole, AskedSkill } from './asked'
import type { Assessment } from './assessment'
import type { StatementAddress } from './statement-address'
import type { TextChange, TextChanges } from './text-change'

/** Words that may have changed since somebody answered. `current` is the revision that is known to be there, or 0. */
export type WordsToCheck = { skill: string; role: string; revision: number; current: number }

/** A change of the words of an answer that still counts. `revision` is the one whose words the reader is shown. */
export type ChangedAnswer = TextChange & { given: GivenAnswer; revision: number }

/** An answer to a statement that its role is not asked any more. What is not known of it is left out. */
export type GoneAnswer = {
  address: StatementAddress
  given: GivenAnswer
  skillName?: string
  skillLang?: string
  before?: TextChange['before']
}

export type AnsweredWords = { changes: Map<string, ChangedAnswer>; gone: GoneAnswer[] }

/** Under which name the changes of some words are held. */
export const nameOf = ({ skill, role, revision, current }: WordsToCheck) =>
  `${skill}/${role}/${revision}/${current}`

/** What has to be asked of the server before `answeredWords` can tell everything, the role of the plan first. */
export function wordsToCheck(assessment: Assessment, asked: AskedOfRole): WordsToCheck[] {
  const byName = new Map<string, WordsToCheck>()
  for (const said of trailing(assessment, asked)) {
    const words = checkOf(said)
    byName.set(nameOf(words), words)
  }
  const isOwn = ({ role }: WordsToCheck) => Number(role === asked.role)
  return [...byName.values()].sort((one, other) => isOwn(other) - isOwn(one))
}

/**
 * The answers of the plan's role whose words changed since, by `answerKey`, and those to statements that are not asked
 * any more, in any role, the latest first. Without the server's word nothing counts as changed, and only the plan's own
 * role can be told to ask something no more.
 */
export function answeredWords(
  assessment: Assessment,
  asked: AskedOfRole,
  told: ReadonlyMap<string, TextChanges | null>,
): AnsweredWords {
  const changes: AnsweredWords['changes'] = new Map()
  const gone: GoneAnswer[] = []
  for (const said of trailing(assessment, asked)) {
    const known = told.get(nameOf(checkOf(said)))
    const change = known?.changes.find(({ key }) => key === said.address.key)
    const isGone = said.isOwn ? said.isMissing : change?.after === null
    if (isGone) gone.push(goneAnswer(said, known, change))
    else if (said.isOwn && known && change?.after) {
      changes.set(answerKey(said.address), { ...change, given: said.given, revision: known.to })
    }
  }
  return { changes, gone: gone.sort((one, other) => other.given.at - one.given.at) }
}

type Said = {
  address: StatementAddress
  given: GivenAnswer
  skill: AskedSkill | undefined
  /** Whether it belongs to the role that the plan is about. */
  isOwn: boolean
  /** Whether that role is not asked it any more. Words newer than the plan's own are not missing: it trails them. */
  isMissing: boolean
}

/**
 * What the person says now of words that are not known to be the current ones, in any role. A plan may hold thousands
 * of answers and this runs after each new one, so those that are up to date are passed over first.
 */
function trailing({ answers }: Assessment, asked: AskedOfRole): Said[] {
  const skills = new Map(asked.skills.map((skill) => [skill.id, skill]))
  const revisions = askedRevisions(asked)
  return Object.entries(answers).flatMap(([name, [given]]) => {
    if (!given?.answer || given.revision >= (revisions.get(name) ?? Number.POSITIVE_INFINITY)) return []
    const [id, role, key, ...more] = name.split('/')
    if (!id || !role || !key || more.length > 0) return []
    const skill = skills.get(id)
    const isNewer = skill !== undefined && given.revision > skill.revision
    const isOwn = role === asked.role
    const isMissing = isOwn && !revisions.has(name) && !isNewer
    const isUpToDate = skill !== undefined && given.revision >= skill.revision && !isMissing
    return isUpToDate ? [] : [{ address: { skill: id, role, key }, given, skill, isOwn, isMissing }]
  })
}

/** The revision of the words of every statement of the plan, by `answerKey`. */
const askedRevisions = ({ role, skills }: AskedOfRole) =>
  new Map(
    skills.flatMap(({ id: skill, revision, cells }) =>
      cells.flatMap(({ statements }) =>
        statements.map(({ key }) => [answerKey({ skill, role, key }), revision] as const),
      ),
    ),
  )

const checkOf = ({ address: { skill, role }, given: { revision }, skill: asked }: Said): WordsToCheck => ({
  skill,
  role,
  revision,
  current: asked?.revision ?? 0,
})

function goneAnswer(
  { address, given, skill }: Said,
  known: TextChanges | null | undefined,
  change: TextChange | undefined,
): GoneAnswer {
  const name = known ?? skill
  return {
    address,
    given,
    ...(name ? { skillName: name.name } : {}),
    ...(name?.lang ? { skillLang: name.lang } : {}),
    ...(change ? { before: change.before } : {}),
  }
}
