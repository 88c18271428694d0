'use client'

import { rankIn } from '@/domain/coverage'
import type { RungPlan, SkillPlan } from '@/domain/plan'
import { levelClass } from '@/ui/level-ramp'
import { filled } from '@/ui/phrase'
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

const [step, width, height] = [22, 116, 11]

function SkillLadder({ plan, shown }: { plan: SkillPlan; shown: ShownPlan }) {
  const { data, words, heading, assessment } = shown
  const { levels } = data
  const own = heading.isOwnRole ? (rankIn(levels, assessment.level) ?? 0) : 0
  const { done, total } = figureOf(plan, upToLevel(levels, heading.level.id))
  const tall = levels.length * step + 8
  const middleOf = (rank: number) => tall - rank * step + 7
  const caption = plan.isRequired ? words.figureTo : words.figureOptional
  return (
    <figure>
      <figcaption>
        <span lang={plan.skill.lang}>{plan.skill.name}</span>
        <small>{filled(caption, { done, total, level: heading.level.name })}</small>
      </figcaption>
      <svg viewBox={`-4 0 136 ${tall}`} role="img" aria-label={inWords(plan, shown)}>
        <path className="rail" d={`M14 2v${tall - 4}M118 2v${tall - 4}`} />
        {levels.map(({ id }, at) => (
          <Rung
            key={id}
            rung={plan.rungs.find(({ level }) => level === id)}
            middle={middleOf(at + 1)}
            colour={levelClass(at + 1, levels.length)}
          />
        ))}
        {own > 0 && <path className="pin" d={`M-4 ${middleOf(own) - 6}v12l8-6z`} />}
      </svg>
    </figure>
  )
}

function Rung({ rung, middle, colour }: { rung: RungPlan | undefined; middle: number; colour: string }) {
  if (!rung) return <path className="unused" d={`M9 ${middle}h114`} />
  const { done, learning, total } = rung.coverage
  const share = (count: number) => (total > 0 ? (count / total) * width : 0)
  const top = middle - height / 2
  const from = 8 + share(done)
  const strokes = Array.from(
    { length: Math.max(0, Math.floor((share(learning) - 4) / 5)) },
    (_, at) => at * 5,
  )
  return (
    <g className={colour}>
      <rect
        className={rung.requires ? 'rung' : 'rung optional'}
        x="8"
        y={top}
        width={width}
        height={height}
        rx="1"
      />
      {done > 0 && <rect className="fill" x="8" y={top} width={share(done)} height={height} rx="1" />}
      <path className="hatch" d={strokes.map((at) => `M${from + at + 2} ${middle + 5}l4 -10`).join('')} />
    </g>
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
