import type { ReactNode } from 'react'

/** Pages that are the same for everybody: made at the first request, kept whole until their content changes. */
export function generateStaticParams() {
  return []
}

export default function ContentLayout({ children }: { children: ReactNode }) {
  return children
}
