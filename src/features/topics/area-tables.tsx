'use client'

import { type ReactNode, useMemo } from 'react'
import type { Locale } from '@/domain/locale'
import { FilterField } from '@/ui/filter-field'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { AreaTable } from './area-table'
import { listingsOf, listingsWith, type ShownArea, topicsIn } from './listed-topics'
import { wholeTopic } from './topic-view'
import { useLivePage } from './use-live-page'
import { changeTopicView, useTopicView } from './use-topic-view'

export type ListWords = Pick<
  Messages['topics'],
  | 'topic'
  | 'meaning'
  | 'requiredFrom'
  | 'roles'
  | 'statements'
  | 'onlyOptional'
  | 'notAsked'
  | 'filterTopics'
  | 'topicMatches'
  | 'noTopic'
  | 'clear'
>

type AreaTablesProps = {
  areas: ShownArea[]
  levels: string[]
  words: ListWords
  locale: Locale
  /** What stands beside the filter. */
  children: ReactNode
}

/** The areas with their topics, and the text that they are filtered by. */
export function AreaTables({ areas, levels, words, locale, children }: AreaTablesProps) {
  const isLive = useLivePage()
  const { text } = useTopicView()
  const listings = useMemo(() => listingsOf(areas), [areas])
  const left = useMemo(() => listingsWith(text, listings), [text, listings])
  const isFiltering = text.trim() !== ''
  return (
    <>
      <div className="filter-bar needs-script">
        <FilterField
          id="topics-filter"
          label={words.filterTopics}
          text={text}
          isLive={isLive}
          onType={(typed) => changeTopicView({ text: typed }, 'replace')}
        />
        <span role="status" className="matches">
          {isFiltering && filled(words.topicMatches, { count: topicsIn(left), total: topicsIn(listings) })}
        </span>
        {children}
      </div>
      {areas.map((area) => (
        <AreaTable
          key={area.id}
          area={area}
          shown={new Set(left.filter((it) => it.area === area.id).map(({ topic }) => topic))}
          levels={levels}
          words={words}
          locale={locale}
        />
      ))}
      {left.length === 0 && isFiltering && (
        <p>
          {words.noTopic}{' '}
          <button type="button" className="link" onClick={() => changeTopicView(wholeTopic, 'push')}>
            {words.clear}
          </button>
        </p>
      )}
    </>
  )
}
