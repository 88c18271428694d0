'use client'

import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import type { ProfileView } from '@/ui/paths'
import { counted } from '@/ui/phrase'
import { SoftLink } from '@/ui/soft-link'
import type { ProfileData } from './profile-data'
import type { ProfileState } from './profile-state'
import { rungState } from './standing'
import { changeViewState } from './use-view-state'
import { allLevels, searchOf } from './view-state'

type LevelLadderProps = { profile: ProfileState; view: ProfileView }

/** The levels as a ladder, the top one first. A rung is a link to the table of its level. */
export function LevelLadder({ profile, view }: LevelLadderProps) {
  const { data, words, standing } = profile
  const count = data.levels.length
  return (
    <nav className="ladder" aria-label={words.ladder}>
      <h2>{words.levels}</h2>
      <ol>
        {data.levels.toReversed().map(({ id, name }, fromTop) => {
          const rank = count - fromTop
          const state = rungState(rank, standing.rank)
          return (
            <li key={id} className={`${state} ${levelClass(rank, count)}`}>
              <LevelLink id={id} profile={profile} view={view}>
                <span className="rails" aria-hidden="true">
                  <span className="rung-bar" />
                </span>
                <span>
                  <span className="name">{name}</span>
                  <Flag state={state} profile={profile} />
                  <span className="counts">{countsAt(data, id, words)}</span>
                </span>
              </LevelLink>
              {state === 'here' && <span className="pin" aria-hidden="true" />}
            </li>
          )
        })}
      </ol>
      <p className="below needs-script">
        <LevelLink id={allLevels} profile={profile} view={view}>
          {words.showAll}
        </LevelLink>
      </p>
    </nav>
  )
}

/** The ladder laid down into a stair, for phones: the first level first. */
export function LevelDock({ profile, view }: LevelLadderProps) {
  const { data, words, standing } = profile
  return (
    <nav className="dock" aria-label={words.dock}>
      <ol>
        {data.levels.map(({ id, name }, at) => {
          const state = rungState(at + 1, standing.rank)
          return (
            <li
              key={id}
              className={`${state} ${levelClass(at + 1, data.levels.length)}`}
              style={{ '--rank': at + 1 } as CSSProperties}
            >
              <LevelLink id={id} profile={profile} view={view}>
                {name}
                <span className="sr-only">
                  {state === 'here' && `, ${words.here}`}
                  {state === 'next' && `, ${words.next}`}
                </span>
              </LevelLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

type LevelLinkProps = { id: string; profile: ProfileState; view: ProfileView; children: ReactNode }

/** Leads to the table of a level with the same filters. By level, and with script, the table changes in place. */
export function LevelLink({ id, profile, view, children }: LevelLinkProps) {
  const { state, level, isLive, addresses } = profile
  const isInPlace = view === 'by-level'
  const show = (event: MouseEvent) => {
    if (!isInPlace || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    changeViewState({ level: id }, 'push')
  }
  const Anchor = isInPlace ? 'a' : SoftLink
  const search = searchOf({ ...state, level: id })
  const anchor = id === allLevels ? '' : `#level-${id}`
  return (
    <Anchor
      href={`${addresses['by-level']}${search}${anchor}`}
      aria-current={isLive && isInPlace && level === id ? 'true' : undefined}
      onClick={show}
    >
      {children}
    </Anchor>
  )
}

function Flag({ state, profile: { words, standing, data } }: { state: string; profile: ProfileState }) {
  if (state === 'here') return <span className="flag">{words.here}</span>
  if (state !== 'next') return null
  const left = standing.toNext
  if (!left || left.total + left.setAside === 0) return <span className="flag">{words.next}</span>
  return (
    <span className="flag">
      {left.left > 0 ? counted(data.locale, words.nextLeft, left.left) : words.nextCovered}
    </span>
  )
}

/** How many roles a level is required and optional for: "5 required · 1 optional". */
export function countsAt({ cells, locale }: ProfileData, level: string, words: Messages['view']): string {
  const here = cells.filter((cell) => cell.level === level)
  const required = here.filter((cell) => cell.required).length
  const optional = here.length - required
  const parts = [
    required > 0 && counted(locale, words.countsRequired, required),
    optional > 0 && counted(locale, words.countsOptional, optional),
  ]
  return parts.filter(Boolean).join(' · ')
}
