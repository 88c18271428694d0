'use client'

import type { Assessment } from '@/domain/assessment'
import { keepPlace } from '@/ui/assessment-store'
import { LabelledSelect } from '@/ui/labelled-select'
import { LevelStrip } from '@/ui/level-strip'
import type { AssessData } from './assessing-state'

type PlaceFieldsProps = AssessData & { isLive: boolean; assessment: Assessment; role: string | null }

/** The person's own role and current level, as they keep them everywhere. */
export function PlaceFields({ words, levels, roles, isLive, assessment, role }: PlaceFieldsProps) {
  return (
    <div className="place">
      <div>
        <LabelledSelect
          id="assess-role"
          label={words.role}
          options={roles}
          value={role ?? ''}
          onPick={(picked) => keepPlace({ role: picked || null })}
          isLive={isLive}
        >
          <option value="">{words.rolePick}</option>
        </LabelledSelect>
      </div>
      <LevelStrip
        name="assess-level"
        label={words.level}
        levels={levels}
        below={words.notThere}
        value={assessment.level}
        onPick={(level) => keepPlace({ level })}
        isLive={isLive}
      />
    </div>
  )
}
