const colours = 5

/**
 * The class that gives a level its colour. The ramp has five colours; a ladder of two to seven rungs samples it evenly
 * from the first to the last, and takes a mix of two neighbours where a rung falls between them.
 */
export function levelClass(rank: number, levels: number): string {
  const { below, above } = levelPlace(rank, levels)
  return below === above ? `lv${below}` : `lv${below}-${above}`
}

/** Between which two of the five colours a rung falls: the same one twice where it falls on it. */
export function levelPlace(rank: number, levels: number): { below: number; above: number } {
  const place = levels > 1 ? 1 + ((rank - 1) / (levels - 1)) * (colours - 1) : 1
  return { below: Math.floor(place), above: Math.ceil(place) }
}
