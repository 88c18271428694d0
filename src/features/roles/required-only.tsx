'use client'

import { addressState } from '@/ui/address-state'
import { useFirstPaintEnd } from '@/ui/use-first-paint-end'
import { useIsLive } from '@/ui/use-is-live'
import { hidingOptional } from './required-first-paint'

const [useAsked, ask] = addressState({
  empty: { required: false },
  read: (search) => ({ required: new URLSearchParams(search).get('required') === '1' }),
  write: ({ required }) => (required ? '?required=1' : ''),
})

/** Whether the prompts are those of required skills only. It is in the address, and on the page as a mark that hides the others. */
export function RequiredOnly({ label }: { label: string }) {
  const isLive = useIsLive()
  const { required: isOn } = useAsked()
  useFirstPaintEnd(isLive)
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
