/** A topic that shares a word with another: whether they stand in one area, and in how many cells both are asked. */
export type TopicBeside = { id: string; inSameArea: boolean; cells: number }

const most = 4
const alike = 0.5

/**
 * The topics that a reader of one may be looking for, the most alike first: their ids share at least half of their
 * words, or one word and an area, or one word and a cell. Ids are compared, not names: they are the same in every
 * language. What shares no word is not near, however often it is asked beside it.
 */
export function nearTopics<Beside extends TopicBeside>(topic: string, others: Beside[]): Beside[] {
  return others
    .map((other) => ({ other, likeness: likenessOf(topic, other.id) }))
    .filter(
      ({ other, likeness }) => likeness >= alike || (likeness > 0 && (other.inSameArea || other.cells > 0)),
    )
    .sort((one, two) => two.likeness - one.likeness || two.other.cells - one.other.cells)
    .slice(0, most)
    .map(({ other }) => other)
}

/** The share of the words of two ids that stand in both. */
function likenessOf(one: string, other: string): number {
  const [words, others] = [new Set(one.split('-')), new Set(other.split('-'))]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / new Set([...words, ...others]).size
}
