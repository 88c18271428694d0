'use client'

import { memo } from 'react'
import type { ComparedSkill } from '@/data/comparison'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { type ComparisonData, isLadder } from './comparison-data'
import type { Row, RowGroup } from './comparison-rows'
import { searchOf } from './comparison-view'
import { levelName } from './item-notes'
import type { Names } from './shown-names'
import { isOwnRow, OwnStatement, TableCell } from './table-cell'
import { useComparisonView } from './use-comparison-view'
import type { Own } from './use-own'

type SkillTableProps = {
  skill: ComparedSkill
  groups: RowGroup[]
  data: ComparisonData
  words: Messages['compare']
  names: Names
  own: Own | null
}

/** One skill, column beside column: a sheet of its own. */
export const SkillTable = memo(function SkillTable(props: SkillTableProps) {
  const { skill, groups, data, words, own } = props
  const { locale, columns, scope } = data
  const hasOwn = columns.some(({ side }) => side === null)
  return (
    <section className="compare-skill" aria-labelledby={`skill-${skill.id}`}>
      <header>
        <h3 id={`skill-${skill.id}`}>
          <SoftLink href={paths.skill(locale, skill.id)}>
            <Words text={skill.name} locale={locale} />
          </SoftLink>
        </h3>
        {scope.named.length !== 1 && <OnlySkill skill={skill} data={data} words={words} />}
      </header>
      <table
        className={hasOwn ? 'sheet compared beside-own' : 'sheet compared'}
        role="table"
        data-columns={columns.length}
      >
        <caption className="sr-only">
          <Words text={skill.name} locale={locale} />
        </caption>
        <colgroup>
          <col className="col-place" />
          {columns.map(({ id, side }) => (
            <col key={id} className={side === null ? 'col-own' : 'col-other'} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" data-key="row">
              <span className={isPlaceSaid(data) ? undefined : 'sr-only'}>{placeHead(data, words)}</span>
            </th>
            {columns.map(({ id, short, name }) => (
              <th key={id} scope="col" role="columnheader" data-export={name} data-key={id}>
                <span className="on-screen">{short}</span>
                <span className="on-paper">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.level} role="rowgroup">
            {group.rows.map((row, at) => (
              <TableRow
                key={row.id}
                {...props}
                row={row}
                level={group.level}
                isRepeated={isAlike(row, group.rows[at - 1])}
              />
            ))}
          </tbody>
        ))}
      </table>
      {own && <OwnRest {...props} own={own} />}
    </section>
  )
})

/** What the reader can do in the skill, though no column asks it. */
function OwnRest({ skill, data, words, names, own }: SkillTableProps & { own: Own }) {
  const place = own.lists?.abilities.lists.find(
    ({ list, side }) => list === 'only' && side !== null && data.columns[side]?.side === null,
  )
  const items = place?.items.filter((it) => it.skill === skill.id) ?? []
  if (items.length === 0) return null
  return (
    <div className="compare-own-rest">
      <h4>{words.ownOnly}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <Words text={names.ability(item)} locale={data.locale} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whether two rows would say the same of themselves, which is said once for all that follow each other. */
const isAlike = (row: Row, before: Row | undefined) =>
  before !== undefined && row.kind === before.kind && row.kind !== 'topic' && row.isWhole === before.isWhole

function OnlySkill({ skill, data, words }: Pick<SkillTableProps, 'skill' | 'data' | 'words'>) {
  const search = searchOf(useComparisonView())
  const ids = data.columns.map(({ id }) => id)
  return (
    <SoftLink
      className="link"
      href={paths.comparison(data.locale, ids, [skill.id]) + search}
      aria-label={filled(words.onlySkillNamed, { skill: skill.name.words })}
    >
      {words.onlySkill}
    </SoftLink>
  )
}

/** What a column of "in both" and "one side only" is called needs no seeing. */
const isPlaceSaid = (data: ComparisonData) =>
  isLadder(data) ||
  data.columns.some(({ side }) => side === null) ||
  data.sides.some(({ level }) => level === null)

function placeHead(data: ComparisonData, words: Messages['compare']): string {
  if (isLadder(data)) return words.topicHead
  if (data.columns.some(({ side }) => side === null)) return words.statement
  return data.sides.every(({ level }) => level !== null) ? words.whereHead : words.levelHead
}

type TableRowProps = SkillTableProps & { row: Row; level: string | null; isRepeated: boolean }

function TableRow({ row, level, isRepeated, ...props }: TableRowProps) {
  const { data } = props
  return (
    <tr
      role="row"
      data-key={`${props.skill.id}/${row.id}`}
      className={`is-${row.kind}`}
      data-same={row.isSame && row.kind !== 'head' ? '' : undefined}
      data-optional={row.isRequired ? undefined : ''}
    >
      <th
        scope="row"
        role="rowheader"
        data-export={level === null || isOwnRow(row) ? undefined : levelName(level, data)}
      >
        <RowName row={row} level={level} isRepeated={isRepeated} {...props} />
      </th>
      {row.cells.map((cell, at) => (
        <TableCell key={data.columns[at]?.id} {...props} row={row} at={at} level={level} cell={cell} />
      ))}
    </tr>
  )
}

function RowName({ row, level, isRepeated, ...props }: TableRowProps) {
  const { data, words, names } = props
  const { levels } = data.choices
  if (row.kind === 'head') {
    if (level === null) return words.requirement
    const rank = levels.findIndex(({ id }) => id === level) + 1
    return (
      <span className="compare-level">
        <span className={`swatch ${levelClass(rank, levels.length)}`} aria-hidden="true" />
        {levelName(level, data)}
      </span>
    )
  }
  if (row.kind === 'topic') {
    if (!row.topic) return words.noTopic
    return (
      <SoftLink href={paths.topic(data.locale, row.topic)}>
        <Words text={names.topic(row.topic)} locale={data.locale} />
      </SoftLink>
    )
  }
  if (isOwnRow(row)) return <OwnStatement row={row} {...props} />
  return <span className={isRepeated ? 'sr-only' : 'compare-kind'}>{kindName(row, data, words)}</span>
}

function kindName({ kind, isWhole }: Row, { columns }: ComparisonData, words: Messages['compare']) {
  if (kind === 'rest') return columns.length === 2 ? words.oneSide : words.unshared
  if (!isWhole) return words.inSome
  return columns.length === 2 ? words.inBoth : filled(words.inAll, { count: columns.length })
}
