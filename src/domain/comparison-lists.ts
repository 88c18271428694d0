import type { Column } from './column'
import type { AskedTopic, ComparedAbility, ComparedTopic } from './comparison'

type Compared = ComparedAbility | ComparedTopic

/**
 * Where something compared belongs, by the sides that show it: `all` of them, `some` but not all, or `only` one. What one
 * side alone shows, though the role of another was asked it before the level that is looked at, is `earlier`, of that
 * other side. A role that is asked it only later does not have it yet: it is `only` the one side's.
 */
export type ListName = 'all' | 'some' | 'only' | 'earlier'
export type ListPlace<Name = ListName> = { list: Name; side: number | null }

/** Every item is in exactly one of these lists. */
export function listPlaceOf({ here, elsewhere }: Compared): ListPlace {
  const showing = here.flatMap((it, at) => (it ? [at] : []))
  if (showing.length === here.length) return { list: 'all', side: null }
  if (showing.length > 1) return { list: 'some', side: null }
  const earlier = elsewhere.findIndex((it) => it?.earlier)
  return earlier >= 0 ? { list: 'earlier', side: earlier } : { list: 'only', side: showing[0] ?? null }
}

/** What one list holds, in the order in which it was compared. */
export type ComparedList<Item> = ListPlace & { items: Item[] }

/** The lists of a comparison: `all`, `some`, and one `only` and one `earlier` for each side. Empty ones are there too. */
export function listsOf<Item extends Compared>(items: Item[], sides: number): ComparedList<Item>[] {
  const ofEach = (list: ListName) => Array.from({ length: sides }, (_, side) => ({ list, side }))
  const places: ListPlace[] = [
    { list: 'all', side: null },
    { list: 'some', side: null },
    ...ofEach('only'),
    ...ofEach('earlier'),
  ]
  const lists = new Map(places.map((place) => [placeName(place), { ...place, items: [] as Item[] }]))
  for (const item of items) lists.get(placeName(listPlaceOf(item)))?.items.push(item)
  return [...lists.values()]
}

const placeName = ({ list, side }: ListPlace) => `${list}/${side}`

/** Whether one of the sides that show it requires it. */
export const isRequiredSomewhere = ({ here }: Compared) => here.some((it) => it !== null && isRequired(it))

/** Whether one role that is asked it requires it, and another that is asked it does not. */
export function hasOtherRequirement({ here, elsewhere }: Compared, columns: Column[]): boolean {
  const asked = here.flatMap((it, at) => (columns[at] === 'me' ? [] : (it ?? elsewhere[at] ?? [])))
  return new Set(asked.map(isRequired)).size > 1
}

/**
 * Whether the roles of columns that show it are asked it from different levels, or require it from different ones. Of
 * columns that look at one level each that says nothing: their levels are what was asked for. A role counts from the
 * first of all its levels, whichever a column looks at, so it never differs from itself.
 */
export function hasOtherLevel(item: Compared, columns: Column[]): boolean {
  if (!columns.some((column) => column !== 'me' && column.level === null)) return false
  const shown = item.here.flatMap((it, at) => {
    const asked = 'ever' in item ? item.ever[at] : it
    return it && asked && columns[at] !== 'me' ? [asked] : []
  })
  const requiredFrom = shown.flatMap((it) => ('requiredFrom' in it ? (it.requiredFrom ?? []) : []))
  return new Set(shown.map(({ level }) => level)).size > 1 || new Set(requiredFrom).size > 1
}

/** Whether the columns differ in it in any way: one does not show it, or not at the same level, or does not require it. */
export const isDifferent = (item: Compared, columns: Column[]) =>
  listPlaceOf(item).list !== 'all' || hasOtherRequirement(item, columns) || hasOtherLevel(item, columns)

const isRequired = (asked: { required: boolean } | AskedTopic) =>
  'required' in asked ? asked.required : asked.requiredFrom !== null

/** How long a list of a comparison may be. */
export const longestList = { topics: 60, abilities: 50 } as const

/** The beginning of a list, and how long the whole is. What is required comes before what is left out. */
export type CutList<Item> = { count: number; required: number; items: Item[] }

/** A comparison in figures and lists of a bounded length. The figures count everything. */
export type ListSummary<Item, Name = ListName> = CutList<Item> & {
  lists: (ListPlace<Name> & CutList<Item>)[]
  /** What one side requires and another only asks. */
  requirement: CutList<Item>
  /** What roles are asked, or required, from different levels, where some side looks at all of them. */
  level: CutList<Item>
}

/** The lists of a comparison, each cut to `most`. */
export function summaryOf<Item extends Compared>(
  items: Item[],
  columns: Column[],
  most: number,
): ListSummary<Item> {
  return {
    ...cutTo(items, 0),
    lists: listsOf(items, columns.length).map(({ items, ...place }) => ({ ...place, ...cutTo(items, most) })),
    requirement: cutTo(
      items.filter((item) => hasOtherRequirement(item, columns)),
      most,
    ),
    level: cutTo(
      items.filter((item) => hasOtherLevel(item, columns)),
      most,
    ),
  }
}

/** A list cut to `most`. What is required stays first. */
export function cutTo<Item extends Compared>(items: Item[], most: number): CutList<Item> {
  const required = items.filter(isRequiredSomewhere)
  const [count, figures] = [items.length, required.length]
  if (count <= most) return { count, required: figures, items }
  const kept = new Set([...required, ...items.filter((item) => !isRequiredSomewhere(item))].slice(0, most))
  return { count, required: figures, items: items.filter((item) => kept.has(item)) }
}
