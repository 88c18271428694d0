'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { type Answer, addressIn } from '@/domain/answer'
import type { ChangedAnswer } from '@/domain/answered-words'
import type { AskedOfRole } from '@/domain/asked'
import { type Assessment, givenTo } from '@/domain/assessment'
import type { Locale } from '@/domain/locale'
import type { StatementAddress } from '@/domain/statement-address'
import { giveAnswer, latestAssessment, restoreAnswer, timeNow } from '@/ui/assessment-store'
import { showToast } from '@/ui/toast'
import { useTextChanges } from './changed-answers'
import { ChangedText } from './changed-text'
import { GoneAnswers } from './gone-answers'
import type { NewsWords } from './news-words'
import { SinceLastMonth } from './since-last-month'

type PlanNewsProps = {
  asked: AskedOfRole
  assessment: Assessment
  /** The level that the person is heading for. */
  target: string
  levels: { id: string; name: string }[]
  roles: { id: string; name: string }[]
  locale: Locale
  words: NewsWords
  /** What the answers are called, and what is said when the browser refuses to keep one. */
  answers: Record<Answer, string> & { unsaved: string }
  /** Opens the row of a statement, by its `answerKey` and its level, and gives its answers the focus. Always the same. */
  reveal: (key: string, level: string) => void
}

export type PlanNews = {
  /** By `answerKey`: what to tell of a statement whose words changed. The same as long as it says the same. */
  notices: ReadonlyMap<string, ReactNode>
  /** What is not asked any more. It stands after the plan. */
  gone: ReactNode
  /** What moved within a month. It stands beside the plan. */
  sinceLastMonth: ReactNode
}

/** What happened to a plan since the person last looked: to its words, and to their answers. */
export function usePlanNews(given: PlanNewsProps): PlanNews {
  const { asked, assessment, target, levels, roles, locale, words, answers, reveal } = given
  const { changes, gone } = useTextChanges(locale, asked, assessment)
  const [now] = useState(() => timeNow())
  const notices = useNotices(changes, given)
  const check = () => {
    for (const [key, { after }] of changes) {
      if (after) return reveal(key, after.level)
    }
  }
  return {
    notices,
    gone: (
      <GoneAnswers
        gone={gone}
        words={words.changed}
        answers={answers}
        levels={levels}
        roles={roles}
        locale={locale}
      />
    ),
    sinceLastMonth: (
      <SinceLastMonth
        assessment={assessment}
        asked={asked}
        levels={levels}
        target={target}
        changed={changes.size}
        onCheck={check}
        now={now}
        words={words.since}
        locale={locale}
      />
    ),
  }
}

function useNotices(
  changes: ReadonlyMap<string, ChangedAnswer>,
  { words: { changed: words }, answers, levels, locale, reveal }: PlanNewsProps,
): PlanNews['notices'] {
  return useMemo(() => {
    const notices = [...changes].map(([key, change]): [string, ReactNode] => [
      key,
      <ChangedText
        key={key}
        change={change}
        words={words}
        answers={answers}
        levels={levels}
        locale={locale}
        onHolds={() => hold(addressIn(key), change, words.held, answers.unsaved)}
        onAgain={() => reveal(key, change.after?.level ?? change.before.level)}
      />,
    ])
    return new Map(notices)
  }, [changes, words, answers, levels, locale, reveal])
}

/** The same answer, given for the words that the person was shown. */
function hold(address: StatementAddress, { revision }: ChangedAnswer, saved: string, unsaved: string) {
  const before = givenTo(latestAssessment(), address)
  const isKept = giveAnswer(address, { revision })
  showToast(isKept ? saved : unsaved, () => restoreAnswer(address, before, revision))
}
