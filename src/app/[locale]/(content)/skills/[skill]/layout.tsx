import type { ReactNode } from 'react'

/** No profile is made at build time: the build needs no database. */
export function generateStaticParams() {
  return []
}

export default function SkillLayout({ children }: { children: ReactNode }) {
  return children
}
