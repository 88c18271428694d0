'use client'

import { useMemo } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import type { Assessment, Place } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import { type Offer, offersFor } from '@/domain/offer'
import { planFor, targetOf } from '@/domain/plan'
import type { Heading, PlanData, PlanWords, ShownPlan } from './plan-data'
import { usePlanView } from './use-plan-view'
import { useSettled } from './use-settled'

/** Where somebody is heading, or `null` until they said their role and their level, and the catalogue knows both. */
export function useHeading({ role, level, target }: Place, { levels, roles }: PlanData): Heading | null {
  return useMemo(() => {
    if (!role || rankIn(levels, level) === null) return null
    const aim = targetOf({ role, level, target }, levels)
    const aimedRole = roles.find(({ id }) => id === aim.role)
    const aimedLevel = levels.find(({ id }) => id === aim.level)
    return aimedRole && aimedLevel
      ? { role: aimedRole, level: aimedLevel, isOwnRole: aimedRole.id === role }
      : null
  }, [role, level, target, levels, roles])
}

type Given = {
  data: PlanData
  words: PlanWords
  assessment: Assessment
  heading: Heading | null
  asked: AskedOfRole | null
}

/** The plan, as far as it can be put together by now. `null` where something is missing, or nothing is asked. */
export function useShownPlan({ data, words, assessment, heading, asked }: Given): ShownPlan | null {
  const said = usePlanView()
  const { levels } = data
  const roleId = heading?.role.id
  const levelId = heading?.level.id
  const plans = useMemo(() => {
    if (!asked || !levelId || asked.role !== roleId || asked.skills.length === 0) return null
    const view = { ...said, level: levels.some(({ id }) => id === said.level) ? said.level : null }
    const plan = planFor(assessment, asked, levels, levelId)
    const isBeyond = (rankIn(levels, view.level) ?? 0) > (rankIn(levels, levelId) ?? 0)
    const listed = view.level && isBeyond ? planFor(assessment, asked, levels, view.level) : plan
    return { view, plan, listed, offers: offersUpTo(levelId, assessment, asked, levels) }
  }, [said, assessment, asked, levels, roleId, levelId])
  const offers = useSettled(nameOf(plans?.offers), () => plans?.offers ?? noOffers)
  return useMemo(
    () => plans && asked && heading && { ...plans, data, words, assessment, asked, heading, offers },
    [plans, data, words, assessment, asked, heading, offers],
  )
}

const noOffers: ReadonlyMap<string, Offer> = new Map()

/** Two that are called the same offer the same: rows are drawn anew only where something else is offered. */
const nameOf = (offers = noOffers) =>
  [...offers].map(([key, { from, given }]) => `${key} ${from} ${given.id}`).join()

/** What may be kept here of other roles, up to the target: what lies beyond it cannot be seen, so it is not offered. */
function offersUpTo(
  target: string,
  assessment: Assessment,
  asked: AskedOfRole,
  levels: PlanData['levels'],
): Map<string, Offer> {
  const last = rankIn(levels, target) ?? 0
  const skills = asked.skills.map((skill) => ({
    ...skill,
    cells: skill.cells.filter(({ level }) => (rankIn(levels, level) ?? 0) <= last),
  }))
  return offersFor(assessment, { ...asked, skills })
}
