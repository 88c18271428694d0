import type { CatalogueDocument } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { danglingReferences } from './references'

/**
 * A catalogue that an old document can stand on: the first one, with every id that it lacks taken from one of the others,
 * or, where none knows it any more, named by its id.
 */
export function groundFor(
  document: SkillDocument,
  [first, ...others]: [CatalogueDocument, ...CatalogueDocument[]],
): CatalogueDocument {
  const dangling = danglingReferences(document, first)
  if (dangling.length === 0) return first
  const lacking = (noun: (typeof dangling)[number]['noun']) =>
    dangling.filter((it) => it.noun === noun).map(({ id }) => id)
  const found = <Entry extends { id: string }>(
    listOf: (catalogue: CatalogueDocument) => Entry[],
    id: string,
  ) => others.flatMap(listOf).find((entry) => entry.id === id)
  const plain = (id: string) => ({ id, name: { en: id }, meaning: { en: id } })
  return {
    ...first,
    domains: [
      ...first.domains,
      ...lacking('group').map(
        (group) =>
          others
            .flatMap(({ domains }) => domains)
            .find(({ groups }) => groups.some(({ id }) => id === group)) ?? {
            id: group,
            name: { en: group },
            groups: [{ id: group, name: { en: group }, summary: { en: group } }],
          },
      ),
    ],
    roles: [
      ...first.roles,
      ...lacking('role').map((id) => found(({ roles }) => roles, id) ?? { id, family: { en: id }, does: [] }),
    ],
    levels: [
      ...first.levels,
      ...lacking('level').map((id) => found(({ levels }) => levels, id) ?? plain(id)),
    ],
    topics: [
      ...first.topics,
      ...lacking('topic').map((id) => found(({ topics }) => topics, id) ?? plain(id)),
    ],
  }
}
