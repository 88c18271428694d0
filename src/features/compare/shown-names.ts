import type { ShownText } from '@/domain/locale'
import type { ComparisonData } from './comparison-data'
import type { Own } from './use-own'

type Name = Pick<ShownText, 'words' | 'lang'>
export type AbilityName = Name & { role: string; level: string }

/** What the things in the lists are called, and where they stand. */
export type Names = {
  topic: (id: string) => Name
  skill: (id: string) => Name
  ability: (ability: { skill: string; key: string }) => AbilityName
}

export function namesIn({ names, skills, sides, locale }: ComparisonData, own: Own | null): Names {
  const unknown = (words: string): Name => ({ words, lang: locale })
  const abilities = new Map<string, AbilityName>()
  const skillNames = new Map<string, Name>(Object.entries(names.skills))
  for (const { id, name, cells } of own ? ownSkills(own, locale) : []) {
    skillNames.set(id, name)
    for (const { key, ...text } of cells) abilities.set(`${id}/${key}`, text)
  }
  for (const { id, name, cells } of skills) {
    skillNames.set(id, name)
    for (const [side, cell] of cells.flatMap((all, at) => all.map((it) => [at, it] as const))) {
      for (const { key, words, lang } of cell.statements) {
        abilities.set(`${id}/${key}`, { words, lang, role: sides[side]?.role ?? '', level: cell.level })
      }
    }
  }
  for (const { skill, key, ...text } of names.abilities) abilities.set(`${skill}/${key}`, text)
  return {
    topic: (id) => names.topics[id] ?? unknown(id),
    skill: (id) => skillNames.get(id) ?? unknown(id),
    ability: ({ skill, key }) => abilities.get(`${skill}/${key}`) ?? { ...unknown(key), role: '', level: '' },
  }
}

const ownSkills = ({ known }: Own, locale: ComparisonData['locale']) =>
  known.flatMap(({ role, skills }) =>
    skills.map(({ id, name, lang, cells }) => ({
      id,
      name: { words: name, lang: (lang ?? locale) as ComparisonData['locale'] },
      cells: cells.flatMap(({ level, statements }) =>
        statements.map(({ key, words, lang: own }) => ({
          key,
          words,
          lang: (own ?? locale) as ComparisonData['locale'],
          role,
          level,
        })),
      ),
    })),
  )
