'use client'

import { useMemo } from 'react'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { RequirementBadge } from '@/ui/requirement-badge'
import { RoleName } from '@/ui/role-name'
import { SoftLink } from '@/ui/soft-link'
import { ClearFilters } from './clear-filters'
import { Description } from './description'
import { type MatrixRow, matrixRowsOf } from './matrix-rows'
import type { ProfileState } from './profile-state'
import { rungState } from './standing'
import { changeViewState } from './use-view-state'
import { searchOf, type ViewState } from './view-state'

/** Every role at every level, one row a role. The first column stays while the levels scroll. */
export function MatrixTable({
  data,
  table,
  words,
  assessment,
  standing,
  state,
  addresses,
  isLive,
}: ProfileState) {
  const rows = useMemo(() => matrixRowsOf(data, table.rows), [data, table.rows])
  const columns = data.levels.filter(({ id }) => !state.hidden.includes(id))
  return (
    <>
      <ShownLevels data={data} state={state} words={words} isLive={isLive} />
      <section className="scroller panels" aria-label={words.matrixCaption} tabIndex={0}>
        <table className="sheet matrix">
          <caption className="sr-only">{words.matrixCaption}</caption>
          <colgroup>
            <col className="col-role" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" data-key="role">
                {words.thRole}
              </th>
              {columns.map(({ id }) => (
                <LevelHead key={id} id={id} data={data} words={words} standing={standing} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.role.id}
                data-key={row.role.id}
                className={row.role.id === assessment.role ? 'mine' : undefined}
              >
                <th scope="row">
                  <RoleName role={row.role} />
                  {row.role.id === assessment.role && (
                    <span className="tag here mt-1" data-export-skip>
                      {words.yourRole}
                    </span>
                  )}
                </th>
                {columns.map(({ id }) => (
                  <MatrixCell
                    key={id}
                    row={row}
                    level={id}
                    words={words}
                    state={state}
                    address={addresses['by-level']}
                  />
                ))}
              </tr>
            ))}
            {rows.length === 0 && <NoRows span={columns.length + 1} words={words} />}
          </tbody>
        </table>
      </section>
    </>
  )
}

function NoRows({ span, words }: { span: number; words: Messages['view'] }) {
  return (
    <tr>
      <td colSpan={span}>
        {words.noMatches} <ClearFilters words={words} />
      </td>
    </tr>
  )
}

function LevelHead({
  id,
  data,
  words,
  standing,
}: { id: string } & Pick<ProfileState, 'data' | 'words' | 'standing'>) {
  const at = data.levels.findIndex((level) => level.id === id)
  const state = rungState(at + 1, standing.rank)
  return (
    <th scope="col" data-key={id} className={levelClass(at + 1, data.levels.length)}>
      <span className="swatch" aria-hidden="true" />
      {data.levels[at]?.name}
      {state === 'here' && (
        <span className="tag here" data-export-skip>
          {words.here}
        </span>
      )}
      {state === 'next' && (
        <span className="tag mute" data-export-skip>
          {words.next}
        </span>
      )}
    </th>
  )
}

type MatrixCellProps = {
  row: MatrixRow
  level: string
  words: Messages['view']
  state: ViewState
  address: string
}

/** The cell itself opens in the table of its level. */
function MatrixCell({ row, level, words, state, address }: MatrixCellProps) {
  const cell = row.cells[level]
  if (!cell) {
    return (
      <td className="text-ink-3" data-export="">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.filteredOut}</span>
      </td>
    )
  }
  const label = cell.required ? words.required : words.optional
  return (
    <td>
      <SoftLink
        href={`${address}${searchOf({ ...state, level, role: row.role.id })}#level-${level}`}
        aria-label={`${label}. ${filled(words.open, { role: row.role.name, level: cell.level.name })}`}
      >
        <RequirementBadge isRequired={cell.required} label={label} />
      </SoftLink>
      <Description statements={cell.statements} words={words} />
      <span className="more needs-script" aria-hidden="true">
        {words.more}
      </span>
    </td>
  )
}

/** Which levels have a column. One always stays. */
function ShownLevels({
  data,
  state,
  words,
  isLive,
}: Pick<ProfileState, 'data' | 'state' | 'words' | 'isLive'>) {
  const shown = data.levels.filter(({ id }) => !state.hidden.includes(id))
  const toggle = (id: string, show: boolean) =>
    changeViewState({ hidden: show ? state.hidden.filter((it) => it !== id) : [...state.hidden, id] }, 'push')
  return (
    <fieldset className="needs-script mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="label float-start m-0 me-4 py-1">{words.matrixLevels}</legend>
      {data.levels.map(({ id, name }) => {
        const isShown = !state.hidden.includes(id)
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={isShown}
              disabled={!isLive || (isShown && shown.length === 1)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            {name}
          </label>
        )
      })}
    </fieldset>
  )
}
