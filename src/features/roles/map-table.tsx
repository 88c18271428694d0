'use client'

import type { CSSProperties } from 'react'
import type { Locale } from '@/domain/locale'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { MapRow } from './map-row'
import { emptyMapState, type MapSort, sortedBy } from './map-state'
import { useDrawnRows } from './use-drawn-rows'
import type { MapView } from './use-map'
import { changeMapState } from './use-map-state'
import { useSoftLinks } from './use-soft-links'

type MapTableProps = { view: MapView; words: Messages['roles']['map']; locale: Locale }

/** Skills by roles. The head and the first column stay while the rest scrolls. */
export function MapTable({ view, words, locale }: MapTableProps) {
  const { map, state, shown, skills, isLive } = view
  const soft = useSoftLinks()
  const drawn = useDrawnRows(skills)
  return (
    <section
      className="scroller map-scroller"
      aria-label={words.region}
      aria-busy={drawn < skills.length || undefined}
      tabIndex={0}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only catches the clicks of the links within. */}
      <table className="sheet role-map" style={{ '--roles': shown.length } as CSSProperties} onClick={soft}>
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <Head id="skill" name={words.skill} sort={state.sort} isLive={isLive} />
            <Head id="group" className="is-group" name={words.group} sort={state.sort} isLive={isLive} />
            {shown.map((at) => {
              const role = map.roles[at]
              return (
                role && (
                  <Head
                    key={role.id}
                    id={role.id}
                    name={role.name}
                    sort={state.sort}
                    isLive={isLive}
                    role={role}
                  />
                )
              )
            })}
          </tr>
        </thead>
        <tbody>
          {skills.slice(0, drawn).map((skill) => (
            <MapRow
              key={skill[0]}
              skill={skill}
              map={map}
              shown={shown}
              isRequiredOnly={state.required}
              words={words}
              locale={locale}
            />
          ))}
          {skills.length === 0 && (
            <tr>
              <td colSpan={shown.length + 2}>
                {words.noMatches}{' '}
                <button
                  className="link"
                  type="button"
                  disabled={!isLive}
                  onClick={() => changeMapState(emptyMapState, 'push')}
                >
                  {words.clear}
                </button>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

type HeadProps = {
  id: string
  className?: string
  name: string
  sort: MapSort | null
  isLive: boolean
  role?: { family: string; stack: string | null }
}

function Head({ id, className, name, sort, isLive, role }: HeadProps) {
  const isSorted = sort?.column === id
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      data-export={name}
    >
      <button
        className="sort"
        type="button"
        disabled={!isLive}
        onClick={() => changeMapState({ sort: sortedBy(id, sort) }, 'push')}
      >
        {role?.stack ? (
          <span>
            <span className="sr-only">{name}</span>
            <span className="family" aria-hidden="true">
              {role.family}
            </span>
            <span className="stack" aria-hidden="true">
              {role.stack}
            </span>
          </span>
        ) : (
          name
        )}
        <Icon name="up" />
      </button>
    </th>
  )
}
