import type { ReactNode } from 'react'

/** No role is made at build time: the build needs no database. */
export function generateStaticParams() {
  return []
}

export default function RoleLayout({ children }: { children: ReactNode }) {
  return children
}
