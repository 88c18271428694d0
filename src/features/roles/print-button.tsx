'use client'

import { useIsLive } from '@/ui/use-is-live'

/** Opens the browser's own dialog. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="button needs-script" type="button" disabled={!useIsLive()} onClick={() => print()}>
      {label}
    </button>
  )
}
