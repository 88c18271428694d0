'use client'

import { Icon } from './icon'
import { useShortcuts } from './shortcuts'

type FilterFieldProps = {
  id: string
  label: string
  text: string
  isLive: boolean
  onType: (text: string) => void
}

/** The text that what stands below is filtered by. The key `/` leads to it. */
export function FilterField({ id, label, text, isLive, onType }: FilterFieldProps) {
  useShortcuts((key) => {
    if (key !== '/') return false
    document.getElementById(id)?.focus()
    return true
  })
  return (
    <div className="search-box">
      <Icon name="search" />
      <input
        className="input"
        id={id}
        type="search"
        aria-label={label}
        placeholder={label}
        disabled={!isLive}
        maxLength={100}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  )
}
