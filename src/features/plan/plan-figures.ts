import type { Coverage } from '@/domain/coverage'
import type { Plan, PlannedStatement, RungPlan, SkillPlan } from '@/domain/plan'

/** What is left of a plan, of one level or over all. `skills` counts those that anything is left in. */
export type Left = { required: number; behind: number; optional: number; skills: number }

export function leftOf({ skills }: Plan, level: string | null): Left {
  const left = { required: 0, behind: 0, optional: 0, skills: 0 }
  const at = (statements: PlannedStatement[]) =>
    level === null ? statements.length : statements.filter((it) => it.level === level).length
  for (const plan of skills) {
    const [behind, ahead, optional] = [at(plan.behind), at(plan.ahead), at(plan.optional)]
    left.required += behind + ahead
    left.behind += behind
    left.optional += optional
    if (behind + ahead + optional > 0) left.skills += 1
  }
  return left
}

/** How far the person is with what a level requires over all skills. */
export function requiredAt({ skills }: Plan, level: string): Coverage {
  const rungs = skills.flatMap((plan) => plan.rungs).filter((rung) => rung.level === level && rung.requires)
  return summed(rungs)
}

/** How far the person is with what a skill requires at some levels, or with all of it where nothing is required there. */
export function figureOf({ rungs }: SkillPlan, levels: string[]): Coverage {
  const at = rungs.filter(({ level }) => levels.includes(level))
  const required = at.filter(({ requires }) => requires)
  return summed(required.length > 0 ? required : at)
}

/** The levels up to one, that one included. */
export const upToLevel = (levels: { id: string }[], level: string) =>
  levels.slice(0, levels.findIndex(({ id }) => id === level) + 1).map(({ id }) => id)

function summed(rungs: RungPlan[]): Coverage {
  const all = { total: 0, done: 0, learning: 0, left: 0, setAside: 0 }
  for (const { coverage } of rungs) {
    for (const count of Object.keys(all) as (keyof Coverage)[]) all[count] += coverage[count]
  }
  return all
}

/** How many statements a plan has up to its target, whatever was said of them. */
export const sizeOf = ({ skills }: Plan) =>
  skills.reduce(
    (sum, { behind, ahead, optional, done, setAside }) =>
      sum + behind.length + ahead.length + optional.length + done.length + setAside.length,
    0,
  )

export type RungState = 'climbed' | 'here' | 'next' | 'far'

/** How a rung is drawn: what lies between the person and their target is hatched. In another role nothing is climbed. */
export function rungState(rank: number, own: number, target: number): RungState {
  if (rank === own) return 'here'
  if (rank < own) return 'climbed'
  return rank <= target ? 'next' : 'far'
}
