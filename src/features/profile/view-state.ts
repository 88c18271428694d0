import type { ProfileView } from '@/ui/paths'

export const allLevels = 'all'
export type Sort = { column: 'role' | 'required' | 'level'; descending: boolean }

/**
 * What the page shows, as the address holds it after the `?`. It is what a link passes on: nothing in it says who the
 * person is. `null` and empty mean that the address says nothing.
 */
export type ViewState = {
  level: string | null
  role: string | null
  required: boolean
  text: string
  sort: Sort | null
  hidden: string[]
}

export const emptyViewState: ViewState = {
  level: null,
  role: null,
  required: false,
  text: '',
  sort: null,
  hidden: [],
}

const textLimit = 100

export function viewStateIn(search: string): ViewState {
  const query = new URLSearchParams(search)
  return {
    level: query.get('level') || null,
    role: query.get('role') || null,
    required: query.get('required') === '1',
    text: (query.get('q') ?? '').slice(0, textLimit),
    sort: sortIn(query.get('sort')),
    hidden: (query.get('hide') ?? '').split(',').filter(Boolean),
  }
}

/** The query of a state, with its `?`, or nothing where the state says nothing. */
export function searchOf({ level, role, required, text, sort, hidden }: ViewState): string {
  const query = new URLSearchParams()
  if (level) query.set('level', level)
  if (role) query.set('role', role)
  if (required) query.set('required', '1')
  if (text) query.set('q', text)
  if (sort) query.set('sort', `${sort.descending ? '-' : ''}${sort.column}`)
  if (hidden.length > 0) query.set('hide', hidden.join(','))
  const search = query.toString()
  return search ? `?${search}` : ''
}

function sortIn(text: string | null): Sort | null {
  const [, minus, column] = /^(-?)(role|required|level)$/.exec(text ?? '') ?? []
  return column ? { column: column as Sort['column'], descending: minus === '-' } : null
}

type Ladder = { id: string }[]

/** The level whose table is shown: the address's, else the rung above the person's own, else the first. */
export function shownLevel(state: ViewState, levels: Ladder, ownRank: number | null): string {
  if (state.level === allLevels || levels.some(({ id }) => id === state.level)) return state.level as string
  const at = Math.min(ownRank ?? 0, levels.length - 1)
  return levels[at]?.id ?? allLevels
}

/** The role that is shown: the address's, else the person's own, else (where one must be) the first. */
export function shownRole(
  state: ViewState,
  roles: Ladder,
  own: string | null,
  view: ProfileView,
): string | null {
  const isKnown = (role: string | null) => roles.some(({ id }) => id === role)
  if (isKnown(state.role)) return state.role
  if (isKnown(own)) return own
  return view === 'by-role' ? (roles[0]?.id ?? null) : null
}
