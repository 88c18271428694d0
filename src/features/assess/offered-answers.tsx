'use client'

import { useState } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import type { Question } from '@/domain/asking'
import type { Assessment } from '@/domain/assessment'
import { keptFrom, type Offer, offersFor } from '@/domain/offer'
import { giveAnswer, restoreAnswer } from '@/ui/assessment-store'
import { counted } from '@/ui/phrase'
import type { AssessData } from './assessing-state'

type OfferedAnswersProps = AssessData & { assessment: Assessment; asked: AskedOfRole; questions: Question[] }

/** What the person said of the same abilities in other roles, to be kept here all at once. Nothing is kept unasked. */
export function OfferedAnswers({ words, locale, assessment, asked, questions }: OfferedAnswersProps) {
  const [kept, setKept] = useState<Offer[]>([])
  const all = offersFor(assessment, asked)
  const offers = questions.flatMap(({ id }) => all.get(id) ?? [])
  const keepAll = () => {
    for (const offer of offers) giveAnswer(offer.address, keptFrom(offer))
    setKept(offers)
  }
  const undo = () => {
    for (const { address, revision } of kept) restoreAnswer(address, undefined, revision)
    setKept([])
  }
  const isAfter = offers.length === 0 && kept.length > 0

  if (offers.length === 0 && !isAfter) return null
  return (
    <div className="assess-offers">
      <p role="status">
        {isAfter ? counted(locale, words.keptAll, kept.length) : counted(locale, words.offers, offers.length)}
      </p>
      <button type="button" className="button" onClick={isAfter ? undo : keepAll}>
        {isAfter ? words.undo : counted(locale, words.keepAll, offers.length)}
      </button>
    </div>
  )
}
