import 'server-only'
import { folded } from '@/domain/folded'
import {
  type Asking,
  askingLimit,
  type Found,
  type FoundKind,
  type FoundPiece,
  mostFound,
  type SearchAnswer,
  type SearchRefusal,
  typedWords,
} from '@/domain/found'
import type { Locale } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { findCalledLevels } from './called-names'
import { isCancelled, isCrowded } from './database-fault'
import { db, type Transaction } from './db'
import { findNearestNames } from './nearest-names'
import { type FoundRow, findFoundRows, hitMarks } from './search-rows'
import { type Sought, soughtFor } from './search-words'
import { turnstile } from './turnstile'

/** No search takes longer, in milliseconds. */
const patience = 1000

/** A search is asked with every key that somebody presses: the pages of everybody else keep connections of their own. */
const pass = turnstile({ running: 3, waiting: 30 })

/** A search that is not made. */
export class SearchRefused extends Error {
  constructor(readonly reason: SearchRefusal) {
    super(`The search was refused: ${reason}`)
  }
}

/**
 * The best of what has all the words, in the reader's language, and in English where a text was not translated. Names
 * are also found by what they are called in English. A filter leaves the skills, roles and topics that have a cell which
 * it leaves.
 */
export async function findResults(asking: Asking, locale: Locale): Promise<SearchAnswer> {
  if (asking.words.length > askingLimit.letters) throw new SearchRefused('too-long')
  const typed = typedWords(asking.words)
  if (typed.length === 0) return { found: [], more: false, words: '', isNearest: false, nearest: [] }

  const answer = await pass(() => withinPatience((transaction) => search(typed, asking, locale, transaction)))
  if (!answer) throw new SearchRefused('busy')
  return answer
}

async function withinPatience<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await db.$transaction(
      async (transaction) => {
        // To compile a query that reads so few rows takes longer than to run it.
        await transaction.$queryRaw`select
          set_config('jit', 'off', true),
          set_config('statement_timeout', ${String(patience)}, true),
          set_config('pg_trgm.similarity_threshold', '0.2', true)`
        return work(transaction)
      },
      { maxWait: 2000, timeout: 5000 },
    )
  } catch (error) {
    if (isCancelled(error)) throw new SearchRefused('too-slow')
    if (isCrowded(error)) throw new SearchRefused('busy')
    throw error
  }
}

async function search(
  typed: string[],
  asking: Asking,
  locale: Locale,
  transaction: Transaction,
): Promise<SearchAnswer> {
  const { sought, rows } = await tried(typed, asking, locale, transaction)
  const shown = rows.filter((row, at) => placeInKind(rows, row.kind, at) < mostOf(row.kind))
  return {
    found: shown.map((row) => foundOf(row, locale)),
    more: shown.length < rows.length,
    words: (shown.length > 0 ? sought.words : typed).join(' '),
    isNearest: sought.isNearest && shown.length > 0,
    nearest: rows.length > 0 ? [] : await findNearestNames(sought.words, locale, transaction),
  }
}

type Tried = { sought: Sought; rows: FoundRow[] }

/**
 * Looks for the words as they were typed. Where that finds nothing, or only what looks like them, the name of a level
 * among them is taken for the filter that it means: it is never taken for a slip of the keys.
 */
async function tried(
  typed: string[],
  asking: Asking,
  locale: Locale,
  transaction: Transaction,
): Promise<Tried> {
  const look = async (words: string[], narrowed: Asking): Promise<Tried> => {
    const sought = await soughtFor(words, locale, transaction)
    const isPossible = sought.own !== null || sought.source !== null
    return { sought, rows: isPossible ? await findFoundRows(sought, narrowed, locale, transaction) : [] }
  }
  const asTyped = await look(typed, asking)
  if (asTyped.rows.length > 0 && !asTyped.sought.isNearest) return asTyped

  const levels = await findCalledLevels(locale, transaction)
  const levelOf = (word: string) => levels.find(({ calls }) => calls.includes(folded(word)))
  const others = typed.filter((word) => !levelOf(word))
  if (others.length === typed.length) return asTyped
  if (others.length === 0) return { sought: { ...asTyped.sought, words: [] }, rows: [] }
  const named = [...new Set(typed.flatMap((word) => levelOf(word)?.id ?? []))]
  const level = asking.level ?? (named.length === 1 ? (named[0] ?? null) : null)
  const narrowed = await look(others, { ...asking, level })
  return narrowed.rows.length > 0 ? narrowed : { sought: narrowed.sought, rows: [] }
}

const mostOf = (kind: FoundKind) => (kind === 'statement' ? mostFound.statements : mostFound.named)

const placeInKind = (rows: FoundRow[], kind: FoundKind, at: number) =>
  rows.slice(0, at).filter((row) => row.kind === kind).length

function foundOf(row: FoundRow, locale: Locale): Found {
  const { kind, id, title, title_marked, title_lang, text, text_marked, text_lang, place } = row
  const lang = title_lang === locale ? text_lang : title_lang
  return {
    kind,
    id,
    title: piecesOf(title, title_marked),
    text: text === null ? null : piecesOf(text, text_marked),
    ...(lang && lang !== locale ? { lang } : {}),
    place: place && {
      ...place,
      role: { id: place.role.id, name: roleName(place.role.family, place.role.stack ?? undefined) },
    },
  }
}

/**
 * A text cut where its hits begin and end. The marked one has the same characters in the same places, but for the
 * marks; not the same letters, because accents and signs are no part of what is compared.
 */
export function piecesOf(text: string, marked: string | null): FoundPiece[] {
  const pieces: FoundPiece[] = []
  const left = [...text]
  let isHit = false
  const add = (words: string) => {
    const last = pieces.at(-1)
    if (last && last.isHit === isHit) last.words += words
    else if (words) pieces.push({ words, isHit })
  }
  for (const character of marked ?? '') {
    if (character === hitMarks.start || character === hitMarks.stop) isHit = character === hitMarks.start
    else add(left.shift() ?? '')
  }
  isHit = false
  add(left.join(''))
  return pieces
}
