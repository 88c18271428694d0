'use client'

import { type ReactNode, useMemo } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { useShortcuts } from '@/ui/shortcuts'
import { AreaTable } from './area-table'
import { listingsOf, listingsWith, type ShownArea, topicsIn } from './listed-topics'
import { searchOf, topicViewIn, wholeTopic } from './topic-view'
import { useLivePage } from './use-live-page'
import { changeQuery, useQuery } from './use-query'

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
  const query = useQuery()
  const { text } = topicViewIn(query)
  const listings = useMemo(() => listingsOf(areas), [areas])
  const left = useMemo(() => listingsWith(text, listings), [text, listings])
  const isFiltering = text.trim() !== ''
  return (
    <>
      <div className="filter-bar needs-script">
        <TextFilter text={text} label={words.filterTopics} isLive={isLive} />
        {children}
        <span role="status" className="matches">
          {isFiltering && filled(words.topicMatches, { count: topicsIn(left), total: topicsIn(listings) })}
        </span>
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
          <button type="button" className="link" onClick={() => changeQuery('', 'push')}>
            {words.clear}
          </button>
        </p>
      )}
    </>
  )
}

const filterId = 'topics-filter'

/** The text that the list is filtered by. The key `/` leads there. */
function TextFilter({ text, label, isLive }: { text: string; label: string; isLive: boolean }) {
  useShortcuts((key) => {
    if (key !== '/') return false
    document.getElementById(filterId)?.focus()
    return true
  })
  return (
    <div className="search-box">
      <Icon name="search" />
      <input
        className="input"
        id={filterId}
        type="search"
        aria-label={label}
        placeholder={label}
        disabled={!isLive}
        maxLength={100}
        value={text}
        onChange={({ target }) => changeQuery(searchOf({ ...wholeTopic, text: target.value }), 'replace')}
      />
    </div>
  )
}
