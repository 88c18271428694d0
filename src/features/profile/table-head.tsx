'use client'

import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ProfileTable } from './profile-table'

const names = {
  role: 'thRole',
  level: 'thLevel',
  required: 'thRequired',
  description: 'thDescription',
} as const

type TableHeadProps = { table: ProfileTable; words: Messages['view']; isLive: boolean }

/** The heads of the columns. Those that sort hold a button that says so. */
export function TableHead({ table, words, isLive }: TableHeadProps) {
  return (
    <>
      <colgroup>
        <col className="col-role" />
        <col className="col-required" />
        <col />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {table.getAllLeafColumns().map((column) => {
            const name = words[names[column.id as keyof typeof names]]
            const sorted = column.getIsSorted()
            const direction = sorted === 'asc' ? 'ascending' : 'descending'
            return (
              <th key={column.id} scope="col" role="columnheader" aria-sort={sorted ? direction : undefined}>
                {column.getCanSort() ? (
                  <button
                    type="button"
                    className="sort"
                    disabled={!isLive}
                    title={filled(words.sortBy, { column: name })}
                    onClick={column.getToggleSortingHandler()}
                  >
                    {name}
                    <Icon name="up" />
                  </button>
                ) : (
                  name
                )}
              </th>
            )
          })}
        </tr>
      </thead>
    </>
  )
}
