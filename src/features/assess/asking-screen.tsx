'use client'

import type { KeyboardEvent } from 'react'
import { answers } from '@/domain/answer'
import { answerOf } from '@/domain/asking'
import { givenTo } from '@/domain/assessment'
import type { Offer } from '@/domain/offer'
import { filled } from '@/ui/phrase'
import { useShortcuts } from '@/ui/shortcuts'
import { AskingBar } from './asking-bar'
import { AskingFoot } from './asking-foot'
import { AskingKeys } from './asking-keys'
import { type Assessing, nameOf } from './assessing-state'
import { FindingScreen } from './finding-screen'
import { QuestionFields } from './question'
import { SkillList } from './skill-list'
import { useActions, useAsking } from './use-asking'

/** The statements of one skill, one of them asked. It says nothing of levels. */
export function AskingScreen(assessing: Assessing) {
  const { words, answerNames, assessment } = assessing
  const asking = useAsking(assessing)
  const actions = useActions(asking)
  const { current, questions, done, offers } = asking
  const offer = current && offers.get(current.id)
  useShortcuts((key, isHeld) => {
    if (key === 'Backspace' && asking.canUndo) return taken(isHeld, asking.undo)
    if (key === '0' && current && offer) return taken(isHeld, () => asking.keep(current, offer))
    const answer = answerOf(key, answers)
    if (!answer || !current) return false
    return taken(isHeld, () => asking.answer(current, answer))
  })
  if (!current) return <FindingScreen {...assessing} />

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      asking.move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key !== 'Enter' || event.repeat || (event.target as Element).closest('button')) return
    if (done.has(current.id)) asking.goOn()
    else if (offer) asking.keep(current, offer)
  }
  return (
    <div className="assessing">
      <AskingBar {...assessing} asking={asking} current={current} />
      <SkillList {...assessing} asking={asking} current={current} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside. */}
      <div className="questions" onKeyDown={onKeyDown}>
        {questions
          .filter(({ skill }) => skill.id === current.skill.id)
          .map((question) => (
            <QuestionFields
              key={question.id}
              question={question}
              given={givenTo(assessment, question.address)?.answer ?? undefined}
              isCurrent={question.id === current.id}
              isDone={done.has(question.id)}
              answerNames={answerNames}
              offer={sayingOffer(assessing, offers.get(question.id))}
              keep={words.keep}
              actions={actions}
            />
          ))}
        <AskingFoot {...assessing} asking={asking} />
      </div>
      <AskingKeys words={words} hasOffers={questions.some(({ id }) => offers.has(id))} />
    </div>
  )
}

/** A key that is held down counts once: it would run through the statements by itself. */
function taken(isHeld: boolean, act: () => void): boolean {
  if (!isHeld) act()
  return true
}

function sayingOffer({ words, roles }: Assessing, offer: Offer | undefined): string | null {
  if (!offer) return null
  const says = offer.given.answer === 'can-do' ? words.offerCanDo : words.offerLearning
  return filled(says, { role: nameOf(roles, offer.from) })
}
