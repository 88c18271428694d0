'use client'

import type { AskedOfRole } from '@/domain/asked'
import type { Question } from '@/domain/asking'
import type { Assessment } from '@/domain/assessment'
import { counted } from '@/ui/phrase'
import type { AssessData } from './assessing-state'
import { OfferedAnswers } from './offered-answers'

type StartActionsProps = AssessData & {
  isLive: boolean
  assessment: Assessment
  role: string | null
  asked: AskedOfRole | null
  questions: Question[]
  /** How many of them are answered already. */
  done: number
  onAgain: () => void
}

/** How much of the choice is answered already, and the ways on. */
export function StartActions({ onAgain, ...start }: StartActionsProps) {
  const { words, locale, assessment, role, asked, questions, done, isLive } = start
  const total = questions.length
  const isAllDone = total > 0 && done === total
  const isBegun = done > 0
  return (
    <>
      {asked && <OfferedAnswers {...start} asked={asked} />}
      <p id="assess-say" className="assess-say" role="status">
        {saying()}
      </p>
      <div className="assess-actions">
        <button
          type="submit"
          className="button primary"
          disabled={!isLive || total === 0}
          aria-describedby="assess-say"
        >
          {isAllDone ? words.see : isBegun ? words.continue : words.start}
        </button>
        {isBegun && (
          <button type="button" className="button" onClick={onAgain}>
            {counted(locale, words.goAgain, total)}
          </button>
        )}
      </div>
    </>
  )

  function saying(): string {
    if (!role) return words.pickRole
    if (!asked) return words.loading
    if (total === 0) return assessment.level === null ? words.pickLevel : words.pickMode
    if (isAllDone) return counted(locale, words.allKnown, total)
    return counted(locale, isBegun ? words.known : words.toGo, total - done, { done })
  }
}
