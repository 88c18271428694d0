import type { Plan } from '@/domain/plan'
import type { Messages } from './messages'
import { counted, filled } from './phrase'
import type { PlanNames } from './plan-sentence'
import { PlanSkill } from './plan-skill'
import { ProgressLadder } from './progress-ladder'

export type PlanSheetProps = {
  plan: Plan
  names: PlanNames
  /** The rank of the person's own level in this role, or 0. */
  own: number
  locale: string
  words: Messages['share']
  withNotes: boolean
}

/** A plan to read: how far every skill is, and all of its statements with their full texts. Works without script. */
export function PlanSheet(props: PlanSheetProps) {
  const { plan, names, locale, words } = props
  const { behind, ahead, optional } = plan.left
  const target = names.levels.find(({ id }) => id === plan.target)?.name ?? plan.target
  const left = behind + ahead
  const unfinished = plan.skills.filter((it) => it.behind.length + it.ahead.length + it.optional.length > 0)
  const note = optional > 0 ? words.leftNoteOptional : words.leftNote
  if (plan.skills.length === 0) return <p className="plan-sheet">{words.noSkills}</p>
  return (
    <div className="plan-sheet">
      <SkillLadders {...props} target={target} />
      <section aria-labelledby="plan-left">
        <header>
          <h2 id="plan-left">
            {left > 0 ? counted(locale, words.left, left, { target }) : filled(words.leftNone, { target })}
          </h2>
          {unfinished.length > 0 && <p>{counted(locale, note, unfinished.length, { optional })}</p>}
        </header>
        {plan.skills.map((skill) => (
          <PlanSkill key={skill.skill.id} {...props} skill={skill} target={target} />
        ))}
      </section>
    </div>
  )
}

function SkillLadders({ plan, names, own, words, target }: PlanSheetProps & { target: string }) {
  return (
    <section aria-labelledby="plan-ladders">
      <header>
        <h2 id="plan-ladders">{words.ladders}</h2>
        <ul className="plan-legend">
          <li>
            <svg viewBox="0 0 18 11" aria-hidden="true">
              <path className="solid" d="M0 0h18v11H0z" />
            </svg>
            {words['can-do']}
          </li>
          <li>
            <svg viewBox="0 0 18 11" aria-hidden="true">
              <path className="hatched" d="M1 11 5 0m1 11 4-11m1 11 4-11" />
            </svg>
            {words.learning}
          </li>
          <li>
            <svg viewBox="0 0 18 11" aria-hidden="true">
              <path className="outlined" d="M1 1h16v9H1z" />
            </svg>
            {words.optional}
          </li>
          <li>
            <svg viewBox="0 0 18 11" aria-hidden="true">
              <path className="dashed" d="M0 5.5h18" />
            </svg>
            {words.unused}
          </li>
        </ul>
      </header>
      <div className="plan-ladders">
        {plan.skills.map(({ skill, required: { done, total }, rungs }) => (
          <figure key={skill.id}>
            <figcaption>
              <span lang={skill.lang}>{skill.name}</span>
              <span>
                {total > 0 ? filled(words.ladderTo, { done, total, target }) : words.ladderOptional}
              </span>
            </figcaption>
            <ProgressLadder
              label={filled(words.ladderLabel, {
                skill: skill.name,
                rungs: rungsInWords(rungs, names, words),
              })}
              levels={names.levels}
              rungs={rungs}
              own={own}
            />
          </figure>
        ))}
      </div>
    </section>
  )
}

/** What a small ladder shows, for those who do not see it. */
function rungsInWords(rungs: Plan['rungs'], { levels }: PlanNames, words: Messages['share']): string {
  return levels
    .map(({ id, name }) => {
      const rung = rungs.find((it) => it.level === id)
      if (!rung) return filled(words.ladderRungUnused, { level: name })
      const { done, total, learning } = rung.coverage
      const said = learning > 0 ? words.ladderRungLearning : words.ladderRung
      const optional = filled(words.cell, { level: name, requirement: words.cellOptional })
      return filled(said, { level: rung.requires ? name : optional, done, total, learning })
    })
    .join('; ')
}
