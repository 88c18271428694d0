'use client'

import type { Assessment } from '@/domain/assessment'
import type { Plan } from '@/domain/plan'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { ExportMenu } from './export-menu'
import type { PlanData, PlanWords } from './plan-data'
import { ShareButton } from './share-button'

type PlanToolsProps = {
  data: PlanData
  words: PlanWords
  share: Messages['share']
  assessment: Assessment
  /** Missing as long as the person has not said enough for one. */
  plan: Plan | null
}

/** What can be done with a plan beside following it: find out where one stands, look back, take it along, show it. */
export function PlanTools({ data, words, share, assessment, plan }: PlanToolsProps) {
  return (
    <div className="plan-actions needs-script">
      <SoftLink className="button" href={paths.assess(data.locale)}>
        {words.assess}
      </SoftLink>
      <SoftLink className="button" href={paths.growth(data.locale)}>
        {words.growth}
      </SoftLink>
      <ExportMenu plan={plan} assessment={assessment} data={data} words={share} />
      <ShareButton locale={data.locale} words={share} />
    </div>
  )
}
