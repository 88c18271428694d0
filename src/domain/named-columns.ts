import { type Column, columnCount, columnId } from './column'
import { folded } from './folded'
import type { LocalizedText } from './locale'

/** Something with everything that people call it: folded words, with one space between them. */
export type Called = { id: string; name: string; calls: string[] }
export type CalledNames = { roles: Called[]; levels: Called[] }

/** What people call a role: by its stack, or a part of it, or by its family where it has none, in any language. */
export function callsOfRole(role: { id: string; family: LocalizedText; stack: string | null }): string[] {
  if (role.stack === null) return callsOf(role.id, role.family)
  const parts = role.stack.split('/').map(calledWords)
  const first = parts.flatMap(([word = '', ...rest]) => (rest.length > 0 && word.length > 2 ? [word] : []))
  return distinct([...parts.flatMap((words) => [words.join(' '), words.join('')]), ...first])
}

/** What people call something by its id, or by its name in any language. */
export const callsOf = (id: string, name: LocalizedText): string[] =>
  distinct(
    [id, ...Object.values(name).map((text) => (typeof text === 'string' ? text : (text?.text ?? '')))].map(
      (text) => calledWords(text).join(' '),
    ),
  )

/** Words as names have them: the signs of "C#" and "C++" are a part of theirs. */
const calledWords = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+[#+]*/gu) ?? []

const distinct = (calls: string[]) => [...new Set(calls)].filter(Boolean)

/** The roles and levels that a line names, in its order, and how many of its words say something else. */
export type Naming = { roles: Called[]; levels: Called[]; others: number }

/** Reads a line as somebody types it: from three letters on, the last word may be unfinished. */
export function namedIn(typed: string, { roles, levels }: CalledNames): Naming {
  const words = calledWords(typed)
  const naming: Naming = { roles: [], levels: [], others: 0 }
  for (let at = 0; at < words.length; ) {
    const role = longestAt(words, at, roles)
    const level = longestAt(words, at, levels)
    const best = level && level.length > (role?.length ?? 0) ? level : role
    if (best && !naming[best === level ? 'levels' : 'roles'].includes(best.called)) {
      naming[best === level ? 'levels' : 'roles'].push(best.called)
    } else if (!best && !between.has(words[at] ?? '')) naming.others++
    at += best?.length ?? 1
  }
  return naming
}

function longestAt(words: string[], at: number, names: Called[]) {
  const found = names.flatMap((called) =>
    called.calls
      .map((call) => call.split(' '))
      .filter((call) => call.every((word, place) => isCalled(words, at + place, word)))
      .map(({ length }) => ({ called, length })),
  )
  return found.sort((one, other) => other.length - one.length)[0]
}

function isCalled(words: string[], at: number, call: string): boolean {
  const word = words[at]
  if (word === undefined) return false
  return word === call || (at === words.length - 1 && word.length > 2 && call.startsWith(word))
}

/** Words that stand between names, in any language. */
const between = new Set(
  'vs versus and or with to from in at of a y o e u con de en que un una the'.split(' '),
)

/** The columns of the comparison that a line asks for, or `null` where it names fewer than two. */
export function columnsOf({ roles, levels }: Naming): Exclude<Column, 'me'>[] | null {
  const [only] = roles
  const columns =
    roles.length === 1 && only
      ? levels.map(({ id }) => ({ role: only.id, level: id }))
      : roles.map(({ id }, at) => ({ role: id, level: (levels[at] ?? levels.at(-1))?.id ?? null }))
  const known = new Map(columns.map((column) => [columnId(column), column]))
  return known.size < columnCount.least ? null : [...known.values()].slice(0, columnCount.most)
}
