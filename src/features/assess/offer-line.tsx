'use client'

type OfferLineProps = { says: string; keep: string; isCurrent: boolean; onKeep: () => void }

/** What the person said of the same ability in another role, which they may keep here. */
export function OfferLine({ says, keep, isCurrent, onKeep }: OfferLineProps) {
  return (
    <p className="asked-offer">
      <span>{says}</span>
      <button
        type="button"
        className="button"
        aria-keyshortcuts={isCurrent ? '0' : undefined}
        onClick={onKeep}
      >
        {keep}
      </button>
      <span aria-hidden="true">
        <kbd>0</kbd>
      </span>
    </p>
  )
}
