'use client'

import { useCallback, useMemo, useState } from 'react'
import type { Row } from './profile-data'
import { changeViewState } from './use-view-state'
import type { Sort, ViewState } from './view-state'

/** A table of one level leads with the roles, and a table of one role with the levels. */
export type Leading = 'role' | 'level'
type Column = Sort['column'] | 'description'

/** The rows of a view, as far as the address filters and sorts them. The markup is the view's own. */
export type ProfileTable = {
  rows: Row[]
  /** How many there are without a filter. */
  all: Row[]
  columns: Column[]
  /** What the arranger needs to do its work, and where it says what came of it. */
  arranger: ArrangerProps
  /** Whether `rows` are what the address asks for. They are not before the arranger is loaded. */
  isArranged: boolean
  /** Whether the address asks for something that cannot be had, because the arranger could not be loaded. */
  isRefused: boolean
}

export type ArrangerProps = {
  rows: Row[]
  state: ViewState
  locale: string
  leading: Leading
  /** Takes the rows that are left, in their order, or `null` where they cannot be told. */
  onArranged: (rows: Row[] | null) => void
}

export function useProfileTable(
  rows: Row[],
  state: ViewState,
  locale: string,
  leading: Leading,
): ProfileTable {
  const [arranged, setArranged] = useState<{ rows: Row[] | null } | null>(null)
  const onArranged = useCallback((left: Row[] | null) => setArranged({ rows: left }), [])
  const isAsked = state.required || state.text.trim() !== '' || state.sort !== null
  return useMemo(
    () => ({
      rows: (isAsked && arranged?.rows) || rows,
      all: rows,
      columns: [leading, 'required', 'description'],
      arranger: { rows, state, locale, leading, onArranged },
      isArranged: !isAsked || arranged !== null,
      isRefused: isAsked && arranged !== null && arranged.rows === null,
    }),
    [rows, state, locale, leading, arranged, isAsked, onArranged],
  )
}

/** Sorts by a column, then the other way round, then not at all. Levels stand in their order by themselves. */
export function sortBy(column: Sort['column'], sort: Sort | null) {
  const first = column === 'level'
  const next = sort?.column !== column ? first : sort.descending === first ? !first : null
  changeViewState({ sort: next === null ? null : { column, descending: next } }, 'push')
}
