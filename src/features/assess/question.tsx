'use client'

import { useRef } from 'react'
import { type Answer, answers } from '@/domain/answer'
import type { Question } from '@/domain/asking'
import type { OfferWords } from './offer-line'
import { OfferLine } from './offer-line'
import { questionElement } from './use-asking'

type QuestionFieldsProps = {
  question: Question
  given: Answer | undefined
  isCurrent: boolean
  isDone: boolean
  answerNames: Record<Answer, string>
  offer: OfferWords | null
  onEnter: () => void
  /** The arrow keys go through the four answers, and each is kept; only the others lead on to the next statement. */
  onAnswer: (answer: Answer, isChoosing: boolean) => void
  onKeep: () => void
}

/** One statement and its four answers. Nothing moves when it becomes the current one, so that a click meets its aim. */
export function QuestionFields({
  question,
  given,
  isCurrent,
  isDone,
  answerNames,
  offer,
  onEnter,
  onAnswer,
  onKeep,
}: QuestionFieldsProps) {
  const isChoosing = useRef(false)
  return (
    <fieldset
      id={questionElement(question.id)}
      className={['question', isCurrent && 'now', isDone && 'done'].filter(Boolean).join(' ')}
      tabIndex={-1}
      onFocus={onEnter}
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
                onAnswer(answer, isChoosing.current)
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
      {offer && <OfferLine offer={offer} isCurrent={isCurrent} onKeep={onKeep} />}
    </fieldset>
  )
}

/** A click says the same, and also where the answer stays as it was: then there is no change. */
const neverAlone = () => {}
