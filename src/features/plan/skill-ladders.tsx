'use client'

import { rankIn } from '@/domain/coverage'
import type { SkillPlan } from '@/domain/plan'
import { filled } from '@/ui/phrase'
import { ProgressLadder } from '@/ui/progress-ladder'
import { levelNamed, type ShownPlan } from './plan-data'
import { figureOf, upToLevel } from './plan-figures'

/** Every skill of the role as a small ladder, each rung filled by its share: side by side they can be compared. */
export function SkillLadders({ shown }: { shown: ShownPlan }) {
  const { plan, words, heading } = shown
  return (
    <section className="skill-ladders">
      <header>
        <h2>
          {heading.isOwnRole ? words.everySkill : filled(words.everySkillIn, { role: heading.role.name })}
        </h2>
        <ul className="key">
          <li className="solid">{words['can-do']}</li>
          <li className="hatched">{words.learning}</li>
          <li className="dashed">{words.dashedKey}</li>
        </ul>
      </header>
      <div className="figures">
        {plan.skills.map((skill) => (
          <SkillLadder key={skill.skill.id} plan={skill} shown={shown} />
        ))}
      </div>
    </section>
  )
}

function SkillLadder({ plan, shown }: { plan: SkillPlan; shown: ShownPlan }) {
  const { data, words, heading, assessment } = shown
  const { levels } = data
  const own = heading.isOwnRole ? (rankIn(levels, assessment.level) ?? 0) : 0
  const { done, total } = figureOf(plan, upToLevel(levels, heading.level.id))
  const caption = plan.isRequired ? words.figureTo : words.figureOptional
  return (
    <figure>
      <figcaption>
        <span lang={plan.skill.lang}>{plan.skill.name}</span>
        <small>{filled(caption, { done, total, level: heading.level.name })}</small>
      </figcaption>
      <ProgressLadder label={inWords(plan, shown)} levels={levels} rungs={plan.rungs} own={own} />
    </figure>
  )
}

/** The same as the picture: "RabbitMQ: Junior 100%, Middle 50%, Senior not asked". */
function inWords({ skill, rungs }: SkillPlan, { data, words }: ShownPlan): string {
  const levels = data.levels.map(({ id }) => {
    const level = levelNamed(data, id)
    const coverage = rungs.find((rung) => rung.level === id)?.coverage
    if (!coverage) return filled(words.notAsked, { level })
    const share = coverage.total > 0 ? coverage.done / coverage.total : 1
    return `${level} ${new Intl.NumberFormat(data.locale, { style: 'percent' }).format(share)}`
  })
  return `${skill.name}: ${levels.join(', ')}`
}
