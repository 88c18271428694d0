'use client'

import { useMemo } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import { type Offer, offersFor } from '@/domain/offer'
import { planFor, targetOf } from '@/domain/plan'
import type { Heading, PlanData, PlanWords, ShownPlan } from './plan-data'
import { usePlanView } from './use-plan-view'

/** Where somebody is heading, or `null` until they said their role and their level, and the catalogue knows both. */
export function headingOf(assessment: Assessment, { levels, roles }: PlanData): Heading | null {
  if (!assessment.role || rankIn(levels, assessment.level) === null) return null
  const target = targetOf(assessment, levels)
  const role = roles.find(({ id }) => id === target.role)
  const level = levels.find(({ id }) => id === target.level)
  return role && level ? { role, level, isOwnRole: role.id === assessment.role } : null
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
  return plans && asked && heading && { data, words, assessment, asked, heading, ...plans }
}

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
