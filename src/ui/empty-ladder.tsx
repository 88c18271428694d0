/** A ladder in dashes: nothing here yet. With a gap, a rung is missing. */
export function EmptyLadder({ missing }: { missing?: number }) {
  const rungs = [10, 26, 42, 58, 74].filter((_, at) => at !== missing)
  return (
    <svg viewBox="0 0 48 84" width="48" height="84" fill="none" strokeWidth="3" aria-hidden="true">
      <path d="M8 0v84M40 0v84" stroke="var(--color-line-2)" />
      <path d={rungs.map((y) => `M2 ${y}h44`).join('')} stroke="var(--color-ink-2)" strokeDasharray="5 4" />
    </svg>
  )
}
