'use client'

import { memo } from 'react'
import type { Locale } from '@/domain/locale'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import type { ListWords } from './area-tables'
import { LevelName } from './level-name'
import type { ShownArea, ShownListedTopic } from './listed-topics'

type AreaTableProps = {
  area: ShownArea
  /** The ids of the topics that the filter leaves. */
  shown: Set<string>
  levels: string[]
  words: ListWords
  locale: Locale
}

/** The topics of one area, with how much asks each. */
export function AreaTable({ area, shown, levels, words, locale }: AreaTableProps) {
  return (
    <section
      id={area.id}
      className="titled-table"
      aria-labelledby={`heading-${area.id}`}
      hidden={shown.size === 0}
    >
      <h2 id={`heading-${area.id}`} lang={area.lang}>
        {area.name}
      </h2>
      <table className="sheet listed-topics filtered" role="table">
        <caption className="sr-only" lang={area.lang}>
          {area.name}
        </caption>
        <colgroup>
          <col className="col-topic" />
          <col />
          <col className="col-from" />
          <col className="col-count" />
          <col className="col-count" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" data-key="topic">
              {words.topic}
            </th>
            <th scope="col" role="columnheader" data-key="meaning">
              {words.meaning}
            </th>
            <th scope="col" role="columnheader" data-key="required-from">
              {words.requiredFrom}
            </th>
            <th scope="col" role="columnheader" className="number" data-key="roles">
              {words.roles}
            </th>
            <th scope="col" role="columnheader" className="number" data-key="statements">
              {words.statements}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {area.topics.map((topic) => (
            <Row
              key={topic.id}
              topic={topic}
              isHidden={!shown.has(topic.id)}
              levels={levels}
              words={words}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = Omit<AreaTableProps, 'area' | 'shown'> & { topic: ShownListedTopic; isHidden: boolean }

/** Rows are hidden, not taken away: showing a hundred again is then quick on a slow machine. */
const Row = memo(function Row({ topic, isHidden, levels, words, locale }: RowProps) {
  return (
    <tr role="row" hidden={isHidden} data-key={topic.id}>
      <th scope="row" role="rowheader">
        <SoftLink href={paths.topic(locale, topic.id)}>{topic.name}</SoftLink>
      </th>
      <td role="cell" className="is-meaning" lang={topic.lang}>
        {topic.meaning}
      </td>
      <td role="cell" className="is-from" data-label={words.requiredFrom}>
        <From topic={topic} levels={levels} words={words} />
      </td>
      <td role="cell" className="number" data-label={words.roles}>
        {topic.roles}
      </td>
      <td role="cell" className="number" data-label={words.statements}>
        {topic.statements}
      </td>
    </tr>
  )
})

/** The first level at which some role is required to; or that it is only optional, or asked of nobody. */
function From({
  topic,
  levels,
  words,
}: { topic: ShownListedTopic } & Pick<AreaTableProps, 'levels' | 'words'>) {
  const { requiredFrom: rank, statements } = topic
  if (rank === null) {
    return <span className="text-ink-2">{statements > 0 ? words.onlyOptional : words.notAsked}</span>
  }
  return <LevelName rank={rank} levels={levels.length} name={levels[rank - 1] ?? ''} />
}
