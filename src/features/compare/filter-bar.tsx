'use client'

import { type ReactNode, useState } from 'react'
import { FilterField } from '@/ui/filter-field'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import type { ComparisonView } from './comparison-view'
import { CopyLink } from './copy-link'
import { changeComparisonView } from './use-comparison-view'

type FilterBarProps = {
  view: ComparisonView
  words: Messages['compare']
  isLive: boolean
  exportMenu: ReactNode
  children: ReactNode
}

/** What is compared over, what is left out of it, and what can be done with what is left. */
export function FilterBar({ view, words, isLive, exportMenu, children }: FilterBarProps) {
  const [isOpen, setIsOpen] = useState(false)
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
  const active = [view.differs, view.required, view.text.trim() !== ''].filter(Boolean).length
  return (
    <div className="filter-bar compare-bar">
      {children}
      <button
        type="button"
        className="button compare-unfold needs-script"
        disabled={!isLive}
        aria-expanded={isOpen}
        aria-controls="compare-filters"
        onClick={() => setIsOpen(!isOpen)}
      >
        {active > 0 ? `${words.filters} (${active})` : words.filters}
      </button>
      <div
        className={isOpen ? 'filters needs-script' : 'filters is-folded needs-script'}
        id="compare-filters"
      >
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
      </div>
      <div className="compare-tools needs-script">
        <CopyLink words={words} isLive={isLive} />
        <button type="button" className="button" disabled={!isLive} onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </button>
        {exportMenu}
      </div>
    </div>
  )
}
