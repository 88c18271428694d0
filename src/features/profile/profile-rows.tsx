'use client'

import { Fragment, lazy, type MouseEvent, Suspense, useState } from 'react'
import { Icon } from '@/ui/icon'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { RequirementBadge } from '@/ui/requirement-badge'
import { RoleName } from '@/ui/role-name'
import { ClearFilters } from './clear-filters'
import { Description } from './description'
import type { Row } from './profile-data'
import type { ProfileState } from './profile-state'
import { rungState } from './standing'

/** Loaded when the first row opens. */
const RowDetail = lazy(() =>
  import('./row-detail')
    .then(({ RowDetail }) => ({ default: RowDetail }))
    .catch(() => ({ default: NotLoaded })),
)

type ProfileRowsProps = {
  profile: ProfileState
  rows: Row[]
  /** The role whose row stands open until the person closes it. */
  openRole: string | null
  /** Told which role's row was opened, or `null` when the row of `openRole` was closed. */
  onOpenRole?: (role: string | null) => void
  /** What a row is named by: its role in a level's table, its level in a role's. */
  leading: 'role' | 'level'
}

/** The rows of one table. The button in the first cell opens a row; a click anywhere on the row does the same. */
export function ProfileRows({ profile, rows, openRole, onOpenRole, leading }: ProfileRowsProps) {
  const { data, words, assessment, standing, isLive } = profile
  const [toggled, setToggled] = useState<Record<string, boolean>>({})
  const isOpen = ({ id, role }: Row) => toggled[id] ?? role.id === openRole
  const toggle = (row: Row) => {
    const open = !isOpen(row)
    // A row that stands open by the address stays open when the address moves on to another.
    const pinned = rows.filter((other) => other.role.id === openRole && isOpen(other))
    const kept = Object.fromEntries(pinned.map(({ id }) => [id, true]))
    setToggled((before) => ({ ...kept, ...before, [row.id]: open }))
    if (open) onOpenRole?.(row.role.id)
    else if (row.role.id === openRole) onOpenRole?.(null)
  }

  return (
    <tbody role="rowgroup">
      {rows.map((row) => {
        const open = isOpen(row)
        const detailId = `detail-${row.id.replace('/', '-')}`
        const isOwnRole = row.role.id === standing.role?.id
        const rung = rungState(row.rank, standing.rank)
        const mine = isOwnRole && (leading === 'role' || rung === 'here')
        return (
          <Fragment key={row.id}>
            <tr
              role="row"
              className={`row${open ? ' open' : ''}${mine ? ' mine' : ''}`}
              data-required={row.required}
              data-key={leading === 'role' ? row.role.id : row.level.id}
              onClick={(event) => {
                if (!isLive || !isPlainClick(event)) return
                event.currentTarget.querySelector('button')?.focus({ preventScroll: true })
                toggle(row)
              }}
            >
              <th scope="row" role="rowheader">
                <button
                  type="button"
                  className="expander"
                  disabled={!isLive}
                  aria-expanded={open}
                  aria-controls={open ? detailId : undefined}
                  onClick={() => toggle(row)}
                >
                  <Icon name="chevron" flips />
                  <span>
                    {leading === 'role' ? (
                      <RoleName role={row.role} />
                    ) : (
                      <LevelName row={row} count={data.levels.length} />
                    )}
                    {mine && (
                      <span className="tag here mt-1" data-export-skip>
                        {leading === 'role' ? words.yourRole : words.here}
                      </span>
                    )}
                    {leading === 'level' && isOwnRole && rung === 'next' && (
                      <span className="tag mute mt-1" data-export-skip>
                        {words.next}
                      </span>
                    )}
                  </span>
                </button>
              </th>
              <td role="cell" className="is-requirement">
                <RequirementBadge
                  isRequired={row.required}
                  label={row.required ? words.required : words.optional}
                />
              </td>
              <td role="cell" className="is-description">
                <Description statements={row.statements} words={words} />
              </td>
            </tr>
            {open && (
              <tr role="row" className="detail" id={detailId}>
                <td role="cell" colSpan={3}>
                  <Suspense>
                    <RowDetail row={row} data={data} words={words} assessment={assessment} />
                  </Suspense>
                </td>
              </tr>
            )}
          </Fragment>
        )
      })}
      {rows.length === 0 && (
        <tr role="row">
          <td role="cell" colSpan={3}>
            {words.noMatches} <ClearFilters words={words} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function LevelName({ row: { level, rank }, count }: { row: Row; count: number }) {
  return (
    <span className={`flex items-center gap-2 ${levelClass(rank, count)}`}>
      <span className="swatch" aria-hidden="true" />
      <span className="stack">{level.name}</span>
    </span>
  )
}

/** A click on the row itself: not on something that has a use of its own, and not the end of selecting text. */
function isPlainClick({ target }: MouseEvent): boolean {
  return (
    target instanceof Element && !target.closest('a, button, input, label') && String(getSelection()) === ''
  )
}

/** What stands in for the detail where its code could not be fetched. The words of the row are there all the same. */
function NotLoaded({ words }: { words: Messages['view'] }) {
  return (
    <p role="alert">
      {words.notLoaded}{' '}
      <button type="button" className="link" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  )
}
