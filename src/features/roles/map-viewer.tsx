'use client'

import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useLayoutEffect } from 'react'
import type { RoleMap } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { counted, filled } from '@/ui/phrase'
import { useFirstPaintEnd } from '@/ui/use-first-paint-end'
import { whenIdle } from '@/ui/when-idle'
import type { MapArrangerProps } from './map-arranger'
import { MapFilters } from './map-filters'
import { drawnStep, isArranging } from './map-state'
import { MapTable } from './map-table'
import { useMap } from './use-map'
import { changeMapState } from './use-map-state'

/** Comes after the page is live: nothing can be filtered or sorted before. Where it cannot be had, every row stays. */
const MapArranger = lazy<ComponentType<MapArrangerProps>>(() =>
  loadArranger()
    .then(({ MapArranger }) => ({ default: MapArranger }))
    .catch(() => ({ default: Unarranged })),
)

const loadArranger = () => import('./map-arranger')
const nothing = () => {}

function Unarranged({ onArranged, shown, state: { required } }: MapArrangerProps) {
  useLayoutEffect(() => onArranged(null, { shown, required }), [onArranged, shown, required])
  return null
}

type MapViewerProps = {
  given: RoleMap
  words: Messages['roles']['map']
  skip: string
  exportMenu: ReactNode
  locale: Locale
  /** The way to the other pages of the map, which have the skills in the catalogue's order. */
  children: ReactNode
}

/** The map with its filters. A page holds some of the skills; the rest comes when somebody asks for it. */
export function MapViewer({ given, words, skip, exportMenu, locale, children }: MapViewerProps) {
  const view = useMap(given, paths.roleMap(locale), locale)
  const { skills, count, state, isLive, isSettled, isMissing } = view
  const left = Math.min(drawnStep, count - skills.length)
  useFirstPaintEnd(isLive && isSettled)
  useEffect(() => whenIdle(() => void loadArranger().catch(nothing)), [])
  const isPaged = !isArranging(state) && state.drawn === drawnStep
  const more = () => changeMapState({ drawn: state.drawn + drawnStep }, 'replace')

  return (
    <>
      <MapFilters view={view} words={words}>
        {exportMenu}
      </MapFilters>
      <a className="skip-map" href="#after-map">
        {skip}
      </a>
      <MapTable view={view} words={words} locale={locale} />
      <div id="after-map" className="after-map needs-script" tabIndex={-1}>
        {isMissing && <p role="alert">{words.notLoaded}</p>}
        {isLive && left > 0 && (isArranging(state) || given.skills.length < given.total) && (
          <button className="button" type="button" onClick={more}>
            {counted(locale, words.more, left)}
          </button>
        )}
        {left > 0 && isArranging(state) && (
          <span>
            {filled(words.shown, { from: 1, to: skills.length, total: count.toLocaleString(locale) })}
          </span>
        )}
      </div>
      {(isPaged || !isLive) && children}
      <Suspense>{isLive && view.arranger && <MapArranger {...view.arranger} />}</Suspense>
    </>
  )
}
