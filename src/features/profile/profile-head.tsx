import type { Profile } from '@/data/skill'
import type { Locale } from '@/domain/locale'
import { listIn } from '@/ui/lists'
import { type Say, sayIn } from '@/ui/messages'
import { paths } from '@/ui/paths'
import { RequirementBadge } from '@/ui/requirement-badge'
import { SoftLink } from '@/ui/soft-link'
import { TinyLadder } from '@/ui/tiny-ladder'
import { Words } from '@/ui/words'
import { shownRoleOf } from './shown-profile'

/** Name, place in the catalogue, summary, and a tiny ladder for each role. */
export function ProfileHead({ profile, locale }: { profile: Profile; locale: Locale }) {
  const say = sayIn(locale)
  return (
    <>
      <nav className="crumbs" aria-label={say('profile.breadcrumb')}>
        <ol>
          <li>
            <SoftLink href={paths.group(locale, profile.domain.id)}>
              <Words text={profile.domain.name} locale={locale} />
            </SoftLink>
          </li>
          <li>
            <SoftLink href={paths.group(locale, profile.group.id)}>
              <Words text={profile.group.name} locale={locale} />
            </SoftLink>
          </li>
        </ol>
      </nav>
      <div className="page-head">
        <div>
          <p className="eyebrow">{say('profile.eyebrow')}</p>
          <h1>
            <Words text={profile.name} locale={locale} />
          </h1>
          <p>
            <Words text={profile.summary} locale={locale} />
          </p>
        </div>
        <figure>
          <div className="minis" role="img" aria-label={whereRequired(profile, say, locale)}>
            {profile.roles.map((role) => (
              <TinyLadder
                key={role.id}
                id={role.id}
                label={shortName(role.stack ?? role.family.words)}
                required={requiredByLevel(profile, role.id)}
              />
            ))}
          </div>
          <div className="minis-key">
            <RequirementBadge isRequired label={say('view.required')} />
            <RequirementBadge isRequired={false} label={say('view.optional')} />
          </div>
        </figure>
      </div>
    </>
  )
}

const requiredByLevel = ({ levels, cells }: Profile, role: string) =>
  levels.map(({ id }) => cells.some((cell) => cell.role === role && cell.level === id && cell.required))

/** "C#/.NET" becomes "C#": a tiny ladder has room for one word, or for the first of each. */
const shortName = (name: string) => name.split('/')[0] ?? name

/** The sentence that says what the tiny ladders show. */
function whereRequired(profile: Profile, say: Say, locale: Locale): string {
  const roles = profile.roles.map((role) => {
    const required = requiredByLevel(profile, role.id)
    const name = shownRoleOf(role).name
    if (required.every(Boolean)) return say('profile.minisAll', { role: name })
    if (!required.some(Boolean)) return say('profile.minisNone', { role: name })
    const levels = profile.levels.filter((_, at) => required[at]).map((level) => level.name.words)
    return say('profile.minisSome', { role: name, levels: listIn(locale, levels) })
  })
  return `${say('profile.minis', { skill: profile.name.words })} ${roles.join('; ')}.`
}
