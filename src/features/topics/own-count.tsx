'use client'

import type { Assessment } from '@/domain/assessment'
import { answerTo } from '@/domain/coverage'
import { useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { counted } from '@/ui/phrase'
import type { TopicData } from './topic-data'

type OwnCountProps = { data: TopicData; words: Messages['topicView'] }

/** How many of the statements that the reader's own role is asked they can do. What does not apply to them is left out. */
export function OwnCount({ data, words }: OwnCountProps) {
  const assessment = useAssessment()
  if (!data.roles.some(({ id }) => id === assessment.role)) return null
  const answers = answersIn(data, assessment).filter((answer) => answer !== 'does-not-apply')
  const done = answers.filter((answer) => answer === 'can-do').length
  return <p className="own-count">{counted(data.locale, words.own, answers.length, { done })}</p>
}

function answersIn({ wordings }: TopicData, assessment: Assessment) {
  return wordings
    .filter(({ askedOf }) => askedOf.some(({ role }) => role === assessment.role))
    .map(({ skill, key }) => answerTo(assessment, skill, assessment.role ?? '', key))
}
