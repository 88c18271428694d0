'use client'

import { FilterField } from '@/ui/filter-field'
import { type ProfileView, profileViews } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { TableExport } from '@/ui/table-export'
import type { ProfileState } from './profile-state'
import { changeViewState } from './use-view-state'
import { searchOf } from './view-state'

type FilterBarProps = {
  profile: ProfileState
  view: ProfileView
  /** The rows on the screen: how many the filters leave, and how many there are. */
  rows: { count: number; total: number }
}

const names = { 'by-level': 'byLevel', 'by-role': 'byRole', matrix: 'matrix' } as const
/** The views of a profile as tabs, and the filters that all of them share. */
export function FilterBar({ profile, view, rows }: FilterBarProps) {
  const { data, state, words, addresses, table, isLive } = profile
  const isFiltering = state.required || state.text.trim() !== ''
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
        <label className="check">
          <input
            type="checkbox"
            disabled={!isLive}
            checked={state.required}
            onChange={({ target }) => changeViewState({ required: target.checked }, 'push')}
          />
          {words.requiredOnly}
        </label>
        <FilterField
          id="profile-filter"
          label={words.filter}
          text={state.text}
          isLive={isLive}
          onType={(text) => changeViewState({ text }, 'replace')}
        />
        <span role="status" className="matches">
          {table.isRefused ? words.notLoaded : isFiltering && table.isArranged && filled(words.matches, rows)}
        </span>
        <TableExport
          words={profile.exportWords}
          name={view === 'by-level' ? data.skill : `${data.skill}-${view}`}
        />
      </div>
    </div>
  )
}
