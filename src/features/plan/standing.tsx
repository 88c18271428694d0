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

/** Says after each pick how much of the new plan is covered already, and once: not with every answer after it. */
export function Standing({ shown, words, picks, isKept }: StandingProps) {
  const text = useSettled(`${picks} ${shown ? shown.asked.role : ''}`, () => (shown ? covered(shown) : ''))
  return (
    <p className="standing" role="status">
      {picks > 0 && (isKept ? text : words.unsaved)}
    </p>
  )
}

function covered({ words, data, plan, offers, heading }: ShownPlan): string {
  const { done, total } = plan.required
  const sentence = heading.isOwnRole ? words.covered : words.coveredIn
  const known = counted(data.locale, words.knownElsewhere, offers.size)
  const text = filled(sentence, { done, total, level: heading.level.name, role: heading.role.name })
  return offers.size > 0 ? `${text} ${known}` : text
}
