/** A change that does not fit the document that it is applied to: its place is gone, or was never there. */
export class MisfitError extends Error {
  override name = 'MisfitError'
}

/** A step that brings a list of keys into another order: what comes in, or moves, stands right after `after`. */
export type Step = { key: string; after: string | null; isNew: boolean }

/**
 * The fewest steps that turn the order of the keys `from` into that of `to`, once the keys that `to` lacks are gone.
 * A longest run of keys that already stand in order stays where it is.
 */
export function stepsBetween(from: string[], to: string[]): Step[] {
  const settled = longestOrdered(
    to.filter((key) => from.includes(key)),
    from,
  )
  return to.flatMap((key, at) =>
    settled.has(key) ? [] : [{ key, after: to[at - 1] ?? null, isNew: !from.includes(key) }],
  )
}

/** Puts an entry right after the one with the key `after`, taking it from its old place first. Leaves the list as it is. */
export function placed<Entry>(
  list: Entry[],
  keyOf: (entry: Entry) => string,
  entry: Entry,
  after: string | null,
): Entry[] {
  const others = list.filter((other) => keyOf(other) !== keyOf(entry))
  const at = after === null ? 0 : others.findIndex((other) => keyOf(other) === after) + 1
  if (after !== null && at === 0) throw new MisfitError(`There is no "${after}" to stand after`)
  return others.toSpliced(at, 0, entry)
}

/** The longest increasing subsequence of `keys` by their places in `reference`. */
function longestOrdered(keys: string[], reference: string[]): Set<string> {
  const places = new Map(reference.map((key, place) => [key, place]))
  const best: { length: number; before: number }[] = []
  keys.forEach((key, at) => {
    let run = { length: 1, before: -1 }
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1
      if (isBefore(places, keys[earlier], key) && length > run.length) run = { length, before: earlier }
    }
    best.push(run)
  })

  const kept = new Set<string>()
  let at = best.reduce((last, run, place) => (run.length > (best[last]?.length ?? 0) ? place : last), -1)
  for (let run = best[at]; run; run = best[at]) {
    kept.add(keys[at] as string)
    at = run.before
  }
  return kept
}

const isBefore = (places: Map<string, number>, one = '', other = '') =>
  (places.get(one) ?? -1) < (places.get(other) ?? -1)
