/** So many slips are forgiven in a word: of short words, every other one is near. */
const mostSlips = (word: string) => (word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3)

/**
 * The word that somebody most likely meant, or `null` where none is near: of those with the fewest slips the first, so
 * the likeliest come first in `known`. A slip is a letter that is missing, one too
 * many, another one, or two that changed places. A word that is still being typed may stop anywhere.
 */
export function meantWord(typed: string, known: string[], isUnfinished: boolean): string | null {
  const near = known
    .map((word) => ({ word, slips: slipsBetween(typed, word, isUnfinished) }))
    .filter(({ slips }) => slips <= mostSlips(typed))
    .sort((one, other) => one.slips - other.slips)
  return near[0]?.word ?? null
}

/** How many slips lead from one word to the other, or to some beginning of it. */
function slipsBetween(typed: string, word: string, isUnfinished: boolean): number {
  let before: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const next = [row]
    for (let at = 1; at <= word.length; at++) {
      const isSame = typed[row - 1] === word[at - 1]
      const swaps = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        swaps ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return isUnfinished
    ? Math.min(...last.slice(Math.min(typed.length, last.length - 1) - 1))
    : (last.at(-1) ?? 0)
}
