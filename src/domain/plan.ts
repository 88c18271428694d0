import type { GivenAnswer } from './answer'
import type { AskedCell, AskedOfRole, AskedSkill, AskedStatement } from './asked'
import { type Assessment, givenTo, type Target } from './assessment'
import { type Coverage, coverageOf, nextRung, type RungCoverage, rankIn } from './coverage'

type Level = { id: string }

/** A statement where it stands in the plan, with what the person says of it now. */
export type PlannedStatement = AskedStatement & {
  skill: string
  revision: number
  level: string
  required: boolean
  given?: GivenAnswer
}

/** What one skill still asks on the way to the target. Everything that the person did not set aside is in one list. */
export type SkillPlan = {
  skill: AskedSkill
  /** Whether it requires anything at or below the target. */
  isRequired: boolean
  /** Required, at or below the person's own level, and not "can do": the lowest level first. */
  behind: PlannedStatement[]
  /** Required, above their level and up to the target, and not "can do": the lowest level first. */
  ahead: PlannedStatement[]
  /** Optional, up to the target, and not "can do". */
  optional: PlannedStatement[]
  /** "Can do", up to the target. */
  done: PlannedStatement[]
  /** "Does not apply", up to the target. */
  setAside: PlannedStatement[]
  /** How far the person is with what is required up to the target. */
  required: Coverage
  /** Every level that the skill knows in this role, the first one first. */
  rungs: RungPlan[]
}

/** `requires` is whether anything at the level is required. */
export type RungPlan = { level: string; coverage: RungCoverage; requires: boolean }

/** What still stands between an assessment and its target. */
export type Plan = {
  role: string
  /** The level that the person is heading for. */
  target: string
  /** Required skills first. The order does not follow the answers: nothing jumps while the person ticks. */
  skills: SkillPlan[]
  /** The levels over all skills, the first one first. */
  rungs: RungPlan[]
  required: Coverage
  left: { behind: number; ahead: number; optional: number }
  start: NextStep[]
}

/** What to begin with, and why: it was left behind at a lower level, it is being learned, or it comes next. */
export type NextStep = { statement: PlannedStatement; why: 'behind' | 'learning' | 'next' }

const stepCount = 3

/** The role and the level that a person is heading for, as far as they can be told. */
export function targetOf(
  { role, level, target }: { role: string | null; level: string | null; target: Target | null },
  levels: Level[],
): { role: string | null; level: string | null } {
  const own = nextRung(levels, level)?.id ?? levels.at(-1)?.id ?? null
  const wanted = levels.find(({ id }) => id === target?.level)?.id
  const isLater = target?.role || (rankIn(levels, wanted ?? null) ?? 0) > (rankIn(levels, level) ?? 0)
  return { role: target?.role ?? role, level: wanted && isLater ? wanted : own }
}

/** The plan of a person for the role that `asked` is about. */
export function planFor(assessment: Assessment, asked: AskedOfRole, levels: Level[], target: string): Plan {
  const own = asked.role === assessment.role ? (rankIn(levels, assessment.level) ?? 0) : 0
  const skills = asked.skills
    .map((skill) => skillPlanFor(assessment, asked.role, skill, levels, { own, target }))
    .sort((one, other) => Number(other.isRequired) - Number(one.isRequired))
  const sum = (count: (plan: SkillPlan) => number) => skills.reduce((total, plan) => total + count(plan), 0)
  return {
    role: asked.role,
    target,
    skills,
    rungs: levels.map(({ id }) => added(id, skills)),
    required: total(skills.map(({ required }) => required)),
    left: {
      behind: sum(({ behind }) => behind.length),
      ahead: sum(({ ahead }) => ahead.length),
      optional: sum(({ optional }) => optional.length),
    },
    start: startOf(skills, levels),
  }
}

function skillPlanFor(
  assessment: Assessment,
  role: string,
  skill: AskedSkill,
  levels: Level[],
  { own, target }: { own: number; target: string },
): SkillPlan {
  const rankOf = new Map(levels.map(({ id }, at) => [id, at + 1]))
  const to = rankOf.get(target) ?? levels.length
  const upTo = skill.cells.filter(({ level }) => (rankOf.get(level) ?? 0) <= to)
  const statements = upTo.flatMap((cell) => statementsOf(assessment, role, skill, cell))
  const said = (answer: string) => (it: PlannedStatement) => it.given?.answer === answer
  const isLeft = (it: PlannedStatement) => !said('can-do')(it) && !said('does-not-apply')(it)
  const gaps = statements.filter((it) => it.required && isLeft(it))
  const isBehind = ({ level }: PlannedStatement) => (rankOf.get(level) ?? 0) <= own
  const counted = (cells: AskedCell[]) =>
    coverageOf(
      assessment,
      skill.id,
      cells.map((cell) => ({ role, ...cell })),
    )
  return {
    skill,
    isRequired: upTo.some(({ required }) => required),
    behind: gaps.filter(isBehind),
    ahead: gaps.filter((it) => !isBehind(it)),
    optional: statements.filter((it) => !it.required && isLeft(it)),
    done: statements.filter(said('can-do')),
    setAside: statements.filter(said('does-not-apply')),
    required: counted(upTo.filter(({ required }) => required)),
    rungs: skill.cells.map((cell) => ({
      level: cell.level,
      coverage: counted([cell]),
      requires: cell.required,
    })),
  }
}

const statementsOf = (
  assessment: Assessment,
  role: string,
  skill: AskedSkill,
  { level, required, statements }: AskedCell,
): PlannedStatement[] =>
  statements.map((statement) => {
    const given = givenTo(assessment, { skill: skill.id, role, key: statement.key })
    return {
      ...statement,
      skill: skill.id,
      revision: skill.revision,
      level,
      required,
      ...(given ? { given } : {}),
    }
  })

function added(level: string, skills: SkillPlan[]): RungPlan {
  const rungs = skills.flatMap((plan) => plan.rungs).filter((rung) => rung.level === level)
  const coverages = rungs.map(({ coverage }) => coverage)
  const sum = (count: (coverage: RungCoverage) => number) =>
    coverages.reduce((all, coverage) => all + count(coverage), 0)
  return {
    level,
    requires: rungs.some(({ requires }) => requires),
    coverage: {
      ...total(coverages),
      requiredLeft: sum(({ requiredLeft }) => requiredLeft),
      optionalLeft: sum(({ optionalLeft }) => optionalLeft),
    },
  }
}

function total(coverages: Coverage[]): Coverage {
  const all = { total: 0, done: 0, learning: 0, left: 0, setAside: 0 }
  for (const coverage of coverages) {
    for (const count of Object.keys(all) as (keyof Coverage)[]) all[count] += coverage[count]
  }
  return all
}

/**
 * Three steps to begin with, one of each reason in turn: a gap low on the ladder carries the ones above it, what is
 * begun is closest to done, and then comes what nobody has touched. Within a reason the lowest level comes first.
 */
function startOf(skills: SkillPlan[], levels: Level[]): NextStep[] {
  const rank = new Map(levels.map(({ id }, at) => [id, at]))
  const lowestFirst = (statements: PlannedStatement[]) =>
    statements.sort((one, other) => (rank.get(one.level) ?? 0) - (rank.get(other.level) ?? 0))
  const isBegun = ({ given }: PlannedStatement) => given?.answer === 'learning'
  const ahead = lowestFirst(skills.flatMap((plan) => plan.ahead))
  const reasons = [
    { why: 'behind', of: lowestFirst(skills.flatMap((plan) => plan.behind)) },
    { why: 'learning', of: ahead.filter(isBegun) },
    { why: 'next', of: ahead.filter((statement) => !isBegun(statement)) },
  ] as const
  const inTurn = reasons.flatMap(({ why, of }, turn) =>
    of.slice(0, stepCount).map((statement, round) => ({ why, statement, round, turn })),
  )
  return inTurn
    .sort((one, other) => one.round - other.round || one.turn - other.turn)
    .slice(0, stepCount)
    .map(({ why, statement }) => ({ why, statement }))
}
