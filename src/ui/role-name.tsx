/** A role's family and stack, and both as one name. */
type ShownRole = { family: string; stack: string | null; name: string }

/** Seen in two lines, read as one name: "Backend Developer (Java/Kotlin)". */
export function RoleName({ role }: { role: ShownRole }) {
  if (!role.stack) return <span className="stack">{role.family}</span>
  return (
    <>
      <span className="sr-only">{role.name}</span>
      <span className="family" aria-hidden="true">
        {role.family}
      </span>
      <span className="stack" aria-hidden="true">
        {role.stack}
      </span>
    </>
  )
}
