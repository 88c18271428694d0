'use client'

import { type Assessment, belowLadder, type Place, placedAt } from '@/domain/assessment'
import { changeAssessment, timeNow } from '@/ui/assessment-store'
import { levelClass } from '@/ui/level-ramp'
import { RoleSelect } from '@/ui/role-select'
import type { AssessData } from './assessing-state'

type PlaceFieldsProps = AssessData & { isLive: boolean; assessment: Assessment; role: string | null }

/** The person's own role and current level, as they keep them everywhere. */
export function PlaceFields({ words, levels, roles, isLive, assessment, role }: PlaceFieldsProps) {
  const place = (now: Partial<Place>) => changeAssessment((before) => placedAt(before, now, timeNow(before)))
  const rungs = [{ id: belowLadder, name: words.notThere }, ...levels]
  return (
    <div className="place">
      <div>
        <RoleSelect
          id="assess-role"
          label={words.role}
          roles={roles}
          value={role ?? ''}
          onPick={(picked) => place({ role: picked || null })}
          isLive={isLive}
        >
          <option value="">{words.rolePick}</option>
        </RoleSelect>
      </div>
      <fieldset disabled={!isLive}>
        <legend className="label">{words.level}</legend>
        <div className="strip">
          {rungs.map(({ id, name }, rank) => (
            <label key={id} className={rank > 0 ? levelClass(rank, levels.length) : undefined}>
              <input
                type="radio"
                name="assess-level"
                value={id}
                checked={assessment.level === id}
                onChange={() => place({ level: id })}
              />
              <span className={rank > 0 ? 'swatch' : 'swatch none'} aria-hidden="true" />
              <span data-name={name}>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
