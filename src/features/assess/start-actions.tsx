'use client'

import type { AskedOfRole } from '@/domain/asked'
import { questionsIn, type Scope } from '@/domain/asking'
import { type Assessment, givenTo } from '@/domain/assessment'
import { counted } from '@/ui/phrase'
import type { AssessData } from './assessing-state'
import { OfferedAnswers } from './offered-answers'

type StartActionsProps = AssessData & {
  isLive: boolean
  assessment: Assessment
  role: string | null
  asked: AskedOfRole | null
  scope: Scope
  /** Where everything is answered, it goes straight to what that supports. */
  onBegin: (how: { isAgain?: boolean; isFinished?: boolean }) => void
}

/** How much of the choice is answered already, and the ways on. */
export function StartActions({ onBegin, ...start }: StartActionsProps) {
  const { words, locale, assessment, role, asked, scope, isLive } = start
  const questions = asked ? questionsIn(asked, scope) : []
  const done = questions.filter(({ address }) => givenTo(assessment, address)).length
  const total = questions.length
  const isAllDone = total > 0 && done === total
  const isBegun = done > 0
  return (
    <>
      {asked && <OfferedAnswers {...start} asked={asked} questions={questions} />}
      <p className="assess-say" role="status">
        {saying()}
      </p>
      <div className="assess-actions">
        <button
          type="submit"
          className="button primary"
          disabled={!isLive || total === 0}
          onClick={() => onBegin({ isFinished: isAllDone })}
        >
          {isAllDone ? words.see : isBegun ? words.continue : words.start}
        </button>
        {isBegun && (
          <button type="button" className="button" onClick={() => onBegin({ isAgain: true })}>
            {counted(locale, words.goAgain, total)}
          </button>
        )}
      </div>
    </>
  )

  function saying(): string {
    if (!role) return words.pickRole
    if (!asked) return words.loading
    if (total === 0) return ''
    if (isAllDone) return counted(locale, words.allKnown, total)
    return counted(locale, isBegun ? words.known : words.toGo, total - done, { done })
  }
}
