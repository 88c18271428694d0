'use client'

import { type ReactNode, useMemo } from 'react'
import type { Answer } from '@/domain/answer'
import type { ChangedAnswer, GoneAnswer } from '@/domain/answered-words'
import type { AskedOfRole } from '@/domain/asked'
import { type Assessment, givenTo } from '@/domain/assessment'
import type { Locale } from '@/domain/locale'
import type { StatementAddress } from '@/domain/statement-address'
import { giveAnswer, latestAssessment, restoreAnswer } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { showToast } from '@/ui/toast'
import { useTextChanges } from './changed-answers'
import { ChangedText } from './changed-text'

type ChangedNoticesProps = {
  asked: AskedOfRole
  assessment: Assessment
  words: Messages['changed']
  /** What the answers are called, and what is said when the browser refuses to keep one. */
  answers: Record<Answer, string> & { unsaved: string }
  levels: { id: string; name: string }[]
  locale: Locale
}

/** By `answerKey`: what to tell of the statements whose words changed. The same as long as it says the same. */
export type ChangedNotices = { notices: ReadonlyMap<string, ReactNode>; gone: GoneAnswer[] }

/**
 * What the plan tells of words that changed under an answer. `reveal` opens the row of an `answerKey` and gives its
 * answers the focus; it has to be the same function each time.
 */
export function useChangedNotices(
  { asked, assessment, words, answers, levels, locale }: ChangedNoticesProps,
  reveal: (key: string) => void,
): ChangedNotices {
  const { changes, gone } = useTextChanges(locale, asked, assessment)
  const { role } = asked
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
        onHolds={() => hold(addressIn(key, role), change, words.held, answers.unsaved)}
        onAgain={() => reveal(key)}
      />,
    ])
    return { notices: new Map(notices), gone }
  }, [changes, gone, role, words, answers, levels, locale, reveal])
}

/** The same answer, given for the words that the person was shown. */
function hold(address: StatementAddress, { revision }: ChangedAnswer, saved: string, unsaved: string) {
  const before = givenTo(latestAssessment(), address)
  const isKept = giveAnswer(address, { revision })
  showToast(isKept ? saved : unsaved, () => restoreAnswer(address, before, revision))
}

function addressIn(name: string, role: string): StatementAddress {
  const [skill = '', , key = ''] = name.split('/')
  return { skill, role, key }
}
