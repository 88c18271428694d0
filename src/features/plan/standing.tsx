'use client'

import { counted, filled } from '@/ui/phrase'
import type { PlanWords, ShownPlan } from './plan-data'
import { useSettled } from './use-settled'

type StandingProps = {
  shown: ShownPlan | null
  words: PlanWords
  /** How often the person picked a role, a level or a target since they came. */
  picks: number
  isKept: boolean
}

/** How much of the plan that was picked is covered already. It is said aloud once, and not with every answer after it. */
export function Standing({ shown, words, picks, isKept }: StandingProps) {
  const now = shown ? covered(shown) : ''
  const text = useSettled(`${picks} ${shown ? shown.asked.role : ''}`, () => now)
  return (
    <>
      <p className="sr-only" role="status">
        {picks > 0 && (isKept ? text : words.unsaved)}
      </p>
      <p className="standing" aria-hidden="true">
        {picks > 0 && (isKept ? now : words.unsaved)}
      </p>
    </>
  )
}

function covered({ words, data, plan, offers, heading }: ShownPlan): string {
  const { done, total } = plan.required
  const sentence = heading.isOwnRole ? words.covered : words.coveredIn
  const known = counted(data.locale, words.knownElsewhere, offers.size)
  const text = filled(sentence, { done, total, level: heading.level.name, role: heading.role.name })
  return offers.size > 0 ? `${text} ${known}` : text
}
