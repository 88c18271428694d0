'use client'

import type { ReactNode } from 'react'

type LabelledSelectProps = {
  id: string
  label: string
  options: { id: string; name: string }[]
  value: string
  onPick: (id: string) => void
  isLive: boolean
  /** What stands before the options, where there is anything. */
  children?: ReactNode
}

/** One of several to pick, under its label. */
export function LabelledSelect({ id, label, options, value, onPick, isLive, children }: LabelledSelectProps) {
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        className="select"
        id={id}
        disabled={!isLive}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {children}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </>
  )
}
