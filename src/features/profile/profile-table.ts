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
import { useMemo } from 'react'
import { folded, type Row } from './profile-data'
import { changeViewState } from './use-view-state'
import type { Sort, ViewState } from './view-state'

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, Row>()

type Leading = 'role' | 'level'

/** A table of one level leads with the roles, and a table of one role with the levels. */
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
export function useProfileTable(rows: Row[], state: ViewState, locale: string, leading: Leading) {
  const columns = useMemo(() => columnsIn(locale, leading), [locale, leading])
  const columnFilters = useMemo(() => filtersOf(state), [state])
  const sorting = useMemo(() => sortingOf(state.sort, leading), [state.sort, leading])

  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { columnFilters, sorting },
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

/** An address may name a column that this view does not have. */
const sortingOf = (sort: Sort | null, leading: Leading) =>
  sort && (sort.column === leading || sort.column === 'required')
    ? [{ id: sort.column, desc: sort.descending }]
    : []
