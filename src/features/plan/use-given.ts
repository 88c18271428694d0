'use client'

import { startTransition, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { GivenAnswer } from '@/domain/answer'
import type { Assessment } from '@/domain/assessment'
import { announcer } from '@/ui/announcer'
import { latestAssessment, subscribe, useAssessment } from '@/ui/assessment-store'

const changes = announcer()

/**
 * What the person says of one statement now, by its `answerKey`. Rows read it themselves, so that an answer draws one
 * row at once, of however many there are, and the figures of the plan after it.
 */
export function useGiven(key: string): GivenAnswer | undefined {
  const latest = useCallback(() => {
    const said = latestAssessment().answers[key]?.[0]
    return said?.answer ? said : undefined
  }, [key])
  return useSyncExternalStore(changes.subscribe, latest, () => undefined)
}

/**
 * The record for the figures of the plan. Where only answers changed it comes after the next frame, so that the answer
 * itself is on the screen first; where the place changed it is never behind.
 */
export function useRecord(): { latest: Assessment; record: Assessment } {
  const latest = useAssessment()
  const [later, setLater] = useState(latest)
  useEffect(() => afterNextFrame(() => startTransition(() => setLater(latest))), [latest])
  // One for all rows: the store's own would look at the browser's record once for each of them.
  useEffect(() => subscribe(changes.announce), [])
  const isSamePlace =
    later.role === latest.role &&
    later.level === latest.level &&
    later.target === latest.target &&
    later.owner === latest.owner
  return { latest, record: isSamePlace ? later : latest }
}

/** Gives back what calls it off. */
function afterNextFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
