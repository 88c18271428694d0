import type { Answer } from './answer'
import type { AskedCell, AskedOfRole, AskedSkill, AskedStatement } from './asked'
import { type Assessment, givenTo } from './assessment'
import { rankIn } from './coverage'

type Level = { id: string }

/** How many of a hundred required statements a person must be able to do for a level to be supported. */
export const enough = 80

/** What a person said of the required statements of one level. */
export type LevelFinding = {
  level: string
  required: number
  /** What they can do. */
  met: number
  /** What does not apply to them. It leaves numerator and denominator. */
  setAside: number
  unanswered: number
  outcome: Outcome
}

/** `nothing`: no required statement is left to count, so the level neither supports nor stops anything. */
export type Outcome = 'met' | 'missed' | 'nothing'

/** A required statement that the person said they cannot do yet. */
export type Gap = AskedStatement & { level: string; answer: Answer }

/** What a person's answers support, with the figures that it rests on. */
export type Finding = {
  levels: LevelFinding[]
  skills: { skill: AskedSkill; levels: LevelFinding[]; gaps: Gap[] }[]
  /** The level that the answers support. What was not answered counts as "not yet". */
  supported: string | null
  /**
   * The same, when what was not answered below the person's own level is taken as "can do". A level that rests on that
   * alone can carry a higher one, and is not supported itself.
   */
  supportedAsSaid: string | null
  /** How many statements of which levels were taken so. */
  taken: { level: string; count: number }[]
  /** The lowest level that falls short even so: what stands between the finding and a higher one. */
  missed: LevelFinding | null
}

/**
 * What the answers support in a role: the highest level for which, at it and at every level below, enough of the
 * required statements are "can do". `target` bounds the gaps.
 */
export function findingOf(
  assessment: Assessment,
  asked: AskedOfRole,
  levels: Level[],
  target: string | null,
): Finding {
  const answerTo = (skill: string, key: string) =>
    givenTo(assessment, { skill, role: asked.role, key })?.answer ?? undefined
  const upTo = levels.slice(0, rankIn(levels, target) ?? levels.length).map(({ id }) => id)
  const skills = asked.skills.map((skill) => ({
    skill,
    levels: levels.map(({ id }) => levelFinding(id, [skill], answerTo)),
    gaps: gapsOf(skill, upTo, answerTo),
  }))
  const all = levels.map(({ id }) => levelFinding(id, asked.skills, answerTo))
  const own = asked.role === assessment.role ? (rankIn(levels, assessment.level) ?? 0) : 0
  const asSaid = all.map((level, at) => (at + 1 < own ? takenAsSaid(level) : level))
  return {
    levels: all,
    skills,
    supported: highest(all),
    supportedAsSaid: highest(asSaid),
    missed: all[asSaid.findIndex(({ outcome }) => outcome === 'missed')] ?? null,
    taken: all
      .slice(0, Math.max(own - 1, 0))
      .flatMap(({ level, unanswered }) => (unanswered > 0 ? [{ level, count: unanswered }] : [])),
  }
}

/** How many of the statements that count must be "can do". */
export const neededOf = ({ required, setAside }: LevelFinding) =>
  Math.ceil(((required - setAside) * enough) / 100)

type AnswerTo = (skill: string, key: string) => Answer | undefined

function levelFinding(level: string, skills: AskedSkill[], answerTo: AnswerTo): LevelFinding {
  const given = skills.flatMap(({ id, cells }) =>
    requiredAt(cells, level).map(({ key }) => answerTo(id, key)),
  )
  const count = (answer: Answer | undefined) => given.filter((it) => it === answer).length
  const counts = {
    level,
    required: given.length,
    met: count('can-do'),
    setAside: count('does-not-apply'),
    unanswered: count(undefined),
  }
  return { ...counts, outcome: outcomeOf(counts) }
}

function outcomeOf({ required, met, setAside }: Omit<LevelFinding, 'outcome'>): Outcome {
  const counting = required - setAside
  if (counting === 0) return 'nothing'
  return met * 100 >= counting * enough ? 'met' : 'missed'
}

function takenAsSaid(level: LevelFinding): LevelFinding {
  const taken = { ...level, met: level.met + level.unanswered, unanswered: 0 }
  const outcome = outcomeOf(taken)
  return { ...taken, outcome: outcome === 'met' && level.met === 0 ? 'nothing' : outcome }
}

function highest(levels: LevelFinding[]): string | null {
  const stop = levels.findIndex(({ outcome }) => outcome === 'missed')
  const climbed = stop === -1 ? levels : levels.slice(0, stop)
  return climbed.findLast(({ outcome }) => outcome === 'met')?.level ?? null
}

const gapsOf = ({ id, cells }: AskedSkill, upTo: string[], answerTo: AnswerTo): Gap[] =>
  upTo.flatMap((level) =>
    requiredAt(cells, level).flatMap((statement) => {
      const answer = answerTo(id, statement.key)
      return answer === 'not-yet' || answer === 'learning' ? [{ ...statement, level, answer }] : []
    }),
  )

const requiredAt = (cells: AskedCell[], level: string) =>
  cells.filter((cell) => cell.level === level && cell.required).flatMap(({ statements }) => statements)
