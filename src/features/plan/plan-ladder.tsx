'use client'

import { type CSSProperties, Fragment, type MouseEvent, type ReactNode } from 'react'
import { rankIn } from '@/domain/coverage'
import { levelClass } from '@/ui/level-ramp'
import { counted, filled } from '@/ui/phrase'
import type { PlanData, PlanWords, ShownPlan } from './plan-data'
import { type RungState, requiredAt, rungState } from './plan-figures'
import { planSearchOf, wholePlan } from './plan-view'
import { changePlanView } from './use-plan-view'

/** `shown` is missing where there is no plan yet: then the rungs are only named. */
type PlanLadderProps = { data: PlanData; words: PlanWords; shown: ShownPlan | null }

/** The levels as a ladder, the top one first. A rung is a link that shows the statements of its level alone. */
export function PlanLadder({ data, words, shown }: PlanLadderProps) {
  const count = data.levels.length
  return (
    <nav className="ladder" aria-label={words.ladder}>
      <h2>{words.levels}</h2>
      <ol>
        {data.levels.toReversed().map(({ id, name }, fromTop) => {
          const rank = count - fromTop
          const state = stateOf(shown, rank)
          const isAim = shown?.heading.level.id === id && shown.view.level === null
          return (
            <li key={id} className={`${state} ${levelClass(rank, count)}${isAim ? ' aim' : ''}`}>
              <RungLink level={id} shown={shown}>
                <span className="rails" aria-hidden="true">
                  <span className="rung-bar" />
                </span>
                <span>
                  <span className="name">{name}</span>
                  {shown && <RungWords shown={shown} level={id} state={state} />}
                </span>
              </RungLink>
              {state === 'here' && <span className="pin" aria-hidden="true" />}
            </li>
          )
        })}
      </ol>
      {shown && (
        <p className="below">
          <RungLink level={null} shown={shown}>
            {filled(words.showWhole, { level: shown.heading.level.name })}
          </RungLink>
        </p>
      )}
    </nav>
  )
}

/** The ladder laid down into a stair, for phones: the first level first. */
export function PlanDock({ data, words, shown }: PlanLadderProps & { shown: ShownPlan }) {
  return (
    <nav className="dock" aria-label={words.dock}>
      <ol>
        {data.levels.map(({ id, name }, at) => {
          const state = stateOf(shown, at + 1)
          return (
            <li
              key={id}
              className={`${state} ${levelClass(at + 1, data.levels.length)}`}
              style={{ '--rank': at + 1 } as CSSProperties}
            >
              <RungLink level={id} shown={shown}>
                {name}
                {state === 'here' && <span className="sr-only">, {words.here}</span>}
              </RungLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Shows one level, or the whole plan. It changes nothing of what the person said. */
function RungLink({
  level,
  shown,
  children,
}: {
  level: string | null
  shown: ShownPlan | null
  children: ReactNode
}) {
  const view = shown?.view ?? wholePlan
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    changePlanView({ level })
  }
  if (!shown) return <span className="rung">{children}</span>
  return (
    <a
      className="rung"
      href={planSearchOf({ ...view, level }) || '?'}
      aria-current={view.level === level ? 'true' : undefined}
      onClick={show}
    >
      {children}
    </a>
  )
}

function stateOf(shown: ShownPlan | null, rank: number): RungState {
  if (!shown) return 'far'
  const { assessment, data, heading } = shown
  const own = heading.isOwnRole ? (rankIn(data.levels, assessment.level) ?? 0) : 0
  return rungState(rank, own, rankIn(data.levels, heading.level.id) ?? 0)
}

function RungWords({ shown, level, state }: { shown: ShownPlan; level: string; state: RungState }) {
  const { words, plan, data, heading } = shown
  const { total, done, left } = requiredAt(plan, level)
  const optional = plan.rungs.find((rung) => rung.level === level)?.coverage.optionalLeft ?? 0
  const counts = [
    total > 0 && filled(words.canDoOf, { done, total }),
    optional > 0 && counted(data.locale, words.optionalCount, optional),
  ].filter((count) => count !== false)
  const toCover = left > 0 ? counted(data.locale, words.toCover, left) : words.coveredFlag
  const flag = level === heading.level.id ? words.targetFlag : words.onTheWay
  return (
    <>
      {state === 'here' && <span className="flag">{words.here}</span>}
      {state === 'next' && <span className="flag">{filled(flag, { toCover })}</span>}
      <span className="counts">
        {counts.length === 0 && words.nothingRequired}
        {counts.map((count, at) => (
          <Fragment key={count}>
            {at > 0 && ', '}
            <span>{count}</span>
          </Fragment>
        ))}
      </span>
    </>
  )
}
