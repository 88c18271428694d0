'use client'

import { useEffect, useRef } from 'react'

const place = 'rungs.shortcuts'
/** Holds where the browser keeps nothing. */
let areOn = true

/** Whether single keys do something. On, unless the person switched them off (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return areOn && localStorage.getItem(place) !== 'off'
  } catch {
    return areOn
  }
}

export function switchShortcuts(on: boolean) {
  areOn = on
  try {
    if (on) localStorage.removeItem(place)
    else localStorage.setItem(place, 'off')
  } catch {
    // Then it holds until the page is closed.
  }
}

/**
 * Calls `act` for each single key pressed outside of a field, a dialog or a menu, without a modifier, and tells whether
 * the key is being held down. Say true to take the key. What comes `last` gets only the keys that nothing else took.
 */
export function useShortcuts(act: (key: string, isHeld: boolean) => boolean, order?: 'last') {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(elsewhere)) return
      if (document.querySelector('details.menu[open], dialog[open]')) return
      if (areShortcutsOn() && latest.current(event.key, event.repeat)) event.preventDefault()
    }
    const target = order === 'last' ? window : document
    target.addEventListener('keydown', onKey as EventListener)
    return () => target.removeEventListener('keydown', onKey as EventListener)
  }, [order])
}

/** Where keys have a meaning of their own. A radio or a checkbox takes no letters, so shortcuts work there. */
const elsewhere = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [contenteditable=true]'
