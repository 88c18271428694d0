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
 * One thing that was found. `title` is its name, or the words of the statement; `text` what else matched: a summary or a
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
 * nothing, the nearest that do. `more` says that there is more than `found`.
 */
export type SearchAnswer = { found: Found[]; more: boolean; words: string; isNearest: boolean }
