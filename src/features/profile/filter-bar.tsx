'use client'

import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { type ProfileView, profileViews } from '@/ui/paths'
import { counted } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import type { ProfileTable } from './profile-table'
import { changeViewState } from './use-view-state'
import { searchOf, type ViewState } from './view-state'

type FilterBarProps = {
  table: ProfileTable
  state: ViewState
  view: ProfileView
  words: Messages['view']
  addresses: Record<ProfileView, string>
  locale: string
}

const names = { 'by-level': 'byLevel', 'by-role': 'byRole', matrix: 'matrix' } as const
export const filterId = 'profile-filter'

/** The views of a profile as tabs, and the filters that all of them share. */
export function FilterBar({ table, state, view, words, addresses, locale }: FilterBarProps) {
  const isFiltering = state.required || state.text.trim() !== ''
  const matches = table.getRowModel().rows.length
  return (
    <div className="filter-bar">
      <nav className="tabs" aria-label={words.views}>
        {profileViews.map((name) => (
          <SoftLink
            key={name}
            href={`${addresses[name]}${searchOf(state)}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {words[names[name]]}
          </SoftLink>
        ))}
      </nav>
      <div className="filters needs-script">
        <span role="status" className="text-xs text-ink-2">
          {isFiltering && (matches > 0 ? counted(locale, words.matches, matches) : words.noMatches)}
        </span>
        <label className="check">
          <input
            type="checkbox"
            checked={state.required}
            onChange={({ target }) => changeViewState({ required: target.checked }, 'push')}
          />
          {words.requiredOnly}
        </label>
        <div className="search-box">
          <Icon name="search" />
          <input
            className="input"
            id={filterId}
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            maxLength={100}
            value={state.text}
            onChange={({ target }) => changeViewState({ text: target.value }, 'replace')}
          />
        </div>
      </div>
    </div>
  )
}
