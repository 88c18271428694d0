import type { FoundPiece } from '@/domain/found'

/** A text with the words that were looked for marked. */
export function Pieces({ pieces }: { pieces: FoundPiece[] }) {
  return pieces.map(({ words, isHit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place, and is never moved.
    isHit ? <mark key={at}>{words}</mark> : words,
  )
}

/** A text in which nothing was looked for. */
export const plain = (words: string): FoundPiece[] => [{ words, isHit: false }]
