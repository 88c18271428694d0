'use client'

import type { Answer, GivenAnswer } from '@/domain/answer'
import { givenTo, withAnswer } from '@/domain/assessment'
import { keptFrom, type Offer } from '@/domain/offer'
import type { PlannedStatement } from '@/domain/plan'
import type { StatementAddress } from '@/domain/statement-address'
import {
  changeAssessment,
  giveAnswer,
  latestAssessment,
  newId,
  restoreAnswer,
  timeNow,
} from '@/ui/assessment-store'
import { counted, filled } from '@/ui/phrase'
import { showToast } from '@/ui/toast'
import type { PlanWords } from './plan-data'

export const addressOf = ({ skill, key }: PlannedStatement, role: string): StatementAddress => ({
  skill,
  role,
  key,
})

/** Keeps an answer, says so, and lets the person take it back. */
export function answer(statement: PlannedStatement, role: string, said: Answer, words: PlanWords) {
  const address = addressOf(statement, role)
  const before = givenTo(latestAssessment(), address)
  const isKept = giveAnswer(address, { answer: said, revision: statement.revision })
  showToast(isKept ? filled(words.saved, { answer: words[said] }) : words.unsaved, () =>
    restoreAnswer(address, before, statement.revision),
  )
}

/**
 * Keeps a note or a link on a statement. Silence becomes "not yet", which it stood for. The words that the answer was
 * given for stay the same: a note does not confirm newer ones.
 */
export function keepEvidence(
  statement: PlannedStatement,
  role: string,
  evidence: Pick<GivenAnswer, 'note' | 'link'>,
  words: PlanWords,
) {
  const address = addressOf(statement, role)
  const before = givenTo(latestAssessment(), address)
  const revision = before?.revision ?? statement.revision
  const isKept = giveAnswer(address, { answer: before?.answer ?? 'not-yet', revision, ...evidence })
  showToast(isKept ? words.evidenceSaved : words.unsaved, () => restoreAnswer(address, before, revision))
}

/** Keeps here what the person said in other roles. All of it is one step, and is taken back in one. */
export function keepOffers(offers: Offer[], locale: string, words: PlanWords) {
  const isKept = changeAll(offers.map((offer) => [offer, keptFrom(offer)]))
  const text = counted(locale, words.offersKept, offers.length)
  showToast(isKept ? text : words.unsaved, () =>
    changeAll(offers.map((offer) => [offer, { answer: null, revision: offer.revision }])),
  )
}

type Said = Omit<GivenAnswer, 'id' | 'at'>

const changeAll = (changes: [Offer, Said][]) =>
  changeAssessment((before) =>
    changes.reduce(
      (record, [{ address }, said]) =>
        withAnswer(record, address, { id: newId(), at: timeNow(record), ...said }),
      before,
    ),
  )
