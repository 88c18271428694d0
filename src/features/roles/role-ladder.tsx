'use client'

import type { CSSProperties } from 'react'
import { rankIn } from '@/domain/coverage'
import { useAssessment } from '@/ui/assessment-store'
import { levelClass } from '@/ui/level-ramp'
import { useLevelKeys } from './use-level-keys'

export type LadderRung = { id: string; name: string; counts: string }
type RoleLadderProps = {
  role: string
  /** In rank order. */
  rungs: LadderRung[]
  words: { ladder: string; levels: string; dock: string; here: string; next: string }
}

/** The levels of a role as a ladder, the top one first: a rung leads to its section. Whose role it is sees their own place. */
export function RoleLadder({ role, rungs, words }: RoleLadderProps) {
  const states = useRungStates(role, rungs)
  useLevelKeys(rungs.map(({ id }) => `#level-${id}`))
  return (
    <nav className="ladder" aria-label={words.ladder}>
      <h2>{words.levels}</h2>
      <ol>
        {rungs
          .map(({ id, name, counts }, at) => {
            const state = states[at]
            return (
              <li key={id} className={`${state} ${levelClass(at + 1, rungs.length)}`}>
                <a href={`#level-${id}`}>
                  <span className="rails" aria-hidden="true">
                    <span className="rung-bar" />
                  </span>
                  <span>
                    <span className="name">{name}</span>
                    {state === 'here' && <span className="flag">{words.here}</span>}
                    {state === 'next' && <span className="flag">{words.next}</span>}
                    <span className="counts">{counts}</span>
                  </span>
                </a>
                {state === 'here' && <span className="pin" aria-hidden="true" />}
              </li>
            )
          })
          .toReversed()}
      </ol>
    </nav>
  )
}

/** The ladder laid down into a stair, for phones: the first level first. */
export function RoleDock({ role, rungs, words }: RoleLadderProps) {
  const states = useRungStates(role, rungs)
  return (
    <nav className="dock" aria-label={words.dock}>
      <ol>
        {rungs.map(({ id, name }, at) => (
          <li
            key={id}
            className={`${states[at]} ${levelClass(at + 1, rungs.length)}`}
            style={{ '--rank': at + 1 } as CSSProperties}
          >
            <a href={`#level-${id}`}>
              {name}
              <span className="sr-only">
                {states[at] === 'here' && `, ${words.here}`}
                {states[at] === 'next' && `, ${words.next}`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** To everybody else, every rung is climbed. */
function useRungStates(role: string, rungs: LadderRung[]): string[] {
  const own = useAssessment()
  const rank = own.role === role ? rankIn(rungs, own.level) : null
  return rungs.map((_, at) => {
    if (rank === null || at + 1 < rank) return 'climbed'
    if (at + 1 === rank) return 'here'
    return at === rank ? 'next' : 'far'
  })
}
