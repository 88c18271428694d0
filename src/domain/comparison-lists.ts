import type { AskedTopic, ComparedAbility, ComparedTopic } from './comparison'

type Compared = ComparedAbility | ComparedTopic

/**
 * Where something compared belongs, by the sides that show it: `all` of them, `some` but not all, or `only` one. What one
 * side alone shows, though the role of another is asked it at a level that is not looked at, is `elsewhere`.
 */
export type ListName = 'all' | 'some' | 'elsewhere' | 'only'
export type ListPlace = { list: ListName; side: number | null }

/** Every item is in exactly one of these lists. */
export function listPlaceOf({ here, elsewhere }: Compared): ListPlace {
  const showing = here.flatMap((it, at) => (it ? [at] : []))
  if (showing.length === here.length) return { list: 'all', side: null }
  if (showing.length > 1) return { list: 'some', side: null }
  const isElsewhere = elsewhere.some((it, at) => it !== null && here[at] === null)
  return isElsewhere ? { list: 'elsewhere', side: null } : { list: 'only', side: showing[0] ?? null }
}

/** What one list holds, in the order in which it was compared. */
export type ComparedList<Item> = ListPlace & { items: Item[] }

/** The lists of a comparison: `all`, `some`, one `only` for each side, `elsewhere`. Empty ones are there too. */
export function listsOf<Item extends Compared>(items: Item[], sides: number): ComparedList<Item>[] {
  const onlyOnes = Array.from({ length: sides }, (_, side) => ({ list: 'only' as const, side }))
  const places: ListPlace[] = [
    { list: 'all', side: null },
    { list: 'some', side: null },
    ...onlyOnes,
    { list: 'elsewhere', side: null },
  ]
  const lists = new Map(places.map((place) => [placeName(place), { ...place, items: [] as Item[] }]))
  for (const item of items) lists.get(placeName(listPlaceOf(item)))?.items.push(item)
  return [...lists.values()]
}

const placeName = ({ list, side }: ListPlace) => `${list}/${side}`

/** Whether one of the sides that show it requires it. */
export const isRequiredSomewhere = ({ here }: Compared) => here.some((it) => it !== null && isRequired(it))

/** Whether one side that asks it requires it, and another that asks it does not. */
export function hasOtherRequirement({ here, elsewhere }: Compared): boolean {
  const asked = here.map((it, at) => it ?? elsewhere[at] ?? null).filter((it) => it !== null)
  return new Set(asked.map(isRequired)).size > 1
}

/**
 * Whether sides that show it do so at different levels. Of sides that look at one level each that says nothing: their
 * levels are what was asked for. `levels` are the levels of the sides, `null` for all of them.
 */
export function hasOtherLevel({ here }: Compared, levels: (string | null)[]): boolean {
  if (levels.every((level) => level !== null)) return false
  return new Set(here.flatMap((it) => it?.level ?? [])).size > 1
}

/** Whether the sides differ in it in any way: one does not show it, or not at the same level, or does not require it. */
export const isDifferent = (item: Compared, levels: (string | null)[]) =>
  listPlaceOf(item).list !== 'all' || hasOtherRequirement(item) || hasOtherLevel(item, levels)

const isRequired = (asked: { required: boolean } | AskedTopic) =>
  'required' in asked ? asked.required : asked.requiredFrom !== null

/** How long a list of a comparison may be. */
export const longestList = { topics: 60, abilities: 50 } as const

/** The beginning of a list, and how long the whole is. What is required comes before what is left out. */
export type CutList<Item> = { count: number; required: number; items: Item[] }

/** A comparison in figures and lists of a bounded length. The figures count everything. */
export type ListSummary<Item> = CutList<Item> & {
  lists: (ListPlace & CutList<Item>)[]
  /** What one side requires and another only asks. */
  requirement: CutList<Item>
  /** What sides that look at all levels ask from different ones. */
  level: CutList<Item>
}

/** The lists of a comparison, each cut to `most`. `levels` are the levels of the sides, `null` for all of them. */
export function summaryOf<Item extends Compared>(
  items: Item[],
  levels: (string | null)[],
  most: number,
): ListSummary<Item> {
  return {
    ...cutTo(items, 0),
    lists: listsOf(items, levels.length).map(({ items, ...place }) => ({ ...place, ...cutTo(items, most) })),
    requirement: cutTo(items.filter(hasOtherRequirement), most),
    level: cutTo(
      items.filter((item) => hasOtherLevel(item, levels)),
      most,
    ),
  }
}

function cutTo<Item extends Compared>(items: Item[], most: number): CutList<Item> {
  const required = items.filter(isRequiredSomewhere)
  const [count, figures] = [items.length, required.length]
  if (count <= most) return { count, required: figures, items }
  const kept = new Set([...required, ...items.filter((item) => !isRequiredSomewhere(item))].slice(0, most))
  return { count, required: figures, items: items.filter((item) => kept.has(item)) }
}
