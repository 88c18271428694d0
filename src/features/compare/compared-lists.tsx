'use client'

import { memo, type ReactNode, useState } from 'react'
import type { ComparedAbility, ComparedTopic } from '@/domain/comparison'
import {
  type CutList,
  isDifferent,
  isRequiredSomewhere,
  type ListPlace,
  type ListSummary,
} from '@/domain/comparison-lists'
import { folded } from '@/domain/folded'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { askedColumns, type ComparisonData, type ShownListName } from './comparison-data'
import { type ComparisonView, emptyView } from './comparison-view'
import { ItemList } from './item-list'
import { differenceOf, levelName, noteOf } from './item-notes'
import type { Names } from './shown-names'

type Item = ComparedAbility | ComparedTopic
export type ListsProps = {
  data: ComparisonData
  words: Messages['compare']
  view: ComparisonView
  names: Names
}

/** The topics in lists: what all columns ask, what one alone does, and where they differ in level or requirement. */
export const TopicLists = memo(function TopicLists({
  summary,
  ...props
}: ListsProps & { summary: ListSummary<ComparedTopic, ShownListName> }) {
  const { data, words, names } = props
  return (
    <section aria-labelledby="by-topic">
      <h2 id="by-topic">{words.byTopic}</h2>
      <Lists
        {...props}
        of="topics"
        summary={summary}
        textOf={({ topic }) => names.topic(topic).words}
        keyOf={({ topic }) => topic}
      >
        {({ topic }) => (
          <SoftLink href={paths.topic(data.locale, topic)}>
            <Words text={names.topic(topic)} locale={data.locale} />
          </SoftLink>
        )}
      </Lists>
    </section>
  )
})

const mostOpen = 20

type AbilityListsProps = ListsProps & { summary: ListSummary<ComparedAbility, ShownListName> }

/** The abilities in the same lists, folded where they are many: the tables below say them again. */
export function AbilityLists({ view, ...props }: AbilityListsProps) {
  const { summary, data, words } = props
  const [isOpen, setIsOpen] = useState(summary.count <= mostOpen)
  return (
    <details
      className="compare-fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <h2>{words.byAbility}</h2>
        <span>({counted(data.locale, words.abilityCount, summary.count)})</span>
      </summary>
      {/* What is folded is there for readers without script, and is not filtered before it is opened. */}
      <AbilityListsBody {...props} view={isOpen ? view : emptyView} />
    </details>
  )
}

const AbilityListsBody = memo(function AbilityListsBody({ summary, ...props }: AbilityListsProps) {
  const { names } = props
  return (
    <Lists
      {...props}
      of="abilities"
      summary={summary}
      textOf={(ability) => names.ability(ability).words}
      keyOf={({ skill, key }) => `${skill}/${key}`}
    >
      {(ability) => <Ability ability={ability} {...props} />}
    </Lists>
  )
})

function Ability({ ability, data, names }: Omit<ListsProps, 'view'> & { ability: ComparedAbility }) {
  const { locale } = data
  const { role, level, ...text } = names.ability(ability)
  const skill = names.skill(ability.skill)
  const place = new URLSearchParams({ level, role })
  return (
    <>
      <SoftLink href={`${paths.skill(locale, ability.skill)}?${place}`}>
        <Words text={text} locale={locale} />
      </SoftLink>{' '}
      <small>
        <Words text={skill} locale={locale} />
        {level && `, ${levelName(level, data)}`}
      </small>
    </>
  )
}

type ItemProps<It extends Item> = ListsProps & {
  of: 'topics' | 'abilities'
  summary: ListSummary<It, ShownListName>
  textOf: (item: It) => string
  keyOf: (item: It) => string
  children: (item: It) => ReactNode
}

function Lists<It extends Item>({ summary, ...props }: ItemProps<It>) {
  const { data, words } = props
  const note = (item: It) => noteOf(item, data, words)
  const named = summary.lists.map((list) => ({
    list,
    id: `${list.list}${list.side}`,
    title: titleOf(list, data, words),
    note,
  }))
  const isMain = ({ list: { list } }: { list: ListPlace<ShownListName> }) => list === 'all' || list === 'only'
  const differing = (['requirement', 'level'] as const).map((what) => ({
    list: summary[what],
    id: what,
    title: what === 'level' ? words.levelDiffers : words.requirementDiffers,
    note: (item: It) => differenceOf(item, what, data, words),
  }))
  const more = [...named.filter((it) => !isMain(it)), ...differing].filter(({ list }) => list.count > 0)
  const main = named.filter(isMain)
  const empty = main.filter(({ list }) => list.count === 0)
  return (
    <>
      {[main.filter(({ list }) => list.count > 0), more].map(
        (row) =>
          row[0] && (
            <div
              key={row[0].id}
              className={row === more ? 'compare-lists wide' : 'compare-lists'}
              data-lists={row.length}
            >
              {row.map(({ id, ...list }) => (
                <List key={id} {...props} {...list} />
              ))}
            </div>
          ),
      )}
      {empty.length > 0 && (
        <p className="compare-none">
          {emptySaid(
            empty.map(({ list }) => list),
            data,
            words,
          )}
        </p>
      )}
    </>
  )
}

/** What no list is drawn for: "Nothing only in Node.js or Go." */
function emptySaid(
  lists: ListPlace<ShownListName>[],
  data: ComparisonData,
  words: Messages['compare'],
): string {
  const isOwnPair = data.columns.length === 2 && data.columns.some(({ side }) => side === null)
  const alone = isOwnPair ? [] : lists.filter(({ list }) => list === 'only')
  const names = alone.map(({ side }) => data.columns[side ?? 0]?.short ?? '')
  const either = new Intl.ListFormat(data.locale, { type: 'disjunction' })
  return [
    ...lists
      .filter((list) => !alone.includes(list))
      .map((list) => filled(words.noneOf, { list: titleOf(list, data, words) })),
    ...(names.length > 0 ? [filled(words.noneOnly, { columns: either.format(names) })] : []),
  ].join(' ')
}

type ListProps<It extends Item> = Omit<ItemProps<It>, 'summary'> & {
  list: CutList<It>
  title: string
  note: (item: It) => string
}

function List<It extends Item>({ list, title, note, ...props }: ListProps<It>) {
  const { data, words, view, textOf, keyOf, children } = props
  const shown = filteredItems(list.items, view, data, textOf)
  const total = view.required ? list.required : list.count
  const isCut = list.items.length < list.count && !view.text.trim()
  return (
    <ItemList
      of={props.of}
      title={title}
      count={list.count}
      cut={isCut ? Math.max(0, total - shown.length) : 0}
      items={shown.map((item) => ({
        key: keyOf(item),
        isSame: !isDifferent(item, askedColumns(data)),
        isRequired: isRequiredSomewhere(item),
        said: (
          <>
            {children(item)} {note(item) && <small>{note(item)}</small>}
          </>
        ),
      }))}
      data={data}
      words={words}
      view={view}
    />
  )
}

function filteredItems<It extends Item>(
  items: It[],
  { differs, required, text }: ComparisonView,
  data: ComparisonData,
  textOf: (item: It) => string,
): It[] {
  const words = folded(text.trim())
  const levels = askedColumns(data)
  return items.filter(
    (item) =>
      !(differs && !isDifferent(item, levels)) &&
      !(required && !isRequiredSomewhere(item)) &&
      (words === '' || folded(textOf(item)).includes(words)),
  )
}

/** What a list is called. Two columns of which one is the reader's own say it from where they stand. */
export function titleOf(
  { list, side }: ListPlace<ShownListName>,
  { columns, choices }: ComparisonData,
  words: Messages['compare'],
) {
  const isOwnPair = columns.length === 2 && columns.some((column) => column.side === null)
  const isTwo = columns.length === 2
  if (list === 'all') {
    if (isOwnPair) return words.ownBoth
    return isTwo ? words.inBoth : filled(words.inAll, { count: columns.length })
  }
  if (list === 'some') return words.inSome
  if (list === 'optional') return words.ownOptional
  if (list === 'set-aside') return words.doesNotApply
  const column = columns[side ?? 0]
  if (list === 'earlier') return filled(words.askedAlready, { column: column?.brief ?? '' })
  if (column?.side === null) return words.ownOnly
  if (isOwnPair && column?.level) return filled(words.gapAt, { level: levelName(column.level, { choices }) })
  return isOwnPair ? words.ownMissing : filled(words.onlyColumn, { column: column?.short ?? '' })
}
