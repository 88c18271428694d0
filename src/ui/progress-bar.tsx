import type { CSSProperties } from 'react'

type ProgressBarProps = { done: number; learning: number; total: number }

/** How much is done, and hatched how much is under way. The words beside it say the same. */
export function ProgressBar({ done, learning, total }: ProgressBarProps) {
  const share = (part: number) => `${total > 0 ? (part / total) * 100 : 0}%`
  return (
    <span className="progress" aria-hidden="true">
      <i style={{ '--share': share(done) } as CSSProperties} />
      <i
        className="learning"
        style={{ '--from': share(done), '--share': share(learning) } as CSSProperties}
      />
    </span>
  )
}
