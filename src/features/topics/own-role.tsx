'use client'

import { useAssessment } from '@/ui/assessment-store'

/** Marks the reader's own role wherever the page names it: the page itself is the same for everybody. */
export function OwnRole() {
  const { role } = useAssessment()
  if (!role || !/^[a-z0-9-]+$/.test(role)) return null
  return (
    <style>{`.asking-roles [data-role="${role}"]{--own-tag:inline-flex;--own-edge:var(--color-here);--own-start:.65rem}`}</style>
  )
}
