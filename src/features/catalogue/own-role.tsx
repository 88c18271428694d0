'use client'

import { placedAt } from '@/domain/assessment'
import { changeAssessment, useAssessment } from '@/ui/assessment-store'
import type { Messages } from '@/ui/messages'

type OwnRoleProps = { words: Messages['yours']; roles: { id: string; name: string }[] }

/** Where the person picks the role that their rungs are counted in. */
export function OwnRole({ words, roles }: OwnRoleProps) {
  const { role } = useAssessment()
  const pick = (id: string) =>
    changeAssessment((before) => placedAt(before, { role: id || null }, Date.now()))
  return (
    <div className="filter-bar needs-script">
      <div className="filters">
        <label className="label m-0" htmlFor="catalogue-role">
          {words.role}
        </label>
        <select
          className="select w-68 max-w-full"
          id="catalogue-role"
          value={role ?? ''}
          onChange={({ target }) => pick(target.value)}
        >
          <option value="">{words.noRole}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {!role && <span className="text-xs text-ink-2">{words.roleHint}</span>}
      </div>
    </div>
  )
}
