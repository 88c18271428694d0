'use client'

import { levelClass } from '@/ui/level-ramp'
import { filled } from '@/ui/phrase'
import { countsAt, LevelLink } from './level-ladder'
import { ProfileRows } from './profile-rows'
import type { ProfileState } from './profile-state'
import type { Standing } from './standing'
import { TableHead } from './table-head'
import { changeViewState } from './use-view-state'
import { allLevels, noRole } from './view-state'

/** One table a level, a row a role. All of them are in the page; one is shown at a time. */
export function LevelTables(profile: ProfileState) {
  const { data, table, state, words, standing, role, isLive, level } = profile
  // Where all levels stand under each other, one open row is enough.
  const opening = level === allLevels ? (standing.next?.id ?? data.levels[0]?.id) : level
  return (
    <div className="panels">
      {data.levels.map(({ id, name, meaning }, at) => (
        <section
          key={id}
          id={`level-${id}`}
          className={`panel ${levelClass(at + 1, data.levels.length)}`}
          data-level={id}
          aria-labelledby={`heading-${id}`}
          hidden={isLive && level !== allLevels && level !== id}
        >
          <h2 className="level-heading" id={`heading-${id}`}>
            <span className="swatch" aria-hidden="true" />
            {name}
          </h2>
          <p className="mt-1 text-sm text-ink-2">{meaning}</p>
          <table className="sheet roles mt-2" role="table" aria-labelledby={`heading-${id}`}>
            <caption>
              {filled(words.caption, { counts: countsAt(data, id, words) })}
              <span className="needs-script"> {words.openRow}</span>
            </caption>
            <TableHead table={table} sort={state.sort} words={words} isLive={isLive} />
            <ProfileRows
              profile={profile}
              rows={table.rows.filter((row) => row.level.id === id)}
              openRole={isLive && id === opening ? role : null}
              onOpenRole={level === allLevels ? undefined : (open) => tellRole(open, standing)}
              leading="role"
            />
          </table>
        </section>
      ))}
      <p className="all-levels needs-script">
        <LevelLink id={allLevels} profile={profile} view="by-level">
          {words.showAll}
        </LevelLink>
      </p>
    </div>
  )
}

/** The role whose row stands open is in the address; so is that the person closed their own. */
function tellRole(open: string | null, standing: Standing) {
  changeViewState({ role: open ?? (standing.role ? noRole : null) }, 'replace')
}
