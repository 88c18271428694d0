import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** Pages that are somebody's own: made for each request, kept by nobody, found by no search engine. */
export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function PrivateLayout({ children }: { children: ReactNode }) {
  return children
}
