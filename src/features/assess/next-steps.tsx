'use client'

import { useRef } from 'react'
import { questionsIn, questionsOf } from '@/domain/asking'
import type { Finding } from '@/domain/finding'
import { keepPlace } from '@/ui/assessment-store'
import { listIn } from '@/ui/lists'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { TableExport } from '@/ui/table-export'
import { showToast } from '@/ui/toast'
import { type Assessing, nameOf, newRun } from './assessing-state'

type NextStepsProps = Assessing & { finding: Finding }

/** What to do with the finding. The person's level is theirs to set: nothing sets it for them. */
export function NextSteps({ finding, ...assessing }: NextStepsProps) {
  const { words, locale, levels, assessment, asked, run, go, leave } = assessing
  const { supportedAsSaid: supported, taken } = finding
  const ways = useRef<HTMLDivElement>(null)
  const below = taken.reduce((sum, { count }) => sum + count, 0)
  const belowNames = listIn(
    locale,
    taken.map(({ level }) => nameOf(levels, level)),
  )
  const all = questionsIn(asked, run.scope)
  const questions = questionsOf(run, all, assessment)
  const makeOwn = (level: string) => {
    const { level: before } = assessment
    keepPlace({ level })
    // The button is gone with what it offered: the focus stays among the ways on.
    ways.current?.focus()
    showToast(filled(words.madeOwn, { level: nameOf(levels, level) }), () => keepPlace({ level: before }))
  }
  return (
    <div ref={ways} className="assess-actions" tabIndex={-1}>
      <SoftLink className="button primary" href={paths.plan(locale)}>
        {words.seePlan}
      </SoftLink>
      {supported && supported !== assessment.level && (
        <button type="button" className="button" onClick={() => makeOwn(supported)}>
          {filled(words.makeOwn, { level: nameOf(levels, supported) })}
        </button>
      )}
      {below > 0 && (
        <button
          type="button"
          className="button"
          onClick={() =>
            go(() =>
              newRun(assessment, asked.role, {
                levels: taken.map(({ level }) => level),
                isRequiredOnly: true,
              }),
            )
          }
        >
          {counted(locale, words.askBelow, below, { levels: belowNames })}
        </button>
      )}
      <TableExport words={assessing.exportWords} name={assessing.exportWords.fileFinding} />
      <div className="assess-links">
        {questions.length > 0 && (
          <button type="button" className="link" onClick={() => go((it) => ({ ...it, isFinished: false }))}>
            {words.toQuestions}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() => go(() => newRun(assessment, asked.role, run.scope, { isAgain: true }))}
        >
          {counted(locale, words.goAgain, all.length)}
        </button>
        <button type="button" className="link" onClick={leave}>
          {words.toStart}
        </button>
      </div>
    </div>
  )
}
