'use client'

import type { ReactNode } from 'react'
import { FilterField } from '@/ui/filter-field'
import { LabelledSelect } from '@/ui/labelled-select'
import type { Messages } from '@/ui/messages'
import type { ShownLevel, ShownRole } from './topic-data'
import type { TopicView } from './topic-view'
import { changeTopicView } from './use-topic-view'

type StatementFiltersProps = {
  view: TopicView
  picks: { roles: ShownRole[]; levels: ShownLevel[] }
  words: Messages['topicView']
  isLive: boolean
  /** How many statements the filters leave, in words, where they leave any out. */
  matches: string
  children: ReactNode
}

/** The role, the level, the requirement and the text that the statements are filtered by. */
export function StatementFilters({ view, picks, words, isLive, matches, children }: StatementFiltersProps) {
  const change = (part: Partial<TopicView>, how: 'push' | 'replace' = 'push') =>
    changeTopicView({ ...view, ...part }, how)
  return (
    <div className="filter-bar topic-filters needs-script">
      <Pick
        name="role"
        label={words.role}
        all={words.allRoles}
        entries={picks.roles}
        value={view.role}
        onPick={(role) => change({ role })}
        isLive={isLive}
      />
      <Pick
        name="level"
        label={words.level}
        all={words.allLevels}
        entries={picks.levels}
        value={view.level}
        onPick={(level) => change({ level })}
        isLive={isLive}
      />
      <label className="check">
        <input
          type="checkbox"
          disabled={!isLive}
          checked={view.required}
          onChange={({ target }) => change({ required: target.checked })}
        />
        {words.requiredOnly}
      </label>
      <FilterField
        id="topic-filter"
        label={words.filter}
        text={view.text}
        isLive={isLive}
        onType={(text) => change({ text }, 'replace')}
      />
      <span role="status" className="matches">
        {matches}
      </span>
      {children}
    </div>
  )
}

type PickProps = {
  name: string
  label: string
  all: string
  entries: { id: string; name: string }[]
  value: string | null
  onPick: (id: string | null) => void
  isLive: boolean
}

/** One of several, or all of them. Nothing where there is nothing to pick. */
function Pick({ name, label, all, entries, value, onPick, isLive }: PickProps) {
  if (entries.length === 0) return null
  return (
    <div className="pick">
      <LabelledSelect
        id={`topic-${name}`}
        label={label}
        options={entries}
        value={value ?? ''}
        onPick={(id) => onPick(id || null)}
        isLive={isLive}
      >
        <option value="">{all}</option>
      </LabelledSelect>
    </div>
  )
}
