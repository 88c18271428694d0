'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer, GivenAnswer } from '@/domain/answer'
import {
  doneIn,
  nextOpen,
  type Question,
  questionsIn,
  questionsOf,
  withAnswered,
  withoutAnswered,
} from '@/domain/asking'
import { givenTo } from '@/domain/assessment'
import { keptFrom, type Offer, offersFor } from '@/domain/offer'
import { giveAnswer, latestAssessment, restoreAnswer } from '@/ui/assessment-store'
import { counted, filled } from '@/ui/phrase'
import type { Assessing } from './assessing-state'

type Step = { question: Question; before: GivenAnswer | undefined }
type Given = Parameters<typeof giveAnswer>[1]

export type Asking = ReturnType<typeof useAsking>

/** The statements of a run, which of them is asked now, and what can be said of it. */
export function useAsking({ run, asked, assessment, words, answerNames, locale, go, hasActed }: Assessing) {
  const all = useMemo(() => questionsIn(asked, run.scope), [asked, run.scope])
  const questions = questionsOf(run, all, assessment)
  const done = doneIn(run, questions, assessment)
  // Where everything is answered, the last answer is the one that somebody comes back for.
  const last = questions.find(({ id }) => id === run.answered.at(-1))
  const first = nextOpen(questions, done, null) ?? last ?? questions[0] ?? null
  const [at, setAt] = useState<string | null>(null)
  // Who comes back to a run that was begun is led to where it stopped.
  const [goal, setGoal] = useState(first && (hasActed || run.answered.length > 0) ? { id: first.id } : null)
  const [steps, setSteps] = useState<Step[]>([])
  const [said, setSaid] = useState('')
  const current = questions.find(({ id }) => id === at) ?? first
  const shown = asked.skills.filter(({ id }) => id === current?.skill.id)
  const offers = offersFor(assessment, { ...asked, skills: shown })
  useFocusOn(goal)

  const goTo = (question: Question | undefined | null) => {
    if (!question) return
    setAt(question.id)
    setGoal({ id: question.id })
  }

  /** Keeps an answer, and goes on unless the person is still choosing among the four. */
  const give = (question: Question, given: Given, isChoosing: boolean) => {
    const before = givenTo(latestAssessment(), question.address)
    const isKept = giveAnswer(question.address, given)
    const doneNow = new Set(done).add(question.id)
    const next = nextOpen(questions, doneNow, question.id)
    const answer = answerNames[given.answer as Answer]
    const saved = counted(locale, words.saved, questions.length - doneNow.size, { answer })
    const hasNewSkill = next && !isChoosing && next.skill.id !== question.skill.id
    setSteps([...steps, { question, before }])
    setSaid(
      isKept
        ? `${saved}${hasNewSkill ? ` ${filled(words.nextSkill, { skill: next.skill.name })}` : ''}`
        : words.unsaved,
    )
    go((it) => ({ ...it, ...withAnswered(it, question.id), isFinished: !next && !isChoosing }))
    if (isChoosing) setAt(question.id)
    else goTo(next)
  }

  return {
    questions,
    done,
    current,
    said,
    offers,
    canUndo: steps.length > 0,
    enter: setAt,
    goTo,
    goOn: () => goTo(nextOpen(questions, done, current?.id ?? null)),
    move: (by: 1 | -1) => goTo(questions[questions.findIndex(({ id }) => id === current?.id) + by]),
    answer: (question: Question, answer: Answer, isChoosing = false) =>
      give(question, { answer, revision: question.revision }, isChoosing),
    keep: (question: Question, offer: Offer) => give(question, keptFrom(offer), false),
    undo: () => {
      const step = steps.at(-1)
      if (!step) return
      const { question, before } = step
      restoreAnswer(question.address, before, question.revision)
      go((it) => ({ ...it, ...withoutAnswered(it, question.id) }))
      setSteps(steps.slice(0, -1))
      const isOpenAgain = done.has(question.id) && (!before || run.isAgain)
      setSaid(counted(locale, words.takenBack, questions.length - done.size + (isOpenAgain ? 1 : 0)))
      goTo(question)
    },
  }
}

/** The same functions for as long as the page stands, so that a question is drawn anew only when it changes. */
export function useActions(asking: Asking) {
  const latest = useRef(asking)
  useEffect(() => {
    latest.current = asking
  })
  return useMemo(
    () => ({
      enter: ({ id }: Question) => latest.current.enter(id),
      answer: (question: Question, answer: Answer, isChoosing: boolean) =>
        latest.current.answer(question, answer, isChoosing),
      keep: (question: Question) => {
        const offer = latest.current.offers.get(question.id)
        if (offer) latest.current.keep(question, offer)
      },
    }),
    [],
  )
}
export type Actions = ReturnType<typeof useActions>

/** The id of the element that holds a question. */
export const questionElement = (id: string) => `question-${id}`

/** Brings the question into view and the focus to it: a screen reader then reads the statement. */
function useFocusOn(goal: { id: string } | null) {
  useEffect(() => {
    const element = goal && document.getElementById(questionElement(goal.id))
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }, [goal])
}
