const rails = 'M4.5 1v16M13.5 1v16'

/** Whether a cell is required: a mark and a word, always together. */
export function RequirementBadge({ isRequired, label }: { isRequired: boolean; label: string }) {
  return (
    <span className={isRequired ? 'requirement' : 'requirement optional'}>
      <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
        <path d={rails} />
        <path
          d="M2 9h14"
          strokeWidth={isRequired ? 4.5 : 2}
          strokeDasharray={isRequired ? undefined : '2.5 2'}
        />
      </svg>
      {label}
    </span>
  )
}
