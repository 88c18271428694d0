/** What a column of a comparison shows: a role, at one level or over all of them, or whoever reads. */
export type Column = { role: string; level: string | null } | 'me'

/** A comparison has from two to four columns. */
export const columnCount = { least: 2, most: 4 } as const

/** A column as addresses spell it: `backend-php.senior`, `backend-php` or `me`. */
export const columnId = (column: Column) =>
  column === 'me' ? column : [column.role, ...(column.level ? [column.level] : [])].join('.')

/** The column that a piece of an address names, or `null` where it names none. Whether there is such a role is not asked. */
export function columnIn(id: string): Column | null {
  if (id === 'me') return 'me'
  const [role = '', level = null, ...rest] = id.split('.')
  return role === '' || level === '' || rest.length > 0 ? null : { role, level }
}
