import type { Assessment } from '@/domain/assessment'
import { coverageOf, nextRung, type RungCoverage, rankIn } from '@/domain/coverage'
import type { ProfileData, ShownLevel, ShownRole } from './profile-data'

/** Where a person stands on this profile. What they have not said is `null`. */
export type Standing = {
  role: ShownRole | null
  /** They have a role, and this skill asks nothing of it. */
  isAbsent: boolean
  /** Their rank: 0 below the first rung, `null` when not said. */
  rank: number | null
  next: ShownLevel | null
  /** How far they are with the next rung in their role. */
  toNext: RungCoverage | null
  /** How far they are with all rungs of their role, for those on the top one. */
  inAll: RungCoverage | null
}

export function standingOf(assessment: Assessment, { skill, levels, roles, cells }: ProfileData): Standing {
  const role = roles.find(({ id }) => id === assessment.role) ?? null
  const next = nextRung(levels, assessment.level)
  const own = cells.filter((cell) => cell.role === role?.id)
  return {
    role,
    isAbsent: assessment.role !== null && role === null,
    rank: rankIn(levels, assessment.level),
    next,
    toNext:
      role && next
        ? coverageOf(
            assessment,
            skill,
            own.filter(({ level }) => level === next.id),
          )
        : null,
    inAll: role ? coverageOf(assessment, skill, own) : null,
  }
}

export type RungState = 'climbed' | 'here' | 'next' | 'far'

/** How a rung is drawn for somebody of a rank. To nobody in particular, every rung is climbed. */
export function rungState(rank: number, own: number | null): RungState {
  if (own === null || rank < own) return 'climbed'
  if (rank === own) return 'here'
  return rank === own + 1 ? 'next' : 'far'
}
