'use client'

import { useLayoutEffect, useSyncExternalStore } from 'react'
import { announcer } from '@/ui/announcer'
import { useIsLive } from '@/ui/use-is-live'
import { hidingOptional, requiredFirstPaintId } from './required-first-paint'

const changes = announcer()

/** Whether the prompts are those of required skills only. It is in the address, and on the page as a mark that hides the others. */
export function RequiredOnly({ label }: { label: string }) {
  const isLive = useIsLive()
  const isOn = useSyncExternalStore(subscribe, isAsked, () => false)
  useLayoutEffect(() => {
    if (isLive) document.getElementById(requiredFirstPaintId)?.remove()
  }, [isLive])
  return (
    <label className="check needs-script">
      <input
        type="checkbox"
        disabled={!isLive}
        checked={isOn}
        onChange={({ target }) => ask(target.checked)}
      />
      {label}
      {isLive && isOn && <style>{hidingOptional}</style>}
    </label>
  )
}

const isAsked = () => new URLSearchParams(location.search).get('required') === '1'

function ask(isOn: boolean) {
  history.pushState(null, '', `${location.pathname}${isOn ? '?required=1' : ''}`)
  changes.announce()
}

function subscribe(listener: () => void) {
  const unsubscribe = changes.subscribe(listener)
  window.addEventListener('popstate', listener)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', listener)
  }
}
