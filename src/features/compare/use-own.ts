'use client'

import { useCallback, useMemo } from 'react'
import type { AskedOfRole } from '@/domain/asked'
import { useAsked } from '@/ui/asked-of-role'
import { useAssessment } from '@/ui/assessment-store'
import type { ComparisonData } from './comparison-data'
import type { OwnCan } from './comparison-rows'
import { type OwnAnswers, type OwnLists, ownAnswersIn, ownSummary, statementsOf } from './own-side'

/** How the reader stands to the other columns. Without `lists` what they are asked is not known yet. */
export type Own = {
  answers: OwnAnswers
  canDo: OwnCan
  hasAnswers: boolean
  lists: OwnLists | null
  /** What the reader's own role is asked, and the columns where it was loaded, for the words of what is listed. */
  known: AskedOfRole[]
  isFailed: boolean
  again: () => void
}

/** The reader's own column, laid over in their browser, or `null` where there is none and while the page hydrates. */
export function useOwn(data: ComparisonData, isLive: boolean): Own | null {
  const { columns, sides, locale, statements, scope } = data
  const isShown = isLive && columns.some(({ side }) => side === null)
  const assessment = useAssessment()
  const roleToLoad = (at: number) => (isShown && !statements ? (sides[at]?.role ?? null) : null)
  const first = useAsked(locale, roleToLoad(0))
  const second = useAsked(locale, roleToLoad(1))
  const third = useAsked(locale, roleToLoad(2))
  const own = useAsked(locale, isShown ? assessment.role : null)
  const answers = useMemo(
    () =>
      ownAnswersIn(
        assessment,
        sides.map(({ role }) => role),
      ),
    [assessment, sides],
  )
  const canDo = useCallback<OwnCan>((ability) => answers(ability)?.answer === 'can-do', [answers])

  const loads = [first, second, third].slice(0, statements ? 0 : sides.length)
  const [one, two, three] = loads.map(({ asked }) => asked)
  const asked = useMemo(() => {
    if (statements) return statements
    const named = new Set(scope.named.map(({ id }) => id))
    const found = [one, two, three].slice(0, sides.length)
    if (!found.every((it) => it !== null && it !== undefined)) return null
    const isInScope = ({ skill }: { skill: string }) => named.size === 0 || named.has(skill)
    return found.map((it) => statementsOf(it).filter(isInScope))
  }, [statements, one, two, three, sides, scope])
  const mine = own.asked
  const lists = useMemo(
    () => (isShown && asked ? ownSummary(data, { asked, mine, answers }) : null),
    [isShown, data, asked, mine, answers],
  )
  if (!isShown) return null
  const failed = [...loads, own].filter(({ state }) => state === 'failed')
  return {
    answers,
    canDo,
    hasAnswers: Object.values(assessment.answers).some(([given]) => given?.answer),
    lists,
    known: [mine, one, two, three].filter((it) => it !== null && it !== undefined),
    isFailed: failed.length > 0,
    again: () => {
      for (const { again } of failed) again()
    },
  }
}
