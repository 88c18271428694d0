'use client'

import type { ComparedSentence, ComparedSkill } from '@/data/comparison'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { RequirementBadge } from '@/ui/requirement-badge'
import { Words } from '@/ui/words'
import { type ComparisonData, isLadder } from './comparison-data'
import type { Row, RowCell } from './comparison-rows'
import { levelName } from './item-notes'
import { OwnCell, OwnCount } from './own-cell'
import type { Names } from './shown-names'
import type { Own } from './use-own'

type TableCellProps = {
  skill: ComparedSkill
  data: ComparisonData
  words: Messages['compare']
  names: Names
  own: Own | null
  row: Row
  level: string | null
  /** The place of the column. */
  at: number
  cell: RowCell
}

/** What one column says in one row. */
export function TableCell(props: TableCellProps) {
  const { data, words, row, at, cell, own } = props
  const column = data.columns[at]
  const label = column?.short
  if (cell.holds === 'statements') return <Statements {...props} cell={cell} />
  if (cell.holds === 'own') {
    return (
      <td role="cell" data-label={label}>
        <OwnCell own={own} ability={cell} data={data} words={words} />
      </td>
    )
  }
  if (cell.holds === 'requirement') {
    return (
      <td role="cell" data-label={label} className={cell.differs ? 'differs' : undefined}>
        <RequirementBadge
          isRequired={cell.required}
          label={cell.required ? words.required : words.optional}
        />
      </td>
    )
  }
  if (cell.holds === 'elsewhere') {
    return (
      <td role="cell" data-label={label} className="compare-empty">
        <ul>
          {cell.skills.map((skill) => (
            <li key={skill}>
              {words.inSkill} <Words text={props.names.skill(skill)} locale={data.locale} />
            </li>
          ))}
        </ul>
      </td>
    )
  }
  if (row.kind === 'head' && column?.side !== null) {
    return (
      <td role="cell" data-label={label} className="compare-absent">
        {absence(props)}
      </td>
    )
  }
  if (row.kind === 'head') {
    return (
      <td role="cell" data-label={label}>
        <OwnCount {...props} />
      </td>
    )
  }
  return (
    <td role="cell" data-label={label} data-export="" className="compare-empty">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words.nothingHere}</span>
    </td>
  )
}

/** Why a column has nothing to say in a level: its role is not asked the skill at all, or nothing at that level. */
function absence({ skill, data, words, at, level }: TableCellProps): string {
  const column = data.columns[at]
  if (column?.side === null || !column) return ''
  if (!skill.asked[column.side]) return filled(words.notAsked, { column: column.short })
  const looked = level ?? column.level ?? ''
  if (column.level !== null && column.level !== looked) return words.notLookedAt
  return filled(words.nothingAt, { level: levelName(looked, data) })
}

function Statements({
  data,
  words,
  names,
  row,
  at,
  cell,
}: TableCellProps & { cell: Extract<RowCell, { holds: 'statements' }> }) {
  const column = data.columns[at]
  const [statement] = cell.statements
  const first = row.kind === 'shared' ? firstOf(row, statement?.words, at) : null
  if (statement && first !== null) {
    return (
      <td role="cell" data-label={column?.short} data-export={statement.words} className="compare-empty">
        {filled(words.sameAs, { column: data.columns[first]?.short ?? '' })}
      </td>
    )
  }
  if (statement && isOwnRow(row) && statement.words === ownStatementOf(row)?.words) {
    return (
      <td role="cell" data-label={column?.short}>
        <RequirementBadge
          isRequired={cell.required}
          label={cell.required ? words.required : words.optional}
        />
      </td>
    )
  }
  const isAlone = (it: ComparedSentence) => it.isOnly && !isOwnRow(row)
  return (
    <td role="cell" data-label={column?.short}>
      <ul>
        {cell.statements.map((it) => (
          <li key={it.key}>
            <Sentence
              statement={it}
              level={cell.level}
              data={data}
              words={words}
              only={isAlone(it) ? (column?.short ?? '') : null}
            />
          </li>
        ))}
        {cell.under?.map((topic) => (
          <li key={topic} className="compare-empty">
            {words.under} <Words text={names.topic(topic)} locale={data.locale} />
          </li>
        ))}
      </ul>
    </td>
  )
}

/** Beside the reader every ability has a row to itself, which its words name. */
export const isOwnRow = ({ cells }: Row) => cells.some(({ holds }) => holds === 'own')

const ownStatementOf = ({ cells }: Row) =>
  cells.flatMap((cell) => (cell.holds === 'statements' ? cell.statements : []))[0]

type OwnStatementProps = Pick<TableCellProps, 'row' | 'data' | 'words' | 'own'>

/** The statement that the row is about. It is marked where one column alone asks it and the reader cannot do it. */
export function OwnStatement({ row, data, words, own }: OwnStatementProps) {
  const statement = ownStatementOf(row)
  const at = row.cells.findIndex(({ holds }) => holds === 'statements')
  const cell = row.cells[at]
  const known = row.cells.find(({ holds }) => holds === 'own')
  if (!statement || cell?.holds !== 'statements' || known?.holds !== 'own') return null
  const isOnly = data.sides.length === 1 || statement.isOnly
  const isAlone = isOnly && own !== null && own.answers(known)?.answer !== 'can-do'
  return (
    <div className="compare-own-statement">
      <Sentence
        statement={statement}
        level={cell.level}
        data={data}
        words={words}
        only={isAlone ? (data.columns[at]?.short ?? '') : null}
      />
    </div>
  )
}

/** The earlier column that says this ability in the very same words, or `null`. */
function firstOf({ cells }: Row, words: string | undefined, at: number): number | null {
  const place = cells.findIndex(
    (cell) => cell.holds === 'statements' && cell.statements.some((it) => it.words === words),
  )
  return place >= 0 && place < at ? place : null
}

type SentenceProps = {
  statement: ComparedSentence
  level: string
  data: ComparisonData
  words: Messages['compare']
  /** The column that alone says it. */
  only: string | null
}

function Sentence({ statement, level, data, words, only }: SentenceProps) {
  const { locale } = data
  const text = (
    <span lang={statement.lang === locale ? undefined : statement.lang} dir="auto">
      {statement.words}
    </span>
  )
  const notes = isLadder(data) ? [] : elsewhereNotes(statement, level, data, words)
  return (
    <>
      {only === null ? (
        text
      ) : (
        <span className="only">
          <span className="sr-only" data-export-skip>
            {filled(words.onlyColumn, { column: only })}:{' '}
          </span>
          {text}
        </span>
      )}
      {statement.lang !== locale && (
        <span className="fallback-mark" data-export-skip>
          {' '}
          <span className="uppercase">{statement.lang}</span> {words.untranslated}
        </span>
      )}
      {statement.outdated && (
        <span className="fallback-mark" data-export-skip>
          {' '}
          {words.outdated}
        </span>
      )}
      {notes.length > 0 && <small data-export-skip> {notes.join(' · ')}</small>}
    </>
  )
}

/** Where other columns' roles are asked the same ability at another level than here. */
function elsewhereNotes(
  { also }: ComparedSentence,
  here: string,
  data: ComparisonData,
  words: Messages['compare'],
): string[] {
  const rankOf = (level: string) => data.choices.levels.findIndex(({ id }) => id === level)
  return data.columns.flatMap(({ side, brief, level: pinned }) => {
    const level = side === null ? null : (also[side] ?? null)
    // What a column shows in the same row is there to see.
    if (level === null || level === here || level === pinned) return []
    const says = rankOf(level) < rankOf(here) ? words.alreadyAt : words.onlyFrom
    return [
      filled(words.columnSays, { column: brief, text: filled(says, { level: levelName(level, data) }) }),
    ]
  })
}
