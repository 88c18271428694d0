'use client'

import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { folded, type Row } from './profile-data'
import { changeViewState } from './use-view-state'
import type { Sort, ViewState } from './view-state'

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, Row>()

const columnsIn = (locale: string) =>
  helper.columns([
    helper.accessor('rank', { id: 'level', sortFn: (one, other) => one.original.rank - other.original.rank }),
    helper.accessor((row) => row.role.name, {
      id: 'role',
      sortFn: (one, other) => one.original.role.name.localeCompare(other.original.role.name, locale),
    }),
    helper.accessor('required', {
      filterFn: (row, _column, isAsked: boolean) => row.original.required === isAsked,
      sortFn: (one, other) => Number(other.original.required) - Number(one.original.required),
      sortDescFirst: false,
    }),
    helper.accessor('text', {
      id: 'description',
      enableSorting: false,
      filterFn: (row, _column, wanted: string) =>
        wanted.split(' ').every((word) => row.original.text.includes(word)),
    }),
  ])

export type ProfileTable = ReturnType<typeof useProfileTable>
export type ProfileRow = ReturnType<ProfileTable['getRowModel']>['rows'][number]

/** The table behind a view: filters, order and hidden columns are what the address says. The markup is the view's own. */
export function useProfileTable(rows: Row[], state: ViewState, locale: string, leading: 'role' | 'level') {
  const columns = useMemo(() => columnsIn(locale), [locale])
  const columnFilters = useMemo(() => filtersOf(state), [state])
  const sorting = useMemo(() => sortingOf(state.sort), [state.sort])
  const columnVisibility = useMemo(
    () => ({ role: leading === 'role', level: leading === 'level' }),
    [leading],
  )

  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { columnFilters, sorting, columnVisibility },
    onSortingChange: (change) => {
      const [sort] = typeof change === 'function' ? change(sorting) : change
      changeViewState(
        { sort: sort ? { column: sort.id as Sort['column'], descending: sort.desc } : null },
        'push',
      )
    },
  })
}

function filtersOf({ required, text }: ViewState) {
  const wanted = folded(text).replace(/\s+/g, ' ').trim()
  return [
    ...(required ? [{ id: 'required', value: true }] : []),
    ...(wanted ? [{ id: 'description', value: wanted }] : []),
  ]
}

const sortingOf = (sort: Sort | null) => (sort ? [{ id: sort.column, desc: sort.descending }] : [])
