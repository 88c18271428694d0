'use client'

export type OfferWords = { says: string; keep: string }

type OfferLineProps = { offer: OfferWords; isCurrent: boolean; onKeep: () => void }

/** What the person said of the same ability in another role, which they may keep here. */
export function OfferLine({ offer, isCurrent, onKeep }: OfferLineProps) {
  return (
    <p className="offer">
      <span>{offer.says}</span>
      <button
        type="button"
        className="button"
        aria-keyshortcuts={isCurrent ? '0' : undefined}
        onClick={onKeep}
      >
        {offer.keep}
        <span aria-hidden="true">
          <kbd>0</kbd>
        </span>
      </button>
    </p>
  )
}
