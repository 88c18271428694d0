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
import { folded } from '@/domain/folded'
import type { Row } from './profile-data'
import type { ArrangerProps, Leading } from './profile-table'
import type { Sort, ViewState } from './view-state'

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, Row>()

const columnsIn = (locale: string, leading: Leading) =>
  helper.columns([
    leading === 'level'
      ? helper.accessor('rank', {
          id: 'level',
          sortFn: (one, other) => one.original.rank - other.original.rank,
        })
      : helper.accessor((row) => row.role.name, {
          id: 'role',
          sortFn: (one, other) => one.original.role.name.localeCompare(other.original.role.name, locale),
        }),
    helper.accessor('required', {
      filterFn: (row, _column, isAsked: boolean) => row.original.required === isAsked,
      sortFn: (one, other) => Number(other.original.required) - Number(one.original.required),
    }),
    helper.accessor('text', {
      id: 'description',
      enableSorting: false,
      filterFn: (row, _column, wanted: string) =>
        wanted.split(' ').every((word) => row.original.text.includes(word)),
    }),
  ])

/**
 * Filters and sorts the rows of a profile as the address says. It draws nothing, and comes after the page is live: until
 * then every row is there, as it is without script.
 */
export function ProfileArranger({ rows, state, locale, leading, onArranged }: ArrangerProps) {
  const columns = useMemo(() => columnsIn(locale, leading), [locale, leading])
  const columnFilters = useMemo(() => filtersOf(state), [state])
  const sorting = useMemo(() => sortingOf(state.sort, leading), [state.sort, leading])
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { columnFilters, sorting },
  })
  const left = table.getRowModel().rows
  // Before the browser paints: nobody sees the rows that were there before.
  useLayoutEffect(() => {
    onArranged(left.map(({ original }) => original))
  }, [left, onArranged])
  return null
}

function filtersOf({ required, text }: ViewState) {
  const wanted = folded(text).replace(/\s+/g, ' ').trim()
  return [
    ...(required ? [{ id: 'required', value: true }] : []),
    ...(wanted ? [{ id: 'description', value: wanted }] : []),
  ]
}

/** An address may name a column that this view does not have. */
const sortingOf = (sort: Sort | null, leading: Leading) =>
  sort && (sort.column === leading || sort.column === 'required')
    ? [{ id: sort.column, desc: sort.descending }]
    : []
