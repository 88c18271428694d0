import type { AskedSkill } from '@/domain/asked'
import type { Plan, PlannedStatement, SkillPlan } from '@/domain/plan'
import type { PlanView } from './plan-view'

/** Statements that stand together: of one reason and one level, or, in folds, of all levels. */
export type Section = { kind: SectionKind; level: string; statements: PlannedStatement[] }
export type SectionKind = 'behind' | 'ahead' | 'optional' | 'level' | 'done' | 'set-aside'

/** Where the statements of a skill stand. The folds are closed until somebody opens them. */
export type SkillLayout = { skill: AskedSkill; isRequired: boolean; open: Section[]; folds: Section[] }

/**
 * Where every statement of a plan stands, by the answers of this moment. The page keeps it while somebody answers, so
 * that no row moves away under their hand.
 */
export function layoutOf(plan: Plan, view: PlanView): SkillLayout[] {
  const skills = plan.skills.toSorted(
    view.requiredFirst
      ? (one, other) => Number(isRequiredIn(view, other)) - Number(isRequiredIn(view, one))
      : byName,
  )
  return skills
    .map((skill) => ({
      skill: skill.skill,
      isRequired: isRequiredIn(view, skill),
      open: view.requiredFirst ? byReason(skill, view) : byLevel(skill, view),
      folds: view.hidesDone ? [] : foldsOf(skill, view),
    }))
    .filter(({ open, folds }) => open.length + folds.length > 0)
}

/** Of a level that is shown alone, only what the skill asks there counts: above or below it may ask for more. */
const isRequiredIn = (view: PlanView, { isRequired, rungs }: SkillPlan) =>
  view.level === null ? isRequired : rungs.some(({ level, requires }) => requires && level === view.level)

const byName = (one: SkillPlan, other: SkillPlan) => one.skill.name.localeCompare(other.skill.name)

const byReason = ({ skill, behind, ahead, optional }: SkillPlan, view: PlanView): Section[] => [
  ...sectionsOf('behind', behind, skill, view),
  ...sectionsOf('ahead', ahead, skill, view),
  ...sectionsOf('optional', optional, skill, view),
]

const byLevel = ({ skill, behind, ahead, optional }: SkillPlan, view: PlanView) =>
  sectionsOf('level', [...behind, ...ahead, ...optional], skill, view)

/** One section for each level that has any, the first level first. */
const sectionsOf = (
  kind: SectionKind,
  statements: PlannedStatement[],
  skill: AskedSkill,
  view: PlanView,
): Section[] =>
  skill.cells
    .filter(({ level }) => view.level === null || view.level === level)
    .map(({ level }) => ({ kind, level, statements: statements.filter((it) => it.level === level) }))
    .filter((section) => section.statements.length > 0)

function foldsOf({ done, setAside }: SkillPlan, view: PlanView): Section[] {
  const atLevel = (statements: PlannedStatement[]) =>
    statements.filter(({ level }) => view.level === null || view.level === level)
  const folds: Section[] = [
    { kind: 'done', level: '', statements: atLevel(done) },
    { kind: 'set-aside', level: '', statements: atLevel(setAside) },
  ]
  return folds.filter(({ statements }) => statements.length > 0)
}
