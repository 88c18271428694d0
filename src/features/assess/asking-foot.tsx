'use client'

import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import type { Assessing } from './assessing-state'
import type { Asking } from './use-asking'

type AskingFootProps = Assessing & { asking: Asking }

/** The ways out: everything answered stays answered, whichever is taken. */
export function AskingFoot({ words, locale, asking, go, leave }: AskingFootProps) {
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
      <SoftLink className="link" href={paths.plan(locale)}>
        {words.stop}
      </SoftLink>
      <button type="button" className="link" onClick={leave}>
        {words.change}
      </button>
    </div>
  )
}
