'use client'

import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import { dayOf, monthBefore } from '@/domain/day'
import { countedStatements, movedBetween } from '@/domain/growth'
import type { Locale } from '@/domain/locale'
import { dayIn } from '@/ui/dates'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { tallySays } from '@/ui/tally-says'
import type { SinceWords } from './news-words'

type SinceLastMonthProps = {
  assessment: Assessment
  asked: AskedOfRole
  levels: { id: string }[]
  /** The level that the person is heading for. */
  target: string
  /** How many answers wait to be confirmed for newer words. */
  changed: number
  /** Leads to the first of them. */
  onCheck: () => void
  /** The time, in milliseconds since 1970. */
  now: number
  words: SinceWords
  locale: Locale
}

/** What moved towards the target within a month, and whether texts changed meanwhile. */
export function SinceLastMonth(props: SinceLastMonthProps) {
  const { assessment, asked, levels, target, changed, onCheck, now, words, locale } = props
  const today = dayOf(now)
  const before = monthBefore(today)
  const moved = movedBetween(assessment, countedStatements(asked, levels, target), before, today)
  const nothing = filled(words.sinceNothing, { day: dayIn(locale, before) })
  return (
    <section>
      <h2>{words.sinceTitle}</h2>
      <p>
        {moved.length > 0 ? tallySays(moved, locale, words) : nothing}
        {changed > 0 && (
          <>
            {' '}
            {counted(locale, words.reworded, changed)}{' '}
            <button type="button" className="link" onClick={onCheck}>
              {counted(locale, words.check, changed)}
            </button>
            .
          </>
        )}
      </p>
      <p className="mt-1">
        <a href={paths.growth(locale)}>{words.seeGrowth}</a>
      </p>
    </section>
  )
}
