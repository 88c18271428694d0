import type { Topic, TopicStatement } from '@/data/topic'
import type { Locale, ShownText } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { paths } from '@/ui/paths'
import type { GivenWording, ShownRole, ShownWords, TopicData } from './topic-data'

/** What the browser needs of a topic, and no more: it travels with the page. */
export function topicDataOf({ id, asking, levels, statements }: Topic, locale: Locale): TopicData {
  return {
    locale,
    href: paths.topic(locale, id),
    roles: asking.map(shownRoleOf),
    levels: levels.map(({ id, name }) => ({ id, name: name.words })),
    skills: statements.skills.map(({ id, name }) => ({
      id,
      name: name.words,
      ...(name.lang === locale ? {} : { lang: name.lang }),
      href: paths.skill(locale, id),
    })),
    wordings: wordingsOf(statements.shown, locale),
    isWhole: statements.pages === 1 && statements.narrowed === statements.all,
  }
}

export const shownRoleOf = ({
  id,
  family,
  stack,
}: {
  id: string
  family: ShownText
  stack: string | null
}): ShownRole => ({
  id,
  family: family.words,
  stack,
  name: roleName(family.words, stack ?? undefined),
})

/** Statements in order, with those of one ability that several roles are asked in the same words said once. */
export function wordingsOf(statements: TopicStatement[], locale: Locale): GivenWording[] {
  const wordings = new Map<string, GivenWording>()
  for (const { skill, role, level, required, key, text } of statements) {
    const id = [skill, level, key, text.words].join('\n')
    const known = wordings.get(id)
    if (known) known.askedOf.push({ role, required })
    else wordings.set(id, { skill, level, key, ...marked(text, locale), askedOf: [{ role, required }] })
  }
  return [...wordings.values()]
}

const marked = ({ words, lang, outdated }: ShownText, locale: Locale): ShownWords => ({
  words,
  ...(lang === locale ? {} : { lang }),
  ...(outdated ? { outdated } : {}),
})
