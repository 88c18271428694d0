'use client'

import { useAssessment } from '@/ui/assessment-store'

/** Marks the role that the person says is theirs. */
export function OwnRoleTag({ role, label }: { role: string; label: string }) {
  return useAssessment().role === role ? <span className="tag here">{label}</span> : null
}

/** Marks the place where the person says they stand: this role, at this level. */
export function OwnPlaceTag({ role, level, label }: { role: string; level: string; label: string }) {
  const own = useAssessment()
  return own.role === role && own.level === level ? <span className="tag here">{label}</span> : null
}
