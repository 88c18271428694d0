'use client'

import { type ReactNode, useRef } from 'react'
import { useClosingMenu } from '@/ui/closing-menu'
import { FilterField } from '@/ui/filter-field'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import { isArranging } from './map-state'
import type { MapView } from './use-map'
import { changeMapState } from './use-map-state'

type MapFiltersProps = { view: MapView; words: Messages['roles']['map'] }

/** What the map can be narrowed to. All of it is in the address. */
export function MapFilters({ view, words, children }: MapFiltersProps & { children: ReactNode }) {
  const { map, state, isLive, isSettled, count, locale } = view
  const figures = { count: count.toLocaleString(locale), total: map.total.toLocaleString(locale) }
  return (
    <div className="filter-bar map-filters">
      <div className="filters needs-script">
        <FilterField
          id="map-filter"
          label={words.filter}
          text={state.text}
          isLive={isLive}
          onType={(text) => changeMapState({ text }, 'replace')}
        />
        <select
          className="select"
          aria-label={words.domain}
          disabled={!isLive}
          value={state.domain}
          onChange={({ target }) => changeMapState({ domain: target.value }, 'push')}
        >
          <option value="">{words.allDomains}</option>
          {map.domains.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ShownRoles view={view} words={words} />
        <label className="check">
          <input
            type="checkbox"
            disabled={!isLive}
            checked={state.required}
            onChange={({ target }) => changeMapState({ required: target.checked }, 'push')}
          />
          {words.requiredOnly}
        </label>
        <span role="status" className="matches">
          {isArranging(state) && isSettled && counted(locale, words.matches, count, figures)}
        </span>
        {children}
      </div>
    </div>
  )
}

/** Which roles have a column. Where every one is ticked, the address need not name them. */
function ShownRoles({ view: { map, state, shown, isLive }, words }: MapFiltersProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosingMenu(menu)
  const toggle = (at: number) => {
    const next = shown.includes(at) ? shown.filter((it) => it !== at) : [...shown, at]
    const ids = map.roles.filter((_, place) => next.includes(place)).map(({ id }) => id)
    changeMapState({ roles: ids.length === map.roles.length ? [] : ids }, 'push')
  }
  return (
    <details className="menu roles-menu" ref={menu}>
      <summary className="button">
        {words.roles}
        <span className="count">
          {filled(words.rolesOf, { count: shown.length, total: map.roles.length })}
        </span>
      </summary>
      <div>
        <ul>
          {map.roles.map(({ id, name }, at) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  disabled={!isLive || (shown.length === 1 && shown[0] === at)}
                  checked={shown.includes(at)}
                  onChange={() => toggle(at)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
        <button
          className="button"
          type="button"
          disabled={!isLive || state.roles.length === 0}
          onClick={() => changeMapState({ roles: [] }, 'push')}
        >
          {words.allRoles}
        </button>
      </div>
    </details>
  )
}
