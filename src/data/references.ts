import type { CatalogueDocument } from '@/domain/catalogue'
import { expectationsOf, type SkillDocument } from '@/domain/document'

/** An id that a skill names and the catalogue does not have. */
export type Dangling = { noun: 'group' | 'role' | 'level' | 'topic'; id: string }

/** Every id of the catalogue that a skill names in vain, each once. */
export function danglingReferences(skill: SkillDocument, catalogue: CatalogueDocument): Dangling[] {
  const cells = expectationsOf(skill)
  const topics = cells.flatMap(({ statements }) => statements.flatMap((statement) => statement.topics))
  return [
    ...missing(
      'group',
      [skill.group],
      catalogue.domains.flatMap(({ groups }) => groups),
    ),
    ...missing(
      'role',
      cells.map(({ role }) => role),
      catalogue.roles,
    ),
    ...missing(
      'level',
      cells.map(({ level }) => level),
      catalogue.levels,
    ),
    ...missing('topic', [...skill.topics, ...topics], catalogue.topics),
  ]
}

function missing(noun: Dangling['noun'], named: string[], entries: { id: string }[]): Dangling[] {
  const known = new Set(entries.map(({ id }) => id))
  return [...new Set(named)].filter((id) => !known.has(id)).map((id) => ({ noun, id }))
}
