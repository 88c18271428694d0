import { type Fault, nearestTo } from './fault'
import { textsAt, type ValuePath } from './plain-value'
import type { Source } from './source'

/** The ids of the catalogue. Undefined where the file that has them could not be read: then nothing is held against it. */
export type Known = { [kind in 'levels' | 'groups' | 'roles' | 'topics']: string[] | undefined }

/** What is wrong with a list of ids: those that nobody knows, and those that stand in it twice. */
export function listFaults(
  source: Source,
  path: ValuePath,
  kind: string,
  expected: string,
  known?: string[],
): Fault[] {
  const ids = textsAt(source.value, path).map((id, at) => ({ id, path: [...path, at] }))
  const repeated = twice(ids, ({ id }) => id)
  return [
    ...ids
      .filter(({ id }) => known && !known.includes(id))
      .map((item) => source.faultAt(item.path, unknownId(kind, item.id, expected, known ?? []))),
    ...repeated.map(({ item }) =>
      source.faultAt(item.path, { found: `the ${kind} "${item.id}" a second time`, expected: 'it once' }),
    ),
  ]
}

export function unknownId(kind: string, id: string, expected: string, known: string[]) {
  return { found: `the unknown ${kind} "${id}"`, expected, nearest: nearestTo(id, known) }
}

/** The items whose name an earlier one has, each with the first that has it. */
export function twice<Item>(items: Item[], nameOf: (item: Item) => string): { item: Item; first: Item }[] {
  const firsts = new Map<string, Item>()
  return items.flatMap((item) => {
    const first = firsts.get(nameOf(item))
    if (first === undefined) firsts.set(nameOf(item), item)
    return first === undefined ? [] : [{ item, first }]
  })
}
