import { levelClass } from './level-ramp'

const rungs = [74, 58, 42, 26, 10]

/** A ladder in dashes: nothing here yet. */
export function EmptyLadder() {
  return (
    <svg viewBox="0 0 48 84" width="48" height="84" fill="none" strokeWidth="3" aria-hidden="true">
      <path d="M8 0v84M40 0v84" stroke="var(--color-line-2)" />
      <path d={rungs.map((y) => `M2 ${y}h44`).join('')} stroke="var(--color-ink-2)" strokeDasharray="5 4" />
    </svg>
  )
}

/** A ladder whose middle rung fell off. */
export function BrokenLadder() {
  return (
    <svg viewBox="0 0 72 92" width="72" height="92" fill="none" aria-hidden="true">
      <path d="M12 0v84M44 0v84" stroke="var(--color-line-2)" strokeWidth="3" />
      {rungs.map((y, at) =>
        at === 2 ? null : (
          <rect
            key={y}
            className={levelClass(at + 1, rungs.length)}
            x="6"
            y={y - 4}
            width="44"
            height="8"
            rx="1"
            fill="var(--lv)"
            stroke="var(--ll)"
          />
        ),
      )}
      <path d="M30 88l38-14" stroke="var(--color-ink-2)" strokeWidth="3" strokeDasharray="5 4" />
    </svg>
  )
}
