'use client'

import { type RefObject, useEffect } from 'react'

/** A `details` used as a menu closes on Escape, giving the focus back, on a press outside, and when the focus goes on. */
export function useClosingMenu(menu: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const details = menu.current
      if (event.key !== 'Escape' || !details?.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    const onPress = (event: PointerEvent) => {
      const details = menu.current
      if (details?.open && event.target instanceof Node && !details.contains(event.target))
        details.open = false
    }
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      const details = menu.current
      if (details?.open && relatedTarget instanceof Node && !details.contains(relatedTarget))
        details.open = false
    }
    const details = menu.current
    details?.addEventListener('focusout', onLeave)
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      details?.removeEventListener('focusout', onLeave)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [menu])
}
