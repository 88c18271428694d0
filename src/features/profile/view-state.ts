import type { ProfileView } from '@/ui/paths'

export const allLevels = 'all'
/** In a table by level: no role's row stands open, not even the reader's own. */
export const noRole = 'none'
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

/** What an address says. An anchor, as a reader without script shares it, says its level or role too. */
export function viewStateIn(search: string, hash = ''): ViewState {
  const query = new URLSearchParams(search)
  const [, noun, anchor] = /^#(level|role)-([a-z0-9-]+)$/.exec(hash) ?? []
  return {
    level: query.get('level') || (noun === 'level' && anchor) || null,
    role: query.get('role') || (noun === 'role' && anchor) || null,
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

/** The state without what this profile does not have. An address that hides every level hides none. */
export function fitting(state: ViewState, levels: Ladder, roles: Ladder): ViewState {
  const isKnown = (list: Ladder, id: string | null) => list.some((entry) => entry.id === id)
  return {
    ...state,
    level: state.level === allLevels || isKnown(levels, state.level) ? state.level : null,
    role: state.role === noRole || isKnown(roles, state.role) ? state.role : null,
    hidden: levels.every(({ id }) => state.hidden.includes(id))
      ? []
      : state.hidden.filter((id) => isKnown(levels, id)),
  }
}

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
  if (state.role === noRole && view !== 'by-role') return null
  if (isKnown(own)) return own
  return view === 'by-role' ? (roles[0]?.id ?? null) : null
}
