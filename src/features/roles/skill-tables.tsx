import type { RoleLevel, RolePage, RoleSkill } from '@/data/role'
import type { Locale } from '@/domain/locale'
import { type Say, sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { RequirementBadge } from '@/ui/requirement-badge'
import { SoftLink } from '@/ui/soft-link'
import { Words } from '@/ui/words'

type SkillTablesProps = { role: RolePage; level: RoleLevel; locale: Locale }

/** The skills of one level in two tables: what it requires, and what is optional. A table without rows is left out. */
export function SkillTables({ role, level, locale }: SkillTablesProps) {
  const say = sayIn(locale)
  return [true, false].map((isRequired) => {
    const skills = level.skills.filter(({ required }) => required === isRequired)
    if (skills.length === 0) return null
    return (
      <table key={String(isRequired)} className="sheet asked" role="table">
        <caption data-export={captionOf(isRequired, level, say)}>
          <RequirementBadge
            isRequired={isRequired}
            label={say(isRequired ? 'roles.whatRequired' : 'roles.whatOptional')}
          />
          <span className="sr-only">, {level.name.words}</span>
          {level.required > 0 && level.optional > 0 && (
            <span className="says">{saysOf(isRequired, level, say)}</span>
          )}
        </caption>
        <colgroup>
          <col className="col-skill" />
          <col />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say('roles.skill')}
            </th>
            <th scope="col" role="columnheader">
              {say('roles.expected')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {skills.map((skill) => (
            <SkillRow key={skill.id} skill={skill} role={role.id} level={level.id} locale={locale} />
          ))}
        </tbody>
      </table>
    )
  })
}

type SkillRowProps = { skill: RoleSkill; role: string; level: string; locale: Locale }

function SkillRow({ skill, role, level, locale }: SkillRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <SoftLink href={`${paths.skill(locale, skill.id)}?level=${level}&role=${role}#level-${level}`}>
          <Words text={skill.name} locale={locale} />
        </SoftLink>
      </th>
      <td role="cell">
        <ul className="asked-list">
          {skill.statements.map((statement) => (
            <li key={statement.key}>
              <Words text={statement} locale={locale} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

const captionOf = (isRequired: boolean, { name }: RoleLevel, say: Say) =>
  say(isRequired ? 'roles.captionRequired' : 'roles.captionOptional', { level: name.words })

const saysOf = (isRequired: boolean, level: RoleLevel, say: Say) =>
  say('roles.requiredSays', {
    skills: isRequired ? level.required : level.optional,
    statements: isRequired ? level.statements.required : level.statements.optional,
  })
