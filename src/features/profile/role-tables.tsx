'use client'

import { LabelledSelect } from '@/ui/labelled-select'
import { listIn } from '@/ui/lists'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ProfileData, ShownRole } from './profile-data'
import { ProfileRows } from './profile-rows'
import type { ProfileState } from './profile-state'
import { TableHead } from './table-head'
import { changeViewState } from './use-view-state'

/** One table a role, a row a level. All of them are in the page; one is shown at a time. */
export function RoleTables(profile: ProfileState) {
  const { data, table, state, words, standing, role, isLive } = profile
  return (
    <>
      <div className="needs-script mb-4 max-w-72">
        <LabelledSelect
          id="shown-role"
          label={words.roleToShow}
          options={data.roles}
          value={role ?? ''}
          onPick={(id) => changeViewState({ role: id }, 'push')}
          isLive={isLive}
        />
      </div>
      <div className="panels">
        {data.roles.map((it) => (
          <section
            key={it.id}
            id={`role-${it.id}`}
            className="panel"
            data-role={it.id}
            aria-labelledby={`heading-${it.id}`}
            hidden={isLive && role !== it.id}
          >
            <h2 className="level-heading" id={`heading-${it.id}`}>
              {it.name}
              {standing.role?.id === it.id && (
                <span className="tag here" data-export-skip>
                  {words.yourRole}
                </span>
              )}
            </h2>
            <Duties role={it} words={words} />
            <table className="sheet roles mt-2" role="table" aria-labelledby={`heading-${it.id}`}>
              <caption>{captionOf(data, it, words)}</caption>
              <TableHead table={table} sort={state.sort} words={words} isLive={isLive} />
              <ProfileRows
                profile={profile}
                rows={table.rows.filter((row) => row.role.id === it.id)}
                openRole={null}
                leading="level"
              />
            </table>
          </section>
        ))}
      </div>
    </>
  )
}

function Duties({ role, words }: { role: ShownRole; words: Messages['view'] }) {
  if (role.does.length === 0) return null
  return (
    <details className="mt-2 text-sm text-ink-2" open>
      <summary className="cursor-pointer font-semibold">{words.duties}</summary>
      <ul className="mt-1 list-disc ps-5">
        {role.does.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
    </details>
  )
}

function captionOf(data: ProfileData, role: ShownRole, words: Messages['view']): string {
  const { levels, cells } = data
  const required = cells.filter((cell) => cell.role === role.id && cell.required).map(({ level }) => level)
  const first = levels[0]?.name ?? ''
  const last = levels.at(-1)?.name ?? ''
  const grows = filled(words.roleCaption, { first, last })
  if (required.length === levels.length) return `${grows} ${words.roleAll}`
  if (required.length === 0) return `${grows} ${words.roleNone}`
  const names = levels.filter(({ id }) => required.includes(id)).map(({ name }) => name)
  return `${grows} ${filled(words.roleSome, { levels: listIn(data.locale, names) })}`
}
