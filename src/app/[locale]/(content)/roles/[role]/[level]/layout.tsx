import type { ReactNode } from 'react'

/** No level is made at build time: the build needs no database. */
export function generateStaticParams() {
  return []
}

export default function RoleLevelLayout({ children }: { children: ReactNode }) {
  return children
}
