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

type LevelSectionProps = { role: RolePage; level: RoleLevel; next: RoleLevel | null; locale: Locale }

/** What a role is asked at one level: what is required, then what is optional, and where to go from there. */
export function LevelSection({ role, level, next, locale }: LevelSectionProps) {
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
      {total > 0 && <LevelLinks role={role} level={level} next={next} locale={locale} />}
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

function LevelLinks({ role, level, next, locale }: LevelSectionProps) {
  const say = sayIn(locale)
  return (
    <p className="level-links">
      {next && (
        <SoftLink className="link" href={changesOf(role, level, next, locale)}>
          {say('roles.changes', { level: level.name.words, next: next.name.words })}
        </SoftLink>
      )}
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

/** Where a level of a role is compared with the next one. */
export const changesOf = ({ id }: RolePage, level: RoleLevel, next: RoleLevel, locale: Locale) =>
  paths.comparison(
    locale,
    [level, next].map((it) => columnId({ role: id, level: it.id })),
  )
