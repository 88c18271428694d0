/**
 * What a role is asked over all its skills, in one language: finished words, as plain JSON for the browser. `lang` is
 * there only where the words are a fallback in another language, `alsoIn` only where other roles of the skill have a
 * statement of the same key.
 */
export type AskedOfRole = { role: string; skills: AskedSkill[] }
export type AskedSkill = {
  id: string
  name: string
  lang?: string
  revision: number
  /** From the first level to the last. */
  cells: AskedCell[]
}
export type AskedCell = { level: string; required: boolean; statements: AskedStatement[] }
export type AskedStatement = { key: string; words: string; lang?: string; outdated?: true; alsoIn?: string[] }
