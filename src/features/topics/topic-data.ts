/** What the browser needs of a topic's statements: plain JSON, and every text finished on the server. */
export type ShownRole = { id: string; family: string; stack: string | null; name: string }
export type ShownLevel = { id: string; name: string }
/** `lang` is there only where the words are a fallback in another language. */
export type ShownWords = { words: string; lang?: string; outdated?: true }
export type AskedOf = { role: string; required: boolean }

/** One ability of a skill at one level, in the words in which some roles are asked it. */
export type GivenWording = ShownWords & { skill: string; level: string; key: string; askedOf: AskedOf[] }

/** A wording with everything that the text filter looks through, folded as `folded` folds. */
export type Wording = GivenWording & { folded: string }

export type TopicData = {
  locale: string
  /** Where all statements of the topic begin. */
  href: string
  /** The roles and levels to pick from, in order. What the page's address names already is not there. */
  roles: ShownRole[]
  levels: ShownLevel[]
  /** In the order in which the wordings stand. */
  skills: { id: string; name: string; lang?: string; href: string }[]
  wordings: GivenWording[]
  /** Every statement of the topic stands on this page, so that the reader's own can be counted. */
  isWhole: boolean
}
