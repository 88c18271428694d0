'use client'

import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useLayoutEffect, useMemo } from 'react'
import type { MapSkill, RoleMap } from '@/data/role-map'
import { folded } from '@/domain/folded'
import type { MapState } from './map-state'
import type { Drawing } from './use-map'

export type MapArrangerProps = {
  map: RoleMap
  state: MapState
  /** The places of the roles that have a column. */
  shown: number[]
  locale: string
  /** Takes the skills that are left, in their order, or `null` where they cannot be told. */
  onArranged: (skills: MapSkill[] | null, drawing: Drawing) => void
}

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, MapSkill>()

/**
 * Filters and sorts the skills of the map as the address says. It draws nothing, and comes after the page is live: until
 * then the skills stand in the catalogue's order, as they do without script.
 */
export function MapArranger({ map, state, shown, locale, onArranged }: MapArrangerProps) {
  const columns = useMemo(
    () => columnsOf(map, shown, state.required, locale),
    [map, shown, state.required, locale],
  )
  const columnFilters = useMemo(() => filtersOf(state, shown.length < map.roles.length), [state, shown, map])
  const sorting = useMemo(() => sortingOf(state, map), [state, map])
  const table = useTable({
    features,
    columns,
    data: map.skills,
    getRowId: ([id]) => id,
    state: { columnFilters, sorting },
  })
  const left = table.getRowModel().rows
  // Before the browser paints: nobody sees the rows that were there before.
  useLayoutEffect(
    () =>
      onArranged(
        left.map(({ original }) => original),
        { shown, required: state.required },
      ),
    [left, shown, state.required, onArranged],
  )
  return null
}

function columnsOf(map: RoleMap, shown: number[], required: boolean, locale: string) {
  const { compare } = new Intl.Collator(locale)
  const groupOf = ([, , group]: MapSkill) => map.groups[group]
  const text = new Map(map.skills.map((skill) => [skill[0], folded(`${skill[1]} ${groupOf(skill)?.name}`)]))
  return helper.columns([
    helper.accessor(([, name]) => name, {
      id: 'skill',
      sortFn: (one, other) => compare(one.original[1], other.original[1]),
      filterFn: (row, _column, wanted: string[]) =>
        wanted.every((word) => text.get(row.original[0])?.includes(word)),
    }),
    helper.accessor((skill) => groupOf(skill)?.name ?? '', {
      id: 'group',
      sortFn: (one, other) => one.original[2] - other.original[2],
      filterFn: (row, _column, domain: string) => groupOf(row.original)?.domain === domain,
    }),
    helper.accessor((skill) => shown.some((role) => countOf(skill, role, required) > 0), {
      id: 'asked',
      enableSorting: false,
      filterFn: (row, column, wanted: boolean) => row.getValue(column) === wanted,
    }),
    ...map.roles.map(({ id }, role) =>
      helper.accessor((skill) => countOf(skill, role, required), {
        id: `role:${id}`,
        sortFn: (one, other) =>
          countOf(one.original, role, required) - countOf(other.original, role, required),
      }),
    ),
  ])
}

/** How many statements a role is asked in a skill, or how many of them are required. */
function countOf(skill: MapSkill, role: number, required: boolean): number {
  const counts = skill[3][role]
  if (!counts) return 0
  return counts.reduce((sum, count) => sum + (required ? Math.max(0, count) : Math.abs(count)), 0)
}

function filtersOf({ text, domain, required }: MapState, isNarrowed: boolean) {
  const words = folded(text).split(/\s+/).filter(Boolean)
  return [
    ...(words.length > 0 ? [{ id: 'skill', value: words }] : []),
    ...(domain ? [{ id: 'group', value: domain }] : []),
    ...(required || isNarrowed ? [{ id: 'asked', value: true }] : []),
  ]
}

/** An address may name a column that the map does not have. */
function sortingOf({ sort }: MapState, { roles }: RoleMap) {
  if (!sort) return []
  if (sort.column === 'skill' || sort.column === 'group') return [{ id: sort.column, desc: sort.descending }]
  const isRole = roles.some(({ id }) => id === sort.column)
  return isRole ? [{ id: `role:${sort.column}`, desc: sort.descending }] : []
}
