'use client'

import { usePathname } from 'next/navigation'
import { filled } from './phrase'

/** On paper: where the page can be read again. Filters and marks are the reader's own, and stay out of it. */
export function PrintedFrom({ site, says }: { site: string; says: string }) {
  return <p className="printed-from">{filled(says, { address: `${site}${usePathname()}` })}</p>
}
