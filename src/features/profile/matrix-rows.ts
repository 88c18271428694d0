import type { ProfileData, Row, ShownRole } from './profile-data'

/** A role with the cells that the filters leave of it, by level. */
export type MatrixRow = { role: ShownRole; cells: Record<string, Row> }

/** One row for each role that the filters leave something of, in the order of the roles. */
export function matrixRowsOf({ roles }: ProfileData, rows: Row[]): MatrixRow[] {
  return roles.flatMap((role) => {
    const own = rows.filter((row) => row.role.id === role.id)
    return own.length > 0 ? [{ role, cells: Object.fromEntries(own.map((row) => [row.level.id, row])) }] : []
  })
}
