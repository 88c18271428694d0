'use client'

import { useLayoutEffect } from 'react'
import { addressState } from '@/ui/address-state'
import { useIsLive } from '@/ui/use-is-live'
import { hidingOptional, requiredFirstPaintId } from './required-first-paint'

const [useAsked, ask] = addressState({
  empty: { required: false },
  read: (search) => ({ required: new URLSearchParams(search).get('required') === '1' }),
  write: ({ required }) => (required ? '?required=1' : ''),
})

/** Whether the prompts are those of required skills only. It is in the address, and on the page as a mark that hides the others. */
export function RequiredOnly({ label }: { label: string }) {
  const isLive = useIsLive()
  const { required: isOn } = useAsked()
  useLayoutEffect(() => {
    if (isLive) document.getElementById(requiredFirstPaintId)?.remove()
  }, [isLive])
  return (
    <label className="check needs-script">
      <input
        type="checkbox"
        disabled={!isLive}
        checked={isOn}
        onChange={({ target }) => ask({ required: target.checked }, 'push')}
      />
      {label}
      {isLive && isOn && <style>{hidingOptional}</style>}
    </label>
  )
}
