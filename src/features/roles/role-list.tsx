import type { CountedRole } from '@/data/role-map'
import type { Locale } from '@/domain/locale'
import { listIn } from '@/ui/lists'
import { type Say, sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { SoftLink } from '@/ui/soft-link'
import { TinyLadder } from '@/ui/tiny-ladder'
import { Words } from '@/ui/words'
import { OwnRoleTag } from './own-place'
import { nameOf } from './shown-role'

type Level = { id: string; name: string }
type RoleListProps = { roles: CountedRole[]; levels: Level[]; locale: Locale }

/** Every role, family by family, with its counts. */
export function RoleList({ roles, levels, locale }: RoleListProps) {
  const say = sayIn(locale)
  const heads = ['skills', 'required', 'optional', 'statements'] as const
  return (
    <table className="sheet role-list" role="table">
      <caption data-export={say('roles.title')}>{say('roles.listCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" data-key="role">
            {say('roles.role')}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader" className="number" data-key={head}>
              {say(`roles.${head}`)}
            </th>
          ))}
          <th scope="col" role="columnheader" className="is-action" data-export-skip>
            <span className="sr-only">{say('roles.compare')}</span>
          </th>
        </tr>
      </thead>
      {familiesOf(roles).map((family) => (
        <tbody key={family[0]?.id} role="rowgroup">
          {family.map((role) => (
            <RoleRow key={role.id} role={role} levels={levels} locale={locale} say={say} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RoleRowProps = { role: CountedRole; levels: Level[]; locale: Locale; say: Say }

function RoleRow({ role, levels, locale, say }: RoleRowProps) {
  const sum = (count: (level: CountedRole['levels'][number]) => number) =>
    role.levels.reduce((total, level) => total + count(level), 0)
  const counts = {
    skills: role.skills,
    required: sum(({ required }) => required),
    optional: sum(({ optional }) => optional),
    statements: sum(({ statements }) => statements),
  }
  const figures = new Intl.NumberFormat(locale)
  return (
    <tr role="row" data-key={role.id}>
      <th scope="row" role="rowheader" data-export={nameOf(role)}>
        <span className="role-head">
          <span role="img" aria-label={whereRequired(role, levels, say, locale)}>
            <TinyLadder id={role.id} label="" required={role.levels.map(({ required }) => required > 0)} />
          </span>
          <span>
            <SoftLink href={paths.role(locale, role.id)}>
              {role.stack && (
                <span className="family">
                  <Words text={role.family} locale={locale} />{' '}
                </span>
              )}
              <span className="stack">{role.stack ?? <Words text={role.family} locale={locale} />}</span>
            </SoftLink>
            <OwnRoleTag role={role.id} label={say('view.yourRole')} />
          </span>
        </span>
      </th>
      {(['skills', 'required', 'optional', 'statements'] as const).map((name) => (
        <td
          key={name}
          role="cell"
          className="number"
          data-label={say(`roles.${name}`)}
          data-export={counts[name]}
        >
          {figures.format(counts[name])}
        </td>
      ))}
      <td role="cell" className="is-action" data-export-skip>
        <SoftLink
          className="link"
          href={paths.comparison(locale, [role.id])}
          aria-label={say('roles.compareRole', { role: nameOf(role) })}
        >
          {say('roles.compare')}
        </SoftLink>
      </td>
    </tr>
  )
}

/** Roles of one family stand together, in the order in which the catalogue names the families first. */
function familiesOf(roles: CountedRole[]): CountedRole[][] {
  const families = new Map<string, CountedRole[]>()
  for (const role of roles) {
    families.set(role.family.words, [...(families.get(role.family.words) ?? []), role])
  }
  return [...families.values()]
}

/** The sentence that says what a small ladder shows. */
function whereRequired(role: CountedRole, levels: Level[], say: Say, locale: Locale): string {
  const required = levels.filter((_, at) => (role.levels[at]?.required ?? 0) > 0).map(({ name }) => name)
  if (required.length === levels.length) return say('roles.ladderAll', { role: nameOf(role) })
  if (required.length === 0) return say('roles.ladderNone', { role: nameOf(role) })
  return say('roles.ladderSome', { role: nameOf(role), levels: listIn(locale, required) })
}
