'use client'

import { createPortal } from 'react-dom'
import type { Assessment } from '@/domain/assessment'
import { rankIn } from '@/domain/coverage'
import type { Locale } from '@/domain/locale'
import type { Plan } from '@/domain/plan'
import { dayIn } from '@/ui/dates'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { type PlanNames, planSentence } from '@/ui/plan-sentence'
import { PlanSheet } from '@/ui/plan-sheet'
import { useIsPrinting } from '@/ui/printing'

/** The names of levels and roles, and the language that they are in. */
export type PlanNaming = PlanNames & { locale: Locale }

type PrintPlanProps = {
  plan: Plan
  assessment: Assessment
  data: PlanNaming
  words: Messages['share']
  withNotes: boolean
}

/**
 * The plan as it goes on paper, with every text in full, in the place of the page that is on the screen. It is there
 * only while the browser prints, whoever asked it to.
 */
export function PrintPlan({ plan, assessment, data, words, withNotes }: PrintPlanProps) {
  if (!useIsPrinting()) return null
  const own = plan.role === assessment.role ? (rankIn(data.levels, assessment.level) ?? 0) : 0
  const day = dayIn(data.locale, new Date().toISOString().slice(0, 10))
  return createPortal(
    <div className="print-plan">
      <h1>{words.planTitle}</h1>
      <p>
        {planSentence(assessment, plan, data, words)} {filled(words.asOf, { day })}
      </p>
      <PlanSheet
        plan={plan}
        names={data}
        own={own}
        locale={data.locale}
        words={words}
        withNotes={withNotes}
      />
    </div>,
    document.body,
  )
}
