import type { RoleLevel, RolePage } from '@/data/role'
import { columnId } from '@/domain/column'
import type { Locale } from '@/domain/locale'
import { levelClass } from '@/ui/level-ramp'
import { sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'
import { OwnPlaceTag } from './own-place'
import { SkillTables } from './skill-tables'

type LevelSectionProps = { role: RolePage; level: RoleLevel; locale: Locale }

/** What a role is asked at one level: what is required, then what is optional, and where to go from there. */
export function LevelSection({ role, level, locale }: LevelSectionProps) {
  const say = sayIn(locale)
  const total = level.required + level.optional
  const { required, optional } = level
  const statements = level.statements.required + level.statements.optional
  return (
    <section
      id={`level-${level.id}`}
      className={`panel ${levelClass(level.rank, role.levels.length)}`}
      aria-labelledby={`heading-${level.id}`}
    >
      <div className="level-heading">
        <span className="swatch" aria-hidden="true" />
        <h2 id={`heading-${level.id}`}>
          <Words text={level.name} locale={locale} />
        </h2>
        <OwnPlaceTag role={role.id} level={level.id} label={say('view.here')} />
      </div>
      <p className="mt-1 text-sm text-ink-2">
        <Words text={level.meaning} locale={locale} />
      </p>
      <p className="mt-1 text-sm">
        {total === 0
          ? say('roles.levelNothing', { level: level.name.words })
          : say('roles.levelSays', { statements, skills: total, required, optional })}
      </p>
      {total > 0 && <LevelLinks role={role} level={level} locale={locale} />}
      <SkillTables role={role} level={level} locale={locale} />
      {total > level.skills.length && (
        <p className="mt-3">
          <SoftLink className="link" href={paths.roleLevel(locale, role.id, level.id)}>
            {say('roles.more', { count: total - level.skills.length, level: level.name.words })}
          </SoftLink>
        </p>
      )}
    </section>
  )
}

function LevelLinks({ role, level, locale }: LevelSectionProps) {
  const say = sayIn(locale)
  return (
    <p className="level-links">
      <ChangesLinks role={role} level={level} locale={locale} />
      <SoftLink className="link" href={paths.roleLevel(locale, role.id, level.id)}>
        {say('roles.toPrint')}
        <span className="sr-only">, {level.name.words}</span>
      </SoftLink>
      <SoftLink className="link" href={paths.interview(locale, role.id, level.id)}>
        {say('roles.interview')}
        <span className="sr-only">, {level.name.words}</span>
      </SoftLink>
    </p>
  )
}

/** Where a level of a role is compared with the one below and with the one above. */
export function ChangesLinks({ role, level, locale }: { role: Levels; level: Rung; locale: Locale }) {
  const { rank } = level
  return [rank - 1, rank].map((at) => {
    const [from, to] = [role.levels[at - 1], role.levels[at]]
    return (
      from &&
      to && (
        <SoftLink key={to.id} className="link" href={changesOf(role, from, to, locale)}>
          {sayIn(locale)('roles.changes', { level: from.name.words, next: to.name.words })}
        </SoftLink>
      )
    )
  })
}

type Rung = Pick<RoleLevel, 'id' | 'rank'>
type Levels = { id: string; levels: Pick<RoleLevel, 'id' | 'name'>[] }

const changesOf = ({ id }: Levels, from: { id: string }, to: { id: string }, locale: Locale) =>
  paths.comparison(
    locale,
    [from, to].map((it) => columnId({ role: id, level: it.id })),
  )
