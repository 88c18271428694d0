'use client'

import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ProfileData, Row, ShownRole } from './profile-data'
import type { ProfileTable } from './profile-table'
import type { ViewState } from './view-state'

/** A role with the cells that the filters leave of it, by level. */
export type MatrixRow = { role: ShownRole; cells: Record<string, Row> }

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, MatrixRow>()

/** The filtered rows of a profile turned into one row a role, with a column for each level that is not hidden. */
export function useMatrixTable(table: ProfileTable, data: ProfileData, state: ViewState) {
  const { rows } = table.getRowModel()
  const matrixRows = useMemo(
    () =>
      pivoted(
        data,
        rows.map(({ original }) => original),
      ),
    [data, rows],
  )
  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor((row) => row.role.name, { id: 'role' }),
        ...data.levels
          .filter(({ id }) => !state.hidden.includes(id))
          .map(({ id }) => helper.accessor((row) => row.cells[id], { id })),
      ]),
    [data.levels, state.hidden],
  )
  return useTable({ features, columns, data: matrixRows, getRowId: (row) => row.role.id })
}

/** One row for each role that the filters leave something of, in the order of the roles. */
function pivoted({ roles }: ProfileData, rows: Row[]): MatrixRow[] {
  return roles.flatMap((role) => {
    const own = rows.filter((row) => row.role.id === role.id)
    return own.length > 0 ? [{ role, cells: Object.fromEntries(own.map((row) => [row.level.id, row])) }] : []
  })
}
