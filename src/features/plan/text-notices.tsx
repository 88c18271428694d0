'use client'

import { type ReactNode, useMemo } from 'react'
import type { ChangedAnswer } from '@/domain/answered-words'
import type { Messages } from '@/ui/messages'
import { ChangedText } from './changed-text'
import { confirmAnswer } from './keeping'
import type { PlanData, PlanWords } from './plan-data'
import { revealRow } from './reveal'
import { rowId } from './statement-row'

type TextNoticesProps = {
  /** By `answerKey`. */
  changes: ReadonlyMap<string, ChangedAnswer>
  data: PlanData
  words: PlanWords
  changed: Messages['changed']
}

/** By `answerKey`: what became of the words that an answer was given for, to stand under the statement. */
export function useTextNotices({ changes, data, words, changed }: TextNoticesProps) {
  return useMemo(() => {
    const notices = new Map<string, ReactNode>()
    for (const [key, change] of changes) {
      notices.set(
        key,
        <ChangedText
          change={change}
          words={changed}
          answers={words}
          levels={data.levels}
          locale={data.locale}
          onHolds={() => {
            confirmAnswer(key, change.revision, words)
            revealRow(rowId(key))
          }}
          onAgain={() => revealRow(rowId(key))}
        />,
      )
    }
    return notices
  }, [changes, data, words, changed])
}
