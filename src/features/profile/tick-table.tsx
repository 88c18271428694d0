'use client'

import { type Answer, answers } from '@/domain/answer'
import { type Assessment, givenTo } from '@/domain/assessment'
import { answerTo } from '@/domain/coverage'
import { giveAnswer, restoreAnswer } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { showToast } from '@/ui/toast'
import type { ProfileData, Row, ShownStatement } from './profile-data'

type TickTableProps = { row: Row; data: ProfileData; words: Messages['view']; assessment: Assessment }

/**
 * The statements of a cell, each with its four answers. An answer is kept as it is made, and can be taken back. It is
 * not exported with the page: the row says the statements, and the answers are the person's own.
 */
export function TickTable({ row, data, words, assessment }: TickTableProps) {
  return (
    <table className="ticks" role="table" data-export-skip>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.statement}
          </th>
          {answers.map((answer) => (
            <th key={answer} scope="col" role="columnheader">
              {words[answer]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {row.statements.map((statement) => (
          <TickRow
            key={statement.key}
            statement={statement}
            row={row}
            data={data}
            words={words}
            assessment={assessment}
          />
        ))}
      </tbody>
    </table>
  )
}

function TickRow({
  statement,
  row,
  data,
  words,
  assessment,
}: TickTableProps & { statement: ShownStatement }) {
  const { key, words: text, lang } = statement
  const address = { skill: data.skill, role: row.role.id, key }
  const current = answerTo(assessment, data.skill, row.role.id, key)
  const choose = (answer: Answer) => {
    const before = givenTo(assessment, address)
    const isKept = giveAnswer(address, { answer, revision: data.revision })
    showToast(isKept ? filled(words.saved, { answer: words[answer] }) : words.unsaved, () =>
      restoreAnswer(address, before, data.revision),
    )
  }

  return (
    <tr role="row">
      <th scope="row" role="rowheader" lang={lang}>
        {text}
      </th>
      {answers.map((answer) => (
        <td key={answer} role="cell" data-label={words[answer]}>
          <input
            type="radio"
            className={`answer ${answer}`}
            name={`${row.id}/${key}`}
            aria-label={`${words[answer]}: ${text}`}
            checked={answer === current}
            onChange={() => choose(answer)}
          />
        </td>
      ))}
    </tr>
  )
}
