'use client'

import type { ReactNode } from 'react'
import { answerKey } from '@/domain/answer'
import type { NextStep } from '@/domain/plan'
import { levelClass } from '@/ui/level-ramp'
import { counted, filled } from '@/ui/phrase'
import { ProgressBar } from '@/ui/progress-bar'
import { addressOf } from './keeping'
import { levelNamed, type ShownPlan } from './plan-data'
import { revealStatement } from './reveal'

/** How far the person is over all, and what to begin with. What else there is to tell comes after it. */
export function PlanAside({ shown, children }: { shown: ShownPlan; children?: ReactNode }) {
  return (
    <aside className="aside" aria-label={shown.words.progress}>
      <ToTarget shown={shown} />
      <StartHere shown={shown} />
      {children}
    </aside>
  )
}

function ToTarget({ shown }: { shown: ShownPlan }) {
  const { plan, heading, words, data } = shown
  const { done, total, learning, left, setAside } = plan.required
  const rank = data.levels.findIndex(({ id }) => id === heading.level.id) + 1
  const parts = [
    filled(words.canDoCount, { count: done }),
    filled(words.learningCount, { count: learning }),
    filled(words.notYetCount, { count: left - learning }),
    setAside > 0 && counted(data.locale, words.setAsideCount, setAside),
  ]
  return (
    <section className={levelClass(rank, data.levels.length)}>
      <h2>{filled(words.toLevel, { level: heading.level.name })}</h2>
      <dl className="stats">
        <div>
          <dt>{words['can-do']}</dt>
          <dd className="figure">{done}</dd>
          <dd className="said">{filled(words.ofRequired, { total })}</dd>
        </div>
      </dl>
      <ProgressBar done={done} learning={learning} total={total} />
      <p className="mt-1 text-xs">{parts.filter(Boolean).join(', ')}</p>
    </section>
  )
}

/** Three steps, and why these three. Each leads to its row. */
function StartHere({ shown }: { shown: ShownPlan }) {
  const { plan, words } = shown
  if (plan.start.length === 0) return null
  return (
    <section>
      <h2>{words.start}</h2>
      <ol className="start">
        {plan.start.map((step) => (
          <Step key={answerKey(addressOf(step.statement, plan.role))} step={step} shown={shown} />
        ))}
      </ol>
      <p className="mt-2 text-xs text-ink-2">{words.startWhy}</p>
    </section>
  )
}

function Step({ step: { statement, why }, shown }: { step: NextStep; shown: ShownPlan }) {
  const { data, words, plan, asked } = shown
  const key = answerKey(addressOf(statement, plan.role))
  const skill = asked.skills.find((it) => it.id === statement.skill)?.name ?? statement.skill
  const reasons = { behind: words.whyBehind, learning: words.whyLearning, next: words.whyNext }
  return (
    <li>
      <button
        type="button"
        className="step"
        lang={statement.lang}
        onClick={() => revealStatement(key, statement.level)}
      >
        {statement.words}
      </button>
      <small>{filled(reasons[why], { skill, level: levelNamed(data, statement.level) })}</small>
    </li>
  )
}
