'use client'

import type { ReactNode } from 'react'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import type { PlanData, PlanWords } from './plan-data'

type PlanHeadProps = {
  data: PlanData
  words: PlanWords
  /** Where the answers are kept, under the title. */
  status?: ReactNode
  /** More to do with the plan, after the ways to the other pages about it. */
  children?: ReactNode
}

export function PlanHead({ data: { locale }, words, status, children }: PlanHeadProps) {
  return (
    <div className="page-head">
      <div>
        <h1>{words.title}</h1>
        {status}
      </div>
      <div className="plan-actions needs-script">
        <SoftLink className="button" href={paths.assess(locale)}>
          {words.assess}
        </SoftLink>
        <SoftLink className="button" href={paths.growth(locale)}>
          {words.growth}
        </SoftLink>
        {children}
      </div>
    </div>
  )
}
