'use client'

import type { ComparedSkill } from '@/data/comparison'
import type { Answer } from '@/domain/answer'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ComparisonData } from './comparison-data'
import type { Own } from './use-own'

type OwnCellProps = {
  own: Own | null
  ability: { skill: string; key: string; role: string }
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
  const given = own.answers(ability, ability.role)
  if (!given) return <span className="own-answer unknown">{words.notAnswered}</span>
  const from = data.choices.roles.find(({ id }) => id === given.from)?.name ?? given.from
  return (
    <span className={`own-answer ${given.answer}`}>
      {words[answerWords[given.answer]]}
      {from && <small>{filled(words.saidAs, { role: from })}</small>}
    </span>
  )
}

type OwnCountProps = Pick<OwnCellProps, 'own' | 'data' | 'words'> & {
  skill: ComparedSkill
  level: string | null
}

/** How many of the statements in the rows below the reader can do. */
export function OwnCount({ own, skill, level, data, words }: OwnCountProps) {
  if (!own) return null
  const asked = new Map(
    skill.cells.flatMap((cells, side) =>
      cells
        .filter((cell) => level === null || cell.level === level)
        .flatMap(({ statements }) =>
          statements.map(({ key }) => [key, data.sides[side]?.role ?? ''] as const),
        ),
    ),
  )
  const can = [...asked].filter(
    ([key, role]) => own.answers({ skill: skill.id, key }, role)?.answer === 'can-do',
  )
  return <b>{filled(words.canDoOf, { count: can.length, total: asked.size })}</b>
}
