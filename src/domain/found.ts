/** What can be found. Names come before summaries, and those before statements. */
export const foundKinds = ['skill', 'role', 'topic', 'statement'] as const
export type FoundKind = (typeof foundKinds)[number]

/** A piece of a text, and whether it is one of the words that were looked for. */
export type FoundPiece = { words: string; isHit: boolean }

/** Where a statement stands: enough to say it, to link to it and to filter by it. */
export type FoundPlace = {
  skill: { id: string; name: string }
  role: { id: string; name: string }
  level: { id: string; name: string; rank: number }
  required: boolean
  key: string
}

/**
 * One thing that was found. `title` is its name, or the words of the statement; `text` what it is: a summary or a
 * meaning. `lang` is there only where the words are a fallback in another language.
 */
export type Found = {
  kind: FoundKind
  /** The id of the skill, the role or the topic; of a statement, its key. */
  id: string
  title: FoundPiece[]
  text: FoundPiece[] | null
  lang?: string
  /** Only a statement has a place. */
  place: FoundPlace | null
}

/** What to look for, as it was asked. Ids that the catalogue does not have find nothing. */
export type Asking = {
  words: string
  domain: string | null
  role: string | null
  level: string | null
  /** Only what is required. */
  required: boolean
}

/**
 * The best of what was found, in order. `words` are the words that were looked for: where those that were typed found
 * nothing, the nearest that do. `more` says that there is more than `found`, and `nearest` holds names that are like
 * what was typed where nothing was found.
 */
export type SearchAnswer = {
  found: Found[]
  more: boolean
  words: string
  isNearest: boolean
  nearest: Found[]
}

/** Why a search was not made. */
export const searchRefusals = ['too-long', 'too-slow', 'busy'] as const
export type SearchRefusal = (typeof searchRefusals)[number]

/** How much of each kind an answer holds at most. */
export const mostFound = { named: 8, statements: 30, nearest: 5 } as const

/** How much may be asked: more letters are refused; further words, and further letters of a word, are not looked at. */
export const askingLimit = { letters: 200, words: 8, wordLetters: 40 } as const

/** The words of what somebody typed: letters and digits, in small letters. Everything else only stands between them. */
export const typedWords = (typed: string): string[] =>
  (
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  )
    .slice(0, askingLimit.words)
    .map((word) => [...word].slice(0, askingLimit.wordLetters).join(''))

/** What an address asks, after its `?`. */
export function askingIn(query: { get(name: string): string | null }): Asking {
  return {
    words: (query.get('q') ?? '').trim(),
    domain: query.get('domain') || null,
    role: query.get('role') || null,
    level: query.get('level') || null,
    required: query.get('required') === '1',
  }
}

/** The query of what is asked, with its `?`, or nothing where nothing is asked. */
export function askingQuery({ words, domain, role, level, required }: Asking): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (domain) query.set('domain', domain)
  if (role) query.set('role', role)
  if (level) query.set('level', level)
  if (required) query.set('required', '1')
  const text = query.toString()
  return text && `?${text}`
}

/** Something found, with its address: as the search answers programs, and the browser. */
export type LinkedFound = Found & { href: string }
export type LinkedAnswer = Omit<SearchAnswer, 'found' | 'nearest'> & {
  found: LinkedFound[]
  nearest: LinkedFound[]
}
