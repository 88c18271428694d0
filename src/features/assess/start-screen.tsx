'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import { questionsIn } from '@/domain/asking'
import { type Assessment, givenTo } from '@/domain/assessment'
import type { KeptRun } from '@/ui/assessing'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { type AssessData, newRun } from './assessing-state'
import { LoadFailed } from './load-failed'
import { type Mode, ModeChoice, scopeOf } from './mode-choice'
import { PlaceFields } from './place-fields'
import { StartActions } from './start-actions'

type StartScreenProps = AssessData & {
  isLive: boolean
  assessment: Assessment
  role: string | null
  asked: AskedOfRole | null
  hasFailed: boolean
  hasActed: boolean
  onBegin: (run: KeptRun) => void
  onTryAgain: () => void
}

/** Where the person says which role and level are theirs, and how much of it they want to go through. */
export function StartScreen({ hasFailed, hasActed, onBegin, onTryAgain, ...start }: StartScreenProps) {
  const { words, assessment, role, asked, levels } = start
  const heading = useRef<HTMLHeadingElement>(null)
  const [mode, setMode] = useState<Mode>('quick')
  const scope = scopeOf(mode, levels, assessment.level)
  const questions = asked ? questionsIn(asked, scope) : []
  const done = questions.filter(({ address }) => givenTo(assessment, address)).length
  const begin = (how: { isAgain?: boolean; isFinished?: boolean }) => {
    if (role && questions.length > 0) onBegin(newRun(assessment, role, scope, how))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin({ isFinished: done === questions.length })
  }
  useEffect(() => {
    if (hasActed) heading.current?.focus()
  }, [hasActed])

  return (
    <>
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <SoftLink href={paths.plan(start.locale)}>{words.plan}</SoftLink>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.lede}</p>
        </div>
      </div>
      <form className="assess-start needs-script" aria-label={words.setUp} onSubmit={submit}>
        <PlaceFields {...start} />
        <ModeChoice {...start} mode={mode} onMode={setMode} />
        {hasFailed ? (
          <LoadFailed words={words} onTryAgain={onTryAgain} />
        ) : (
          <StartActions
            {...start}
            questions={questions}
            done={done}
            onAgain={() => begin({ isAgain: true })}
          />
        )}
      </form>
    </>
  )
}
