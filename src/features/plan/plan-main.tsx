'use client'

import type { ReactNode } from 'react'
import { keepPlace } from '@/ui/assessment-store'
import { counted, filled } from '@/ui/phrase'
import { OfferBanner } from './offer-banner'
import { levelNamed, type ShownPlan } from './plan-data'
import { leftOf } from './plan-figures'
import { PlanList } from './plan-list'
import { focusHead, headId } from './reveal'
import { SkillLadders } from './skill-ladders'
import { changePlanView } from './use-plan-view'

type PlanMainProps = {
  shown: ShownPlan
  /** By `answerKey`: something to tell of a statement, under its words. */
  notices?: ReadonlyMap<string, ReactNode>
  children?: ReactNode
}

/** What is left, skill by skill, and how far every skill is. What else there is to tell comes after it. */
export function PlanMain({ shown, notices, children }: PlanMainProps) {
  const { words, view, data, heading, listed } = shown
  const left = leftOf(listed, view.level)
  const level = levelNamed(data, view.level ?? heading.level.id)
  const forms = view.level ? words.leftAt : words.left
  return (
    <div>
      <section aria-labelledby={headId}>
        <div className="list-head">
          <h2 id={headId} tabIndex={-1}>
            {left.required > 0
              ? counted(data.locale, forms, left.required, { level })
              : filled(view.level ? words.doneAt : words.done, { level })}
          </h2>
          <Filters shown={shown} />
        </div>
        <Summary shown={shown} />
        <OfferBanner shown={shown} />
        <PlanList shown={shown} notices={notices} />
      </section>
      <SkillLadders shown={shown} />
      {children}
    </div>
  )
}

function Filters({ shown: { view, words } }: { shown: ShownPlan }) {
  return (
    <div className="filters">
      <label className="check">
        <input
          type="checkbox"
          checked={view.requiredFirst}
          onChange={({ target }) => changePlanView({ requiredFirst: target.checked })}
        />
        {words.requiredFirst}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={view.hidesDone}
          onChange={({ target }) => changePlanView({ hidesDone: target.checked })}
        />
        {words.hideDone}
      </label>
    </div>
  )
}

/** The figures behind the heading, and what can be done about a plan that is covered or shown in part. */
function Summary({ shown }: { shown: ShownPlan }) {
  const { words, view, data, heading, listed, assessment } = shown
  const left = leftOf(listed, view.level)
  const parts = [
    left.behind > 0 && !view.level && counted(data.locale, words.behindCount, left.behind),
    left.optional > 0 && counted(data.locale, words.optionalToCover, left.optional),
    left.skills > 0 && counted(data.locale, words.inSkills, left.skills),
  ]
  const isReached =
    !view.level && left.required === 0 && heading.isOwnRole && assessment.level !== heading.level.id
  const showWhole = () => {
    changePlanView({ level: null })
    focusHead()
  }
  const moveUp = () => {
    keepPlace({ level: heading.level.id })
    focusHead()
  }
  return (
    <>
      <p className="summary">
        {asSentence(parts.filter(Boolean).join(', '), data.locale)} {words.savesAtOnce}
      </p>
      {view.level && (
        <p className="summary">
          {filled(words.onlyLevel, { level: levelNamed(data, view.level) })}{' '}
          <button type="button" className="link" onClick={showWhole}>
            {filled(words.showWhole, { level: heading.level.name })}
          </button>
        </p>
      )}
      {isReached && (
        <p className="reached">
          <button type="button" className="button" onClick={moveUp}>
            {filled(words.moveUp, { level: heading.level.name })}
          </button>
        </p>
      )}
    </>
  )
}

const asSentence = (text: string, locale: string) =>
  text && `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}.`
