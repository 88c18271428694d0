import type { Profile } from '@/data/skill'
import type { Locale, ShownText } from '@/domain/locale'
import { roleName } from '@/domain/role'
import type { ProfileData, ShownRole, ShownStatement } from './profile-data'

/** What the browser needs of a profile, and no more: it travels with the page. */
export function profileDataOf(profile: Profile, locale: Locale): ProfileData {
  return {
    skill: profile.id,
    revision: profile.revision,
    locale,
    levels: profile.levels.map(({ id, name, meaning }) => ({ id, name: name.words, meaning: meaning.words })),
    roles: profile.roles.map(shownRoleOf),
    cells: profile.cells.map(({ role, level, required, statements }) => ({
      role,
      level,
      required,
      statements: statements.map(({ key, topics, ...text }) => ({ key, topics, ...marked(text, locale) })),
    })),
    topics: Object.fromEntries(profile.glossary.map(({ id, name }) => [id, name.words])),
  }
}

export const shownRoleOf = ({ id, family, stack, does }: Profile['roles'][number]): ShownRole => ({
  id,
  family: family.words,
  stack,
  name: roleName(family.words, stack ?? undefined),
  does: does.map(({ words }) => words),
})

function marked(
  { words, lang, outdated }: ShownText,
  locale: Locale,
): Pick<ShownStatement, 'words' | 'lang' | 'outdated'> {
  return { words, ...(lang === locale ? {} : { lang }), ...(outdated ? { outdated } : {}) }
}
