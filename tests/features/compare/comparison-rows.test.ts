import { expect, test } from 'vitest'
import type { ComparedSentence, ComparedSkill } from '@/data/comparison'
import type { ComparisonData, ShownColumn } from '@/features/compare/comparison-data'
import {
  filteredGroups,
  type Row,
  type RowGroup,
  rowGroupsOf,
  statementsIn,
} from '@/features/compare/comparison-rows'
import { emptyView } from '@/features/compare/comparison-view'

const levels = ['junior', 'senior'].map((id) => ({ id, name: id }))

function aColumn(id: string, side: number | null): ShownColumn {
  const [role = '', level = null] = id.split('.')
  return { id, side, role: side === null ? null : role, level, name: id, short: id, brief: id }
}

/** A comparison of columns, as much of it as rows are made of. */
function comparing(...ids: string[]): ComparisonData {
  let side = 0
  const columns = ids.map((id) => aColumn(id, id === 'me' ? null : side++))
  const sides = columns.flatMap(({ role, level }) => (role ? { role, level } : []))
  const isLadder = new Set(sides.map(({ role }) => role)).size === 1 && sides.length > 1
  const steps = isLadder ? [{ from: 'junior', to: 'senior', steps: [] }] : []
  return {
    columns,
    sides,
    steps,
    skills: [],
    choices: { roles: [], levels },
    locale: 'en',
  } as unknown as ComparisonData
}

const says = (key: string, topics: string[] = []): ComparedSentence => ({
  key,
  topics,
  words: `Can ${key}.`,
  lang: 'en',
  outdated: false,
  also: [],
  isOnly: false,
})
const at = (level: string, required: boolean, ...statements: ComparedSentence[]) => ({
  level,
  required,
  statements,
})
const aSkill = (...cells: ComparedSkill['cells']): ComparedSkill => ({
  id: 'rabbitmq',
  name: { words: 'RabbitMQ', lang: 'en', outdated: false },
  asked: cells.map((it) => it.length > 0),
  cells,
})

/** Rows in short: their kind, and for each column the keys of its statements. */
const short = (groups: RowGroup[]) =>
  groups.flatMap(({ level, rows }) => rows.map((row) => [level, row.kind, ...keysOf(row)]))
const keysOf = ({ cells }: Row) =>
  cells.map((cell) =>
    cell.holds === 'statements' ? cell.statements.map(({ key }) => key).join() : cell.holds,
  )
const named = (topic: string) => `topic ${topic}`

const two = aSkill(
  [at('junior', true, says('publish', ['queues']), says('consume'))],
  [at('junior', false, says('stream'), says('publish')), at('senior', true, says('scale'))],
)

test('an ability of several columns has a row to itself, and the rest stands below', () => {
  expect(short(rowGroupsOf(two, comparing('php', 'go')))).toEqual([
    ['junior', 'head', 'requirement', 'requirement'],
    ['junior', 'shared', 'publish', 'publish'],
    ['junior', 'rest', 'consume', 'stream'],
    ['senior', 'head', 'nothing', 'requirement'],
    ['senior', 'rest', 'nothing', 'scale'],
  ])
})

test('columns of one level each stand beside each other, whichever levels they are', () => {
  const skill = aSkill([at('junior', true, says('publish'))], [at('senior', true, says('publish'))])

  expect(short(rowGroupsOf(skill, comparing('php.junior', 'go.senior')))).toEqual([
    [null, 'head', 'requirement', 'requirement'],
    [null, 'shared', 'publish', 'publish'],
  ])
})

test('beside the reader every statement has a row to itself', () => {
  const skill = aSkill([at('senior', true, says('publish'), says('consume'))])

  expect(short(rowGroupsOf(skill, comparing('me', 'php.senior')))).toEqual([
    [null, 'head', 'nothing', 'requirement'],
    [null, 'shared', 'own', 'publish'],
    [null, 'shared', 'own', 'consume'],
  ])
})

const steps = aSkill(
  [at('junior', true, says('guess'), says('read', ['logs']), says('bind', ['queues']))],
  [at('senior', true, says('shard', ['scale', 'queues']))],
)
const climbing = comparing('php.junior', 'php.senior')
const byTopic = (groups: RowGroup[]) =>
  groups.flatMap(({ rows }) => rows.slice(1).map((row) => [row.topic, ...keysOf(row)]))

test('levels of one role stand topic by topic, what goes on first and what has no topic last', () => {
  expect(byTopic(rowGroupsOf(steps, climbing))).toEqual([
    ['queues', 'bind', 'shard'],
    ['logs', 'read', 'nothing'],
    ['scale', 'nothing', 'shard'],
    ['', 'guess', 'nothing'],
  ])
})

test('a statement of several topics is said in the first row that is left, and the others say where', () => {
  const shownOf = (view: typeof emptyView) =>
    filteredGroups(rowGroupsOf(steps, climbing), view, named).flatMap(({ rows }) =>
      rows
        .slice(1)
        .map(({ topic, cells: [, senior] }) => [
          topic,
          senior?.holds === 'statements' ? [senior.statements.map(({ key }) => key), senior.under] : null,
        ]),
    )

  expect(shownOf(emptyView)).toEqual([
    ['queues', [['shard'], undefined]],
    ['logs', null],
    ['scale', [[], ['queues']]],
    ['', null],
  ])
  expect(shownOf({ ...emptyView, differs: true })).toEqual([
    ['logs', null],
    ['scale', [['shard'], undefined]],
    ['', null],
  ])
})

test('a topic that a level is asked in another skill carries on, and says in which', () => {
  const patterns = {
    ...aSkill([], [at('senior', true, says('route', ['logs']))]),
    id: 'patterns',
  }
  const [group] = rowGroupsOf(steps, { ...climbing, skills: [steps, patterns] })
  const logs = group?.rows.find(({ topic }) => topic === 'logs')

  expect(logs?.cells[1]).toEqual({ holds: 'elsewhere', skills: ['patterns'] })
  expect(logs?.isSame).toBe(true)
})

test('a statement of several topics is counted once', () => {
  expect(statementsIn(rowGroupsOf(steps, climbing))).toBe(4)
  expect(statementsIn(filteredGroups(rowGroupsOf(steps, climbing), emptyView, named))).toBe(4)
})

test('every statement stands in the rows once', () => {
  expect(statementsIn(rowGroupsOf(two, comparing('php', 'go')))).toBe(5)
})

test('only what is required: the statements of optional cells go, and levels with them', () => {
  const groups = filteredGroups(
    rowGroupsOf(two, comparing('php', 'go')),
    { ...emptyView, required: true },
    named,
  )

  expect(short(groups)).toEqual([
    ['junior', 'head', 'requirement', 'requirement'],
    ['junior', 'shared', 'publish', 'nothing'],
    ['junior', 'rest', 'consume', 'nothing'],
    ['senior', 'head', 'nothing', 'requirement'],
    ['senior', 'rest', 'nothing', 'scale'],
  ])
})

test('only what differs: an ability that all require alike goes, one that some only offer stays', () => {
  const same = aSkill(
    [at('junior', true, says('publish'), says('consume')), at('senior', true, says('scale'))],
    [at('junior', true, says('publish'), says('stream')), at('senior', false, says('scale'))],
  )
  const groups = filteredGroups(
    rowGroupsOf(same, comparing('php', 'go')),
    { ...emptyView, differs: true },
    named,
  )

  expect(short(groups)).toEqual([
    ['junior', 'head', 'requirement', 'requirement'],
    ['junior', 'rest', 'consume', 'stream'],
    ['senior', 'head', 'requirement', 'requirement'],
    ['senior', 'shared', 'scale', 'scale'],
  ])
})

test('the words filter looks through statements and the names of their topics, without accents', () => {
  const rows = rowGroupsOf(two, comparing('php', 'go'))
  const left = (text: string) => short(filteredGroups(rows, { ...emptyView, text }, named))

  expect(left('CÁN STREAM')).toEqual([
    ['junior', 'head', 'requirement', 'requirement'],
    ['junior', 'rest', 'nothing', 'stream'],
  ])
  expect(left('topic queues')).toHaveLength(2)
  expect(left('nothing like it')).toEqual([])
})
