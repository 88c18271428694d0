import type { RolePage as Role, RoleLevel } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn, wordsIn } from '@/ui/messages'
import { PageExport } from '@/ui/page-export'
import { counted } from '@/ui/phrase'
import { Stats } from '@/ui/stats'
import { LevelSection } from './level-section'
import { RoleCrumbs } from './role-crumbs'
import { RoleDuties } from './role-duties'
import { RoleDock, RoleLadder } from './role-ladder'
import { RoleWords } from './shown-role'
import { SimilarRoles } from './similar-roles'

/** One role over all its skills, level by level, with the person's own place laid over the ladder. */
export function RolePage({ role, locale }: { role: Role; locale: Locale }) {
  const say = sayIn(locale)
  const ladder = {
    role: role.id,
    rungs: role.levels.map((level) => ({
      id: level.id,
      name: level.name.words,
      counts: countsOf(level, locale),
    })),
    words: {
      ladder: say('roles.ladder'),
      levels: say('roles.levels'),
      dock: say('roles.dock'),
      here: say('view.here'),
      next: say('view.next'),
    },
  }
  return (
    <>
      <RoleCrumbs locale={locale} />
      <div className="page-head">
        <div>
          <p className="eyebrow">{say('roles.eyebrow')}</p>
          <h1>
            <RoleWords role={role} locale={locale} />
          </h1>
        </div>
        <PageExport name={role.id} locale={locale} />
      </div>
      <Stats figures={figuresOf(role, say)} />
      <RoleDuties role={role} locale={locale} />
      <div className="skill role">
        <RoleLadder {...ladder} />
        <div className="panels">
          {role.levels.map((level) => (
            <LevelSection key={level.id} role={role} level={level} locale={locale} />
          ))}
        </div>
        <aside className="aside">
          <SimilarRoles role={role} locale={locale} />
        </aside>
      </div>
      <RoleDock {...ladder} />
    </>
  )
}

/** "5 required · 1 optional": how many skills a level requires of the role. */
function countsOf({ required, optional }: RoleLevel, locale: Locale): string {
  const words = wordsIn(locale, 'view')
  const parts = [
    required > 0 && counted(locale, words.countsRequired, required),
    optional > 0 && counted(locale, words.countsOptional, optional),
  ]
  return parts.filter(Boolean).join(' · ')
}

function figuresOf({ skills, levels }: Role, say: Say) {
  const sum = (count: (level: RoleLevel) => number) =>
    levels.reduce((total, level) => total + count(level), 0)
  const [required, optional] = [sum((level) => level.required), sum((level) => level.optional)]
  const statements = sum((level) => level.statements.required + level.statements.optional)
  return [
    { name: say('roles.skills'), count: skills, note: say('roles.skillsNote', { count: skills }) },
    {
      name: say('roles.required'),
      count: required,
      note: say('roles.requiredNote', { count: required + optional }),
    },
    { name: say('roles.optional'), count: optional, note: say('roles.optionalNote', { count: optional }) },
    { name: say('roles.statements'), count: statements, note: say('roles.statementsNote') },
  ]
}
