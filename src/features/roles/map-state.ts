export type MapSort = { column: string; descending: boolean }

/** What the map shows, as the address holds it after the `?`. Empty means that the address says nothing. */
export type MapState = {
  text: string
  domain: string
  /** The ids of the roles that have a column. None means all. */
  roles: string[]
  required: boolean
  /** The name, the group, or the id of a role, whose count is then what sorts. */
  sort: MapSort | null
  /** How many skills are drawn. */
  drawn: number
}

/** How many skills are drawn at first, and how many more at a time. */
export const drawnStep = 50
export const emptyMapState: MapState = {
  text: '',
  domain: '',
  roles: [],
  required: false,
  sort: null,
  drawn: drawnStep,
}

const textLimit = 100

export function mapStateIn(search: string): MapState {
  const query = new URLSearchParams(search)
  const [, minus, column] = /^(-?)([a-z0-9][a-z0-9-]*)$/.exec(query.get('sort') ?? '') ?? []
  const drawn = Number(query.get('show'))
  return {
    text: (query.get('q') ?? '').slice(0, textLimit),
    domain: query.get('domain') ?? '',
    roles: (query.get('roles') ?? '').split(',').filter(Boolean),
    required: query.get('required') === '1',
    sort: column ? { column, descending: minus === '-' } : null,
    drawn: drawn > drawnStep && drawn % drawnStep === 0 ? drawn : drawnStep,
  }
}

/** The query of a state, with its `?`, or nothing where the state says nothing. */
export function mapSearchOf({ text, domain, roles, required, sort, drawn }: MapState): string {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  if (domain) query.set('domain', domain)
  if (roles.length > 0) query.set('roles', roles.join(','))
  if (required) query.set('required', '1')
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.column}`)
  if (drawn > drawnStep) query.set('show', String(drawn))
  const search = query.toString().replaceAll('%2C', ',')
  return search ? `?${search}` : ''
}

/** Whether the state asks for other skills, or another order, than the catalogue's own. */
export const isArranging = ({ text, domain, roles, required, sort }: MapState) =>
  text.trim() !== '' || domain !== '' || roles.length > 0 || required || sort !== null

/** Names sort from their first letter, and counts from the highest; then the other way round, then not at all. */
export function sortedBy(column: string, sort: MapSort | null): MapSort | null {
  const first = column !== 'skill' && column !== 'group'
  if (sort?.column !== column) return { column, descending: first }
  return sort.descending === first ? { column, descending: !first } : null
}
