'use client'

import type { Assessing } from './assessing-state'
import type { Asking } from './use-asking'

type AskingFootProps = Assessing & { asking: Asking }

/** The ways out: everything answered stays answered, whichever is taken. */
export function AskingFoot({ words, asking, go }: AskingFootProps) {
  const isAllDone = asking.done.size === asking.questions.length
  return (
    <div className="assess-foot">
      {isAllDone && <p>{words.allDone}</p>}
      <button
        type="button"
        className={isAllDone ? 'button primary' : 'button'}
        onClick={() => go((run) => ({ ...run, isFinished: true }))}
      >
        {isAllDone ? words.see : words.soFar}
      </button>
      <button type="button" className="link" onClick={() => go(() => null)}>
        {words.stop}
      </button>
    </div>
  )
}
