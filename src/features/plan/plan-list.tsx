'use client'

import { memo, type ReactNode, useState } from 'react'
import { answerKey, answers } from '@/domain/answer'
import { rankIn } from '@/domain/coverage'
import type { SkillPlan } from '@/domain/plan'
import { Icon } from '@/ui/icon'
import { levelClass } from '@/ui/level-ramp'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { ProgressBar } from '@/ui/progress-bar'
import { RequirementBadge } from '@/ui/requirement-badge'
import { SoftLink } from '@/ui/soft-link'
import { addressOf } from './keeping'
import { levelNamed, type PlanWords, type ShownPlan } from './plan-data'
import { figureOf, upToLevel } from './plan-figures'
import { layoutOf, type Section, type SkillLayout } from './plan-layout'
import { planSearchOf } from './plan-view'
import { StatementRow } from './statement-row'
import { useSettled } from './use-settled'

type PlanListProps = {
  shown: ShownPlan
  /** By `answerKey`: something to tell of a statement, under its words. */
  notices?: ReadonlyMap<string, ReactNode>
}

/** What is still to cover, by skill. Every row stays where it stood when the list was put together. */
export function PlanList({ shown, notices }: PlanListProps) {
  const { asked, heading, view, listed, assessment } = shown
  const place = [asked.role, heading.level.id, assessment.level, assessment.owner, planSearchOf(view)].join(
    '/',
  )
  const layout = useSettled(place, () => layoutOf(listed, view))
  const first = layout.findIndex(({ open }) => open.length > 0)
  const plans = new Map(listed.skills.map((plan) => [plan.skill.id, plan]))
  if (layout.length === 0) return <p className="nothing">{nothingToSay(shown)}</p>
  return (
    <div className="skill-gaps">
      {layout.map((skill, at) => {
        const plan = plans.get(skill.skill.id)
        return (
          plan && (
            <SkillGap
              key={skill.skill.id}
              layout={skill}
              plan={plan}
              shown={shown}
              notices={notices}
              startsOpen={at === first}
            />
          )
        )
      })}
    </div>
  )
}

function nothingToSay({ view, words, data, heading }: ShownPlan): string {
  if (view.hidesDone) return words.allHidden
  return filled(words.nothingAt, { level: levelNamed(data, view.level ?? heading.level.id) })
}

type SkillGapProps = PlanListProps & { layout: SkillLayout; plan: SkillPlan; startsOpen: boolean }

function SkillGap({ layout, plan, shown, notices, startsOpen }: SkillGapProps) {
  const { data, words, heading, view } = shown
  // Which skills are open is the reader's own from then on.
  const [isOpen] = useState(startsOpen)
  const upTo = upToLevel(data.levels, heading.level.id)
  const rank = rankIn(data.levels, view.level ?? heading.level.id) ?? 0
  const { total, done, learning } = figureOf(plan, view.level ? [view.level] : upTo)
  const { asked, offers } = shown
  const rows = { asked, data, words, offers, notices }
  return (
    <details className="skill-gap" open={isOpen}>
      <summary>
        <Icon name="chevron" flips />
        <h3 className="name" lang={layout.skill.lang}>
          {layout.skill.name}
        </h3>
        <RequirementBadge
          isRequired={layout.isRequired}
          label={layout.isRequired ? words.required : words.optional}
        />
        <span className={`bar ${levelClass(rank, data.levels.length)}`}>
          <ProgressBar done={done} learning={learning} total={total} />
        </span>
        <span className="count">{filled(words.of, { count: done, total })}</span>
      </summary>
      <div className="body">
        <p className="above">
          <SoftLink className="link" href={profileOf(shown, layout.skill.id)}>
            {filled(words.openSkill, { skill: layout.skill.name })}
          </SoftLink>
          <span className="heads" aria-hidden="true">
            {answers.map((answer) => (
              <span key={answer}>{words[answer]}</span>
            ))}
          </span>
        </p>
        {layout.open.map((section) => (
          <section key={`${section.kind} ${section.level}`}>
            <h4>{headOf(section, shown)}</h4>
            <Rows section={section} isMixed={!view.requiredFirst} {...rows} />
          </section>
        ))}
        {layout.folds.map((section) => (
          <details className="fold" key={section.kind}>
            <summary>
              <Icon name="chevron" flips />
              {counted(data.locale, foldWords(section, words), section.statements.length)}
            </summary>
            <Rows section={section} isMixed={layout.isRequired} {...rows} />
          </details>
        ))}
      </div>
    </details>
  )
}

const foldWords = ({ kind }: Section, words: PlanWords) =>
  kind === 'done' ? words.doneFold : words.setAsideFold

const profileOf = ({ data, asked, heading }: ShownPlan, skill: string) =>
  `${paths.skill(data.locale, skill)}?level=${heading.level.id}&role=${asked.role}`

function headOf({ kind, level }: Section, { data, words }: ShownPlan): string {
  const name = levelNamed(data, level)
  if (kind === 'behind') return filled(words.behindHead, { level: name })
  return kind === 'optional' ? filled(words.optionalHead, { level: name }) : name
}

type RowsProps = Pick<ShownPlan, 'asked' | 'data' | 'words' | 'offers'> &
  Pick<PlanListProps, 'notices'> & { section: Section; isMixed: boolean }

/** Not drawn anew with every answer: each row reads its own. */
const Rows = memo(function Rows({ section, isMixed, asked, data, words, offers, notices }: RowsProps) {
  return (
    <ul className="statements">
      {section.statements.map((statement) => {
        const key = answerKey(addressOf(statement, asked.role))
        const offer = offers.get(key)
        return (
          <StatementRow
            key={key}
            statement={statement}
            asked={asked}
            offeredFrom={offer?.from}
            offeredAnswer={offer?.given.answer}
            saysOptional={isMixed && !statement.required}
            data={data}
            words={words}
            notice={notices?.get(key)}
          />
        )
      })}
    </ul>
  )
})
