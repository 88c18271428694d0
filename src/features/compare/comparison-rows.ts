import type { ComparedSentence, ComparedSkill } from '@/data/comparison'
import { folded } from '@/domain/folded'
import { type ComparisonData, isLadder } from './comparison-data'
import type { ComparisonView } from './comparison-view'

/** What stands in one column of one row. `own` says how the reader stands to the statement of the row. */
export type RowCell =
  | { holds: 'nothing' }
  | { holds: 'requirement'; required: boolean; differs: boolean }
  | { holds: 'statements'; required: boolean; level: string; statements: ComparedSentence[] }
  | { holds: 'own'; skill: string; key: string }

/**
 * `head` says what is required; `shared` holds an ability in several columns beside each other; `rest` what has no
 * partner in its row; `topic` what levels of one role ask of one topic.
 */
export type Row = {
  id: string
  kind: 'head' | 'shared' | 'rest' | 'topic'
  topic?: string
  cells: RowCell[]
  /** Whether the columns say the same here: every one asks it, and all require it or none does. */
  isSame: boolean
  isRequired: boolean
  /** Whether every role has something in this row, whatever a filter leaves of it. */
  isWhole: boolean
}

/** The rows of one level, or of all where every column looks at one level of its own. */
export type RowGroup = { level: string | null; rows: Row[] }

/** Whether the reader can do what a row is about. */
export type OwnCan = (ability: { skill: string; key: string }) => boolean

/** The rows of one skill. Before the reader's answers are known, nothing is the same for them. */
export function rowGroupsOf(
  skill: ComparedSkill,
  data: ComparisonData,
  canDo: OwnCan = () => false,
): RowGroup[] {
  if (isLadder(data)) return [{ level: null, rows: ladderRows(skill, data) }]
  if (data.sides.every(({ level }) => level !== null)) {
    return [{ level: null, rows: rowsAt(skill, data, null, canDo) }]
  }
  return data.choices.levels.flatMap(({ id }) => {
    const isShown = skill.cells.some((cells) => cells.some(({ level }) => level === id))
    return isShown ? [{ level: id, rows: rowsAt(skill, data, id, canDo) }] : []
  })
}

const nothing: RowCell = { holds: 'nothing' }

function rowsAt(
  skill: ComparedSkill,
  { columns }: ComparisonData,
  level: string | null,
  canDo: OwnCan,
): Row[] {
  const cells = skill.cells.map((all) => all.find((cell) => level === null || cell.level === level))
  const hasOwn = columns.some(({ side }) => side === null)
  const counts = new Map<string, number>()
  for (const cell of cells) {
    for (const { key } of cell?.statements ?? []) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isShared = (key: string) => hasOwn || (counts.get(key) ?? 0) > 1
  const shared = [...counts.keys()].filter(isShared)
  const rows = [
    headRow(cells),
    ...shared.map((key) => row('shared', `${level}/${key}`, (it) => it.key === key, key)),
    row('rest', `${level}/rest`, ({ key }) => !isShared(key)),
  ]
  return rows.filter(({ kind, cells }) => kind === 'head' || cells.some(isFilled))

  function headRow(found: typeof cells): Row {
    const differs = new Set(found.flatMap((cell) => cell?.required ?? [])).size > 1
    const heads = columns.map(({ side }): RowCell => {
      const cell = side === null ? undefined : found[side]
      return cell ? { holds: 'requirement', required: cell.required, differs } : nothing
    })
    const isEverywhere = found.every(Boolean)
    const isRequired = found.some((cell) => cell?.required)
    return {
      id: `${level}/head`,
      kind: 'head',
      cells: heads,
      isSame: isEverywhere && !differs,
      isRequired,
      isWhole: isEverywhere,
    }
  }

  function row(
    kind: Row['kind'],
    id: string,
    isHere: (statement: ComparedSentence) => boolean,
    key?: string,
  ): Row {
    const held = columns.map(({ side }): RowCell => {
      if (side === null) return key ? { holds: 'own', skill: skill.id, key } : nothing
      const cell = cells[side]
      const statements = cell?.statements.filter(isHere) ?? []
      return cell && statements.length > 0
        ? { holds: 'statements', required: cell.required, level: cell.level, statements }
        : nothing
    })
    return { id, kind, cells: held, ...sameness(held, kind, canDo) }
  }
}

/** Levels of one role share no ability, but topics: a statement stands where a level beside it has something to say. */
function ladderRows(skill: ComparedSkill, data: ComparisonData): Row[] {
  const [head] = rowsAt(skill, data, null, () => false)
  const cells = data.columns.map(({ side }) => skill.cells[side ?? -1]?.[0])
  const topicsAt = cells.map((cell) => new Set(cell?.statements.flatMap(({ topics }) => topics)))
  const topicOf = ({ topics }: ComparedSentence) =>
    topics.find((topic) => topicsAt.filter((asked) => asked.has(topic)).length > 1) ?? topics[0] ?? ''
  const topics = new Set(cells.flatMap((cell) => cell?.statements.map(topicOf) ?? []))
  const rows = [...topics].map((topic): Row => {
    const held = cells.map((cell): RowCell => {
      const statements = cell?.statements.filter((statement) => topicOf(statement) === topic) ?? []
      return cell && statements.length > 0
        ? { holds: 'statements', required: cell.required, level: cell.level, statements }
        : nothing
    })
    return {
      id: `topic/${topic}`,
      kind: 'topic',
      topic,
      cells: held,
      ...sameness(held, 'topic', () => false),
    }
  })
  rows.sort((one, other) => rowPlace(one) - rowPlace(other))
  return head ? [head, ...rows] : rows
}

/** First what goes on from level to level, then what each level has to itself, and last what has no topic. */
function rowPlace({ topic, isSame, cells }: Row): number {
  if (!topic) return Number.MAX_SAFE_INTEGER
  return isSame ? -1 : cells.findIndex(isFilled)
}

/** What has no partner in its row is never the same, though every column says something there. */
function sameness(
  cells: RowCell[],
  kind: Row['kind'],
  canDo: OwnCan,
): Pick<Row, 'isSame' | 'isRequired' | 'isWhole'> {
  const asked = cells.filter(({ holds }) => holds !== 'own')
  const required = asked.map((cell) => cell.holds === 'statements' && cell.required)
  const isWhole = asked.every(isFilled)
  const isCovered = cells.every((cell) => cell.holds !== 'own' || canDo(cell))
  return {
    isSame: kind !== 'rest' && cells.length > 1 && isCovered && isWhole && new Set(required).size === 1,
    isRequired: required.some(Boolean),
    isWhole,
  }
}

const isFilled = ({ holds }: RowCell) => holds === 'statements'

type ShownIn = Pick<ComparisonView, 'differs' | 'required' | 'text'>

/** The rows that a view leaves, without the groups that have none left. `named` finds what a topic is called. */
export function filteredGroups(
  groups: RowGroup[],
  view: ShownIn,
  named: (topic: string) => string,
): RowGroup[] {
  const words = folded(view.text.trim())
  const matches = (statement: ComparedSentence) =>
    words === '' || folded([statement.words, ...statement.topics.map(named)].join(' ')).includes(words)
  return groups.flatMap(({ level, rows }) => {
    const left = rows.flatMap((row) => {
      if (row.kind === 'head') return row
      if (view.differs && row.isSame) return []
      const cells = row.cells.map((cell): RowCell => {
        if (cell.holds !== 'statements') return cell
        const statements = view.required && !cell.required ? [] : cell.statements.filter(matches)
        return statements.length > 0 ? { ...cell, statements } : nothing
      })
      return cells.some(isFilled) ? { ...row, cells } : []
    })
    const hasMore = left.length > 1
    const isHeadTelling = words === '' && view.differs && !left[0]?.isSame && !view.required
    return hasMore || isHeadTelling ? [{ level, rows: left }] : []
  })
}

/** How many statements the rows hold. */
export const statementsIn = (groups: RowGroup[]) =>
  groups
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .reduce((count, cell) => count + (cell.holds === 'statements' ? cell.statements.length : 0), 0)
