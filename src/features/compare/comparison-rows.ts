import type { ComparedSentence, ComparedSkill } from '@/data/comparison'
import { folded } from '@/domain/folded'
import { type ComparisonData, isLadder } from './comparison-data'
import type { ComparisonView } from './comparison-view'

/**
 * What stands in one column of one row. `own` says how the reader stands to the statement of the row; `under` names the
 * topics of earlier rows whose statements are of this topic too; `elsewhere` the other skills that ask the topic.
 */
export type RowCell =
  | { holds: 'nothing' }
  | { holds: 'elsewhere'; skills: string[] }
  | { holds: 'requirement'; required: boolean; differs: boolean }
  | {
      holds: 'statements'
      required: boolean
      level: string
      statements: ComparedSentence[]
      under?: string[]
    }
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
    ...shared.map((key) => row('shared', `${level ?? 'all'}/${key}`, (it) => it.key === key, key)),
    row('rest', `${level ?? 'all'}/rest`, ({ key }) => !isShared(key)),
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
      id: `${level ?? 'all'}/head`,
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

/** Levels of one role share no ability, but topics: each has a row with every statement on it, as the lists count it. */
function ladderRows(skill: ComparedSkill, data: ComparisonData): Row[] {
  const [head] = rowsAt(skill, data, null, () => false)
  const cells = data.columns.map(({ side }) => skill.cells[side ?? -1]?.[0])
  const topicsOf = ({ topics }: ComparedSentence) => (topics.length > 0 ? topics : [''])
  const topics = new Set(cells.flatMap((cell) => cell?.statements.flatMap(topicsOf) ?? []))
  const rows = [...topics].map((topic): Row => {
    const held = cells.map((cell, at): RowCell => {
      const statements = cell?.statements.filter((statement) => topicsOf(statement).includes(topic)) ?? []
      if (cell && statements.length > 0) {
        return { holds: 'statements', required: cell.required, level: cell.level, statements }
      }
      const skills = data.skills.filter((other) => isAskedIn(other, topic, at)).map(({ id }) => id)
      return skills.length > 0 ? { holds: 'elsewhere', skills } : nothing
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

  function isAskedIn({ cells }: ComparedSkill, topic: string, at: number): boolean {
    const [cell] = cells[data.columns[at]?.side ?? -1] ?? []
    return cell?.statements.some(({ topics }) => topics.includes(topic)) ?? false
  }
}

/** First what goes on from level to level, then what each level has to itself, and last what has no topic. */
function rowPlace({ topic, isWhole, cells }: Row): number {
  if (!topic) return Number.MAX_SAFE_INTEGER
  return isWhole ? -1 : cells.findIndex(isFilled)
}

/** A statement of several topics stands in the first of their rows that is left; the others say where that is. */
function saidOnce(rows: Row[]): Row[] {
  const places = new Map<string, string>()
  return rows.map((row) => {
    const { topic } = row
    if (topic === undefined) return row
    const cells = row.cells.map((cell, at): RowCell => {
      if (cell.holds !== 'statements') return cell
      const place = ({ key }: ComparedSentence) => places.get(`${at}/${key}`)
      const under = new Set(cell.statements.flatMap((statement) => place(statement) ?? []))
      const statements = cell.statements.filter((statement) => place(statement) === undefined)
      for (const { key } of statements) places.set(`${at}/${key}`, topic)
      return under.size > 0 ? { ...cell, statements, under: [...under] } : cell
    })
    return { ...row, cells }
  })
}

/**
 * What has no partner in its row is never the same, though every column says something there. A topic carries on whether
 * its levels require it or not: the head of the table says that.
 */
function sameness(
  cells: RowCell[],
  kind: Row['kind'],
  canDo: OwnCan,
): Pick<Row, 'isSame' | 'isRequired' | 'isWhole'> {
  const asked = cells.filter(({ holds }) => holds !== 'own')
  const required = asked.map((cell) => cell.holds === 'statements' && cell.required)
  const isWhole = asked.every((cell) => isFilled(cell) || cell.holds === 'elsewhere')
  const isMixed = new Set(required).size > 1
  const isCovered = cells.every((cell) => cell.holds !== 'own' || canDo(cell))
  return {
    isSame: kind !== 'rest' && cells.length > 1 && isCovered && isWhole && (kind === 'topic' || !isMixed),
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
    return hasMore || isHeadTelling ? [{ level, rows: saidOnce(left) }] : []
  })
}

/** How many statements the rows hold. One that stands in the rows of several topics is counted once. */
export const statementsIn = (groups: RowGroup[]) =>
  groups.reduce((count, { rows }) => count + statementsOf(rows), 0)

function statementsOf(rows: Row[]): number {
  const counted = new Set<string>()
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (cell.holds === 'statements') for (const { key } of cell.statements) counted.add(`${at}/${key}`)
    }
  }
  return counted.size
}
