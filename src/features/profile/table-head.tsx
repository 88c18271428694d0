'use client'

import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { type ProfileTable, sortBy } from './profile-table'
import type { Sort } from './view-state'

const names = {
  role: 'thRole',
  level: 'thLevel',
  required: 'thRequired',
  description: 'thDescription',
} as const

type TableHeadProps = { table: ProfileTable; sort: Sort | null; words: Messages['view']; isLive: boolean }

/** The heads of the columns. Those that sort hold a button that says so. */
export function TableHead({ table, sort, words, isLive }: TableHeadProps) {
  return (
    <>
      <colgroup>
        <col className="col-role" />
        <col className="col-required" />
        <col />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {table.columns.map((column) => {
            const name = words[names[column]]
            const direction = sort?.descending ? 'descending' : 'ascending'
            return (
              <th
                key={column}
                scope="col"
                role="columnheader"
                data-key={column}
                aria-sort={sort?.column === column ? direction : undefined}
              >
                {column === 'description' ? (
                  name
                ) : (
                  <button
                    type="button"
                    className="sort"
                    disabled={!isLive}
                    title={filled(words.sortBy, { column: name })}
                    onClick={() => sortBy(column, sort)}
                  >
                    {name}
                    <Icon name="up" />
                  </button>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
    </>
  )
}
