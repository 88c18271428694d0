'use client'

import { belowLadder } from '@/domain/assessment'
import { levelClass } from './level-ramp'

type LevelStripProps = {
  /** What tells it apart from others on the page. */
  name: string
  label: string
  levels: { id: string; name: string }[]
  /** What it is called to stand below the first rung. */
  below: string
  value: string | null
  onPick: (level: string) => void
  isLive: boolean
}

/** A level to pick, or none yet: one strip, the first level first. */
export function LevelStrip({ name, label, levels, below, value, onPick, isLive }: LevelStripProps) {
  return (
    <fieldset disabled={!isLive}>
      <legend className="label">{label}</legend>
      <div className="strip">
        {[{ id: belowLadder, name: below }, ...levels].map((level, rank) => (
          <label key={level.id} className={rank > 0 ? levelClass(rank, levels.length) : undefined}>
            <input
              type="radio"
              name={name}
              value={level.id}
              checked={value === level.id}
              onChange={() => onPick(level.id)}
            />
            <span className={rank > 0 ? 'swatch' : 'swatch none'} aria-hidden="true" />
            <span data-name={level.name}>{level.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
