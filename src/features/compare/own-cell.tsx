'use client'

import type { ComparedSkill } from '@/data/comparison'
import type { Answer } from '@/domain/answer'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ComparisonData } from './comparison-data'
import type { Own } from './use-own'

type OwnCellProps = {
  own: Own | null
  ability: { skill: string; key: string }
  data: ComparisonData
  words: Messages['compare']
}

const answerWords = {
  'can-do': 'canDo',
  learning: 'learning',
  'not-yet': 'notYet',
  'does-not-apply': 'doesNotApply',
} as const satisfies Record<Answer, keyof Messages['compare']>

/** What the reader says of the statement beside it: a mark and a word. */
export function OwnCell({ own, ability, data, words }: OwnCellProps) {
  if (!own) return <span className="own-answer unknown">{words.ownNeedsScript}</span>
  const given = own.answers(ability)
  if (!given) return <span className="own-answer unknown">{words.notAnswered}</span>
  const from = data.choices.roles.find(({ id }) => id === given.from)?.name ?? given.from
  return (
    <span className={`own-answer ${given.answer}`}>
      {words[answerWords[given.answer]]}
      {from && <small>{filled(words.saidAs, { role: from })}</small>}
    </span>
  )
}

type OwnCountProps = Pick<OwnCellProps, 'own' | 'words'> & {
  skill: ComparedSkill
  level: string | null
}

/** How many of the statements in the rows below the reader can do. What does not apply to them is not counted. */
export function OwnCount({ own, skill, level, words }: OwnCountProps) {
  if (!own) return null
  const cells = skill.cells.flat().filter((cell) => level === null || cell.level === level)
  const keys = new Set(cells.flatMap(({ statements }) => statements.map(({ key }) => key)))
  const given = [...keys].map((key) => own.answers({ skill: skill.id, key })?.answer)
  const applying = given.filter((answer) => answer !== 'does-not-apply')
  if (applying.length === 0) return words.doesNotApply
  const count = applying.filter((answer) => answer === 'can-do').length
  return <b>{filled(words.canDoOf, { count, total: applying.length })}</b>
}
