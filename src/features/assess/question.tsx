'use client'

import { memo, useRef } from 'react'
import { type Answer, answers } from '@/domain/answer'
import type { Question } from '@/domain/asking'
import { OfferLine } from './offer-line'
import { type Actions, questionElement } from './use-asking'

type QuestionFieldsProps = {
  question: Question
  given: Answer | undefined
  isCurrent: boolean
  isDone: boolean
  answerNames: Record<Answer, string>
  /** What is said of the answer in another role, where there is one to keep. */
  offer: string | null
  keep: string
  actions: Actions
}

/**
 * One statement and its four answers. Nothing moves when it becomes the current one, so that a click meets its aim. The
 * arrow keys go through the four, and each is kept: only a click or a digit leads on to the next statement.
 */
export const QuestionFields = memo(function QuestionFields(props: QuestionFieldsProps) {
  const { question, given, isCurrent, isDone, answerNames, offer, keep, actions } = props
  const isChoosing = useRef(false)
  return (
    <fieldset
      id={questionElement(question.id)}
      className={['question', isCurrent && 'now', isDone && 'done'].filter(Boolean).join(' ')}
      tabIndex={-1}
      onFocus={() => actions.enter(question)}
      onKeyDown={({ key }) => {
        isChoosing.current = key === 'ArrowLeft' || key === 'ArrowRight'
      }}
    >
      <legend lang={question.lang}>{question.words}</legend>
      <div className="choices">
        {answers.map((answer, at) => (
          <label key={answer}>
            <input
              type="radio"
              className={`answer ${answer}`}
              name={question.id}
              checked={answer === given}
              aria-keyshortcuts={isCurrent ? String(at + 1) : undefined}
              onChange={neverAlone}
              onClick={() => {
                actions.answer(question, answer, isChoosing.current)
                isChoosing.current = false
              }}
            />
            <span data-name={answerNames[answer]}>{answerNames[answer]}</span>
            <span aria-hidden="true">
              <kbd>{at + 1}</kbd>
            </span>
          </label>
        ))}
      </div>
      {offer && (
        <OfferLine says={offer} keep={keep} isCurrent={isCurrent} onKeep={() => actions.keep(question)} />
      )}
    </fieldset>
  )
})

/** A click says the same, and also where the answer stays as it was: then there is no change. */
const neverAlone = () => {}
