'use client'

import type { ReactNode } from 'react'
import { keepPlace, useAssessment } from '@/ui/assessment-store'
import { LabelledSelect } from '@/ui/labelled-select'
import type { Messages } from '@/ui/messages'
import { useIsLive } from '@/ui/use-is-live'

type OwnRoleProps = {
  words: Messages['yours']
  roles: { id: string; name: string }[]
  /** What else can be done with the tables below. */
  children?: ReactNode
}

/** Where the person picks the role that their rungs are counted in. */
export function OwnRole({ words, roles, children }: OwnRoleProps) {
  const isLive = useIsLive()
  const { role } = useAssessment()
  const pick = (id: string) => keepPlace({ role: id || null })
  return (
    <div className="own-role needs-script">
      <LabelledSelect
        id="catalogue-role"
        label={words.role}
        options={roles}
        value={role ?? ''}
        onPick={pick}
        isLive={isLive}
      >
        <option value="">{words.noRole}</option>
      </LabelledSelect>
      {!role && <span className="text-xs text-ink-2">{words.roleHint}</span>}
      {children}
    </div>
  )
}
