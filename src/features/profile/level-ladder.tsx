'use client'

import type { CSSProperties, MouseEvent } from 'react'
import { levelClass } from '@/ui/level-ramp'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import type { ProfileData } from './profile-data'
import { rungState, type Standing } from './standing'
import { changeViewState } from './use-view-state'
import { allLevels } from './view-state'

type LevelLadderProps = {
  data: ProfileData
  words: Messages['view']
  standing: Standing
  isLive: boolean
  /** The level whose table is shown, or `null` in a view that shows all of them. */
  shown: string | null
  /** Where the tables by level live. */
  address: string
}

/** The levels as a ladder, the top one first. A rung is a link to the table of its level. */
export function LevelLadder({ data, words, standing, isLive, shown, address }: LevelLadderProps) {
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
              <LevelLink id={id} isShown={isLive && shown === id} address={address} isHere={shown !== null}>
                <span className="rails" aria-hidden="true">
                  <span className="rung-bar" />
                </span>
                <span>
                  <span className="name">{name}</span>
                  <Flag state={state} words={words} standing={standing} />
                  <span className="counts">{countsAt(data, id, words)}</span>
                </span>
              </LevelLink>
              {state === 'here' && <span className="pin" aria-hidden="true" />}
            </li>
          )
        })}
      </ol>
      <p className="below needs-script">
        <LevelLink
          id={allLevels}
          isShown={isLive && shown === allLevels}
          address={address}
          isHere={shown !== null}
        >
          {words.showAll}
        </LevelLink>
      </p>
    </nav>
  )
}

/** The ladder laid down into a stair, for phones: the first level first. */
export function LevelDock({ data, words, standing, isLive, shown, address }: LevelLadderProps) {
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
              <LevelLink id={id} isShown={isLive && shown === id} address={address} isHere={shown !== null}>
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

type LevelLinkProps = {
  id: string
  isShown: boolean
  address: string
  isHere: boolean
  children: React.ReactNode
}

/** Without script a link to the anchor of the level; with it, the tables change in place. */
export function LevelLink({ id, isShown, address, isHere, children }: LevelLinkProps) {
  const show = (event: MouseEvent) => {
    if (!isHere || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    changeViewState({ level: id }, 'push')
  }
  const href = isHere ? `#level-${id}` : `${address}?level=${id}`
  return (
    <a href={href} aria-current={isShown ? 'true' : undefined} onClick={show}>
      {children}
    </a>
  )
}

function Flag({ state, words, standing }: { state: string; words: Messages['view']; standing: Standing }) {
  if (state === 'here') return <span className="flag">{words.here}</span>
  if (state !== 'next') return null
  const left = standing.toNext
  if (!left || left.total + left.setAside === 0) return <span className="flag">{words.next}</span>
  return (
    <span className="flag">
      {left.left > 0 ? filled(words.nextLeft, { count: left.left }) : words.nextCovered}
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
