'use client'

import { useEffect, useState } from 'react'
import type { Answer, GivenAnswer } from '@/domain/answer'
import { doneIn, nextOpen, type Question, questionsOf, withAnswered, withoutAnswered } from '@/domain/asking'
import { givenTo } from '@/domain/assessment'
import { keptFrom, type Offer, offersFor } from '@/domain/offer'
import { giveAnswer, latestAssessment, restoreAnswer } from '@/ui/assessment-store'
import { counted } from '@/ui/phrase'
import type { Assessing } from './assessing-state'

type Step = { question: Question; before: GivenAnswer | undefined }
type Given = Parameters<typeof giveAnswer>[1]

export type Asking = ReturnType<typeof useAsking>

/** The statements of a run, which of them is asked now, and what can be said of it. */
export function useAsking({ run, asked, assessment, words, answerNames, locale, go, hasActed }: Assessing) {
  const questions = questionsOf(run, asked, assessment)
  const done = doneIn(run, questions, assessment)
  const firstOpen = nextOpen(questions, done, null)
  const [at, setAt] = useState<string | null>(null)
  const [goal, setGoal] = useState(hasActed && firstOpen ? { id: firstOpen.id } : null)
  const [steps, setSteps] = useState<Step[]>([])
  const [said, setSaid] = useState('')
  const current = questions.find(({ id }) => id === at) ?? firstOpen ?? questions[0] ?? null
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
    setSaid(isKept ? `${saved}${hasNewSkill ? ` ${next.skill.name}.` : ''}` : words.unsaved)
    go((it) => ({ ...it, ...withAnswered(it, question.id), isFinished: !next && !isChoosing }))
    if (isChoosing) setAt(question.id)
    else goTo(next)
  }

  return {
    questions,
    done,
    current,
    said,
    offers: offersFor(assessment, asked),
    canUndo: steps.length > 0,
    enter: setAt,
    goTo,
    goOn: () => goTo(nextOpen(questions, done, current?.id ?? null)),
    move: (by: 1 | -1) => goTo(questions[questions.findIndex(({ id }) => id === current?.id) + by]),
    answer: (question: Question, answer: Answer, isChoosing = false) =>
      give(question, { answer, revision: question.revision }, isChoosing),
    keep: (question: Question, offer: Offer) => give(question, keptFrom(offer), false),
    undo: () => {
      const last = steps.at(-1)
      if (!last) return
      const { question, before } = last
      restoreAnswer(question.address, before, question.revision)
      go((it) => ({ ...it, ...withoutAnswered(it, question.id) }))
      setSteps(steps.slice(0, -1))
      const isOpenAgain = done.has(question.id) && (!before || run.isAgain)
      setSaid(counted(locale, words.takenBack, questions.length - done.size + (isOpenAgain ? 1 : 0)))
      goTo(question)
    },
  }
}

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
