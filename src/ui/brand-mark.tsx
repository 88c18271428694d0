/** The ladder of five rungs, with the hot one in the middle. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 17 26" aria-hidden="true" fill="none" strokeWidth="2">
      <path d="M3.5 0v26M13.5 0v26M0 3.5h17M0 8.25h17M0 17.75h17M0 22.5h17" stroke="currentColor" />
      <path d="M0 13h17" stroke="var(--color-here)" strokeWidth="3.4" />
    </svg>
  )
}
