'use client'

import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import { ProgressBar } from '@/ui/progress-bar'
import type { ProfileData } from './profile-data'
import type { Standing } from './standing'

type NextRungProps = { standing: Standing; words: Messages['view']; data: ProfileData }

/** How far the person is with their next rung, as a bar and in words. Not there until they have a place. */
export function NextRung({ standing: { next, toNext, rank }, words, data }: NextRungProps) {
  if (!next || rank === null || !toNext || toNext.total + toNext.setAside === 0) return null
  const details = [
    toNext.learning > 0 && filled(words.learningCount, { count: toNext.learning }),
    toNext.requiredLeft > 0 && counted(data.locale, words.requiredLeft, toNext.requiredLeft),
    toNext.optionalLeft > 0 && counted(data.locale, words.optionalLeft, toNext.optionalLeft),
    toNext.setAside > 0 && counted(data.locale, words.setAside, toNext.setAside),
  ].filter(Boolean)

  return (
    <section className={levelClass(rank + 1, data.levels.length)}>
      <h2>{filled(words.nextTitle, { level: next.name })}</h2>
      <ProgressBar done={toNext.done} learning={toNext.learning} total={toNext.total} />
      <p className="mt-1 text-xs">
        <b>{filled(words.canDoOf, { done: toNext.done, total: toNext.total })}</b>
        {details.length > 0 && `, ${details.join(', ')}`}
      </p>
    </section>
  )
}
