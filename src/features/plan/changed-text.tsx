'use client'

import type { Answer } from '@/domain/answer'
import type { ChangedAnswer } from '@/domain/answered-words'
import { dayOf } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { ChangedWords } from './changed-words'

type ChangedTextProps = {
  change: ChangedAnswer
  words: Messages['changed']
  /** What the answers are called. */
  answers: Record<Answer, string>
  levels: { id: string; name: string }[]
  locale: Locale
  /** Says the same answer of the new words: `giveAnswer(address, { revision: change.revision })`. */
  onHolds: () => void
  /** Leads to the answers of the row, also once the answer holds and the question is gone from under the focus. */
  onAgain: () => void
}

/**
 * What became of a statement since the person answered, and whether the answer still holds. Whatever they say carries
 * the revision of the words that they saw, so they are asked once, on all their devices together.
 */
export function ChangedText({ change, words, answers, levels, locale, onHolds, onAgain }: ChangedTextProps) {
  const { before, after, given, kinds } = change
  if (!after || !given.answer) return null
  const labelled = (verb: string) => `${verb}: ${after.words}`
  const hold = () => {
    onHolds()
    onAgain()
  }
  return (
    <div className="changed-text">
      <p className="changed-what">
        <Icon name="note" />
        <span>{whatHappened(change, words, levels, locale)}</span>
      </p>
      {kinds.includes('reworded') && (
        <ChangedWords before={before} after={after} words={words} locale={locale} />
      )}
      <p className="changed-ask">{filled(words.still, { answer: answers[given.answer] })}</p>
      <div className="changed-choice">
        <button type="button" className="button" aria-label={labelled(words.holds)} onClick={hold}>
          {words.holds}
        </button>
        <button type="button" className="link" aria-label={labelled(words.again)} onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </div>
  )
}

function whatHappened(
  { before, after, given, kinds }: ChangedAnswer,
  words: Messages['changed'],
  levels: ChangedTextProps['levels'],
  locale: Locale,
): string {
  const levelName = (id = '') => levels.find((level) => level.id === id)?.name ?? id
  const values = {
    day: dayIn(locale, dayOf(given.at)),
    from: levelName(before.level),
    to: levelName(after?.level),
  }
  if (!kinds.includes('moved')) return filled(words.reworded, values)
  return filled(kinds.includes('reworded') ? words.rewordedAndMoved : words.moved, values)
}
