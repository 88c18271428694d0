'use client'

import type { ReactNode } from 'react'
import { FilterField } from '@/ui/filter-field'
import type { Messages } from '@/ui/messages'
import type { ComparisonView } from './comparison-view'
import { CopyLink } from './copy-link'
import { changeComparisonView } from './use-comparison-view'

type FilterBarProps = {
  view: ComparisonView
  words: Messages['compare']
  isLive: boolean
  /** What the filters leave, as a sentence. */
  status: string
  exportMenu: ReactNode
  children: ReactNode
}

/** What is compared over, and what is left out of it. */
export function FilterBar({ view, words, isLive, status, exportMenu, children }: FilterBarProps) {
  const check = (name: 'marks' | 'differs' | 'required', label: string) => (
    <label className="check">
      <input
        type="checkbox"
        disabled={!isLive}
        checked={view[name]}
        onChange={({ target }) => changeComparisonView({ [name]: target.checked }, 'push')}
      />
      {label}
    </label>
  )
  return (
    <div className="filter-bar compare-bar">
      {children}
      <div className="filters needs-script">
        {check('marks', words.markDiffers)}
        {check('differs', words.onlyDiffers)}
        {check('required', words.requiredOnly)}
        <FilterField
          id="compare-filter"
          label={words.filter}
          text={view.text}
          isLive={isLive}
          onType={(text) => changeComparisonView({ text }, 'replace')}
        />
        <span className="compare-tools">
          <CopyLink words={words} isLive={isLive} />
          <button type="button" className="button" disabled={!isLive} onClick={() => window.print()}>
            {words.print}
          </button>
          {exportMenu}
        </span>
        <span role="status" className="matches">
          {status}
        </span>
      </div>
    </div>
  )
}
