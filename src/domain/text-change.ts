import { expectationsOf, type SkillDocument, type Statement } from './document'
import { type Locale, type LocalizedText, sourceLocale, textIn } from './locale'

/** The words of a statement at one revision, and the level that they stood at. `lang` is there only for a fallback. */
export type StatementWords = { words: string; lang?: string; level: string }

/** What became of a statement. One that was reworded may have moved as well. */
export type TextChangeKind = 'reworded' | 'moved' | 'removed'
export type TextChange = {
  key: string
  kinds: TextChangeKind[]
  before: StatementWords
  /** `null` where the role is not asked it any more. */
  after: StatementWords | null
}

/** What differs for a role between an old revision of a skill and the current one, in one language. */
export type TextChanges = {
  skill: string
  name: string
  lang?: string
  role: string
  from: number
  to: number
  changes: TextChange[]
}

/**
 * The statements of a role that a reader would not find again as they stood, in their old order. Words are compared as
 * the reader sees them, so mending one translation asks nothing of those who read another. A statement that was
 * translated since, or lost its translation, is compared in the source language: otherwise every word would differ.
 */
export function textChangesBetween(
  before: SkillDocument,
  after: SkillDocument,
  role: string,
  locale: Locale,
): TextChange[] {
  const now = new Map(statementsOf(after, role).map((statement) => [statement.key, statement]))
  return statementsOf(before, role).flatMap((old) => {
    const change = changeOf(old, now.get(old.key), locale)
    return change.kinds.length > 0 ? [change] : []
  })
}

type Placed = Statement & { level: string }

const statementsOf = (document: SkillDocument, role: string): Placed[] =>
  expectationsOf(document)
    .filter((cell) => cell.role === role)
    .flatMap(({ level, statements }) => statements.map((statement) => ({ ...statement, level })))

function changeOf(old: Placed, now: Placed | undefined, locale: Locale): TextChange {
  if (!now) return { key: old.key, kinds: ['removed'], before: wordsOf(old, locale, locale), after: null }
  const isComparable = textIn(locale, old.text).lang === textIn(locale, now.text).lang
  const compared = isComparable ? locale : sourceLocale
  const [before, after] = [wordsOf(old, compared, locale), wordsOf(now, compared, locale)]
  const kinds: TextChangeKind[] = [
    ...(before.words === after.words ? [] : ['reworded' as const]),
    ...(old.level === now.level ? [] : ['moved' as const]),
  ]
  return { key: old.key, kinds, before, after }
}

function wordsOf({ text, level }: Placed, compared: Locale, reader: Locale): StatementWords {
  return { ...shownTo(reader, text, compared), level }
}

/** A text as plain JSON for a reader: `lang` only where it is not their language. */
export function shownTo(
  reader: Locale,
  text: LocalizedText,
  wanted = reader,
): { words: string; lang?: string } {
  const { words, lang } = textIn(wanted, text)
  return { words, ...(lang === reader ? {} : { lang }) }
}
