'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { columnCount, columnId, columnIn } from '@/domain/column'
import { useClosingMenu } from '@/ui/closing-menu'
import { Icon } from '@/ui/icon'
import type { Messages } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { filled } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import { keepFocus } from './after-navigation'
import type { ComparisonData, ShownColumn } from './comparison-data'
import { shownColumns } from './shown-columns'

type BarProps = { data: ComparisonData; words: Messages['compare']; search: string; isLive: boolean }
type ChosenProps = BarProps & { onPick: (ids: string[]) => void }

/** The columns to pick: each a role and a level, to swap, to take away, and to add to. */
export function ColumnBar(props: BarProps) {
  const ids = props.data.columns.map(({ id }) => id)
  return <ChosenColumns key={ids.join('/')} {...props} />
}

/** What was picked stands here before its page is there, so that picking again meanwhile builds on it. */
function ChosenColumns(bar: BarProps) {
  const { words } = bar
  const [chosen, setChosen] = useState(() => bar.data.columns.map(({ id }) => id))
  const columns = chosen.flatMap((id) => columnIn(id) ?? [])
  const data = { ...bar.data, columns: shownColumns(columns, bar.data.choices, words) }
  const props = { ...bar, data, onPick: setChosen }
  return (
    <form className="compare-columns" aria-label={words.columns} onSubmit={(event) => event.preventDefault()}>
      {data.columns.map((column, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a control stays while what it holds changes.
        <ColumnPicker key={at} {...props} column={column} at={at} />
      ))}
      {data.columns.length < columnCount.most && <ColumnAdder {...props} />}
    </form>
  )
}

function ColumnPicker({
  data,
  words,
  search,
  isLive,
  column,
  at,
  onPick,
}: ChosenProps & { column: ShownColumn; at: number }) {
  const router = useRouter()
  const { columns, choices, scope, locale } = data
  const ids = columns.map(({ id }) => id)
  const skills = scope.named.map(({ id }) => id)
  const addressOf = (list: string[]) =>
    (list.length < columnCount.least
      ? [paths.compare(locale), ...list].join('/')
      : paths.comparison(locale, list, skills)) + search
  const names = { number: at + 1, column: column.name }
  const pick = (control: string, id: string) => {
    const next = replaced(ids, at, id)
    keepFocus(control)
    onPick(next)
    router.push(addressOf(next), { scroll: false })
  }
  const levels = choices.roles.find(({ id }) => id === column.role)?.levels ?? []
  const [roleId, levelId] = [`compare-role-${at}`, `compare-level-${at}`]
  return (
    <fieldset>
      <legend className="sr-only">{filled(words.column, names)}</legend>
      <div>
        <label className="label" htmlFor={roleId}>
          {filled(words.columnRole, names)}
        </label>
        <select
          className="select"
          id={roleId}
          disabled={!isLive}
          value={column.role ?? 'me'}
          onChange={({ target }) => pick(roleId, withRole(target.value, column.level, data))}
        >
          {(column.side === null || !ids.includes('me')) && <option value="me">{words.me}</option>}
          {choices.roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {column.role && (
        <div>
          <label className="sr-only" htmlFor={levelId}>
            {filled(words.columnLevel, names)}
          </label>
          <select
            className="select"
            id={levelId}
            disabled={!isLive}
            value={column.level ?? ''}
            onChange={({ target }) =>
              pick(levelId, columnId({ role: column.role ?? '', level: target.value || null }))
            }
          >
            <option value="">{words.allLevels}</option>
            {choices.levels.map(({ id, name }) => (
              <option key={id} value={id} disabled={!levels.includes(id)}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="compare-acts">
        {at > 0 && (
          <SoftLink
            className="link"
            id={`compare-swap-${at}`}
            href={addressOf(swapped(ids, at))}
            onClick={() => keepFocus(`compare-swap-${at}`)}
            aria-label={filled(words.swapWith, { column: column.name, other: columns[at - 1]?.name ?? '' })}
          >
            {words.swap}
          </SoftLink>
        )}
        <SoftLink
          className="link"
          href={addressOf(ids.filter((id) => id !== column.id))}
          aria-label={filled(words.removeColumn, names)}
        >
          {words.remove}
        </SoftLink>
      </p>
    </fieldset>
  )
}

/** A level that the new role is not asked anything at gives way to all of its levels. */
function withRole(role: string, level: string | null, { choices }: ComparisonData): string {
  if (role === 'me') return 'me'
  const isAsked = choices.roles.find(({ id }) => id === role)?.levels.includes(level ?? '')
  return columnId({ role, level: isAsked ? level : null })
}

/** What another column shows already changes places with this one. */
function replaced(ids: string[], at: number, id: string): string[] {
  const own = ids[at] ?? ''
  return ids.map((it, place) => (place === at ? id : it === id ? own : it))
}

const swapped = (ids: string[], at: number) =>
  ids.map((id, place) => (place === at ? (ids[at - 1] ?? id) : place === at - 1 ? (ids[at] ?? id) : id))

/** More columns at the level of the last one, as links. */
function ColumnAdder({ data, words, search }: BarProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useClosingMenu(menu)
  const { columns, choices, scope, locale } = data
  const ids = columns.map(({ id }) => id)
  const level = columns.findLast(({ role }) => role !== null)?.level ?? null
  const isPicked = (id: string) => ids.includes(id)
  const offered = [
    ...choices.roles.map(({ id, name }) => ({ id: withRole(id, level, data), name })),
    { id: 'me', name: words.me },
  ].filter(({ id }) => !isPicked(id))
  const skills = scope.named.map(({ id }) => id)
  const levelName = (id: string) => {
    const column = columnIn(id)
    if (!column || column === 'me') return null
    return choices.levels.find((it) => it.id === column.level)?.name ?? words.allLevels
  }
  return (
    <details className="menu compare-add" ref={menu}>
      <summary className="button" id="compare-add">
        <span aria-hidden="true">+</span> {words.addColumn}
      </summary>
      <div>
        <ul>
          {offered.map(({ id, name }) => (
            <li key={id} className={id === 'me' ? 'needs-script' : undefined}>
              <SoftLink
                href={paths.comparison(locale, [...ids, id], skills) + search}
                onClick={() => keepFocus('compare-add')}
              >
                <Icon name="chevron" flips />
                <span>
                  {name} <small>{levelName(id)}</small>
                </span>
              </SoftLink>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
