'use client'

import type { Question } from '@/domain/asking'
import { counted, filled } from '@/ui/phrase'
import { ProgressBar } from '@/ui/progress-bar'
import { type Assessing, nameOf } from './assessing-state'
import type { Asking } from './use-asking'

type AskingBarProps = Assessing & { asking: Asking; current: Question }

/** Which skill is asked, how much is left, and what was just kept. It stays in view. */
export function AskingBar({ words, locale, roles, run, asking, current }: AskingBarProps) {
  const { questions, done, said, canUndo, undo } = asking
  const skills = [...new Set(questions.map(({ skill }) => skill.id))]
  const left = counted(locale, words.left, questions.length - done.size)
  const skillOf = { at: skills.indexOf(current.skill.id) + 1, total: skills.length }
  return (
    <header className="assess-bar">
      <p className="eyebrow">{`${words.title}: ${nameOf(roles, run.role)}`}</p>
      <div className="assess-title">
        <h1 lang={current.skill.lang}>{current.skill.name}</h1>
        <p>
          {filled(words.skillOf, skillOf)} <span aria-hidden="true">·</span> <b>{left}</b>
        </p>
      </div>
      <ProgressBar done={done.size} learning={0} total={questions.length} />
      <div className="assess-said">
        <p role="status">{said}</p>
        {canUndo && (
          <button type="button" className="link" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
    </header>
  )
}
