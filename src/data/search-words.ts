import 'server-only'
import { type Locale, sourceLocale } from '@/domain/locale'
import { meantWord } from '@/domain/slip'
import type { Transaction } from './db'

/** What is looked for: for each language the queries of Postgres, or `null` where it does not have one of the words. */
export type Sought = { words: string[]; isNearest: boolean; own: Queries | null; source: Queries | null }
/** `all` finds, and `whole` tells what has the words themselves from what only has words that start like the last one. */
export type Queries = { all: string; whole: string | null }

/** What the texts of one language know of one word. */
type KnownWord = {
  at: number
  locale: Locale
  word: string
  /** The forms by which the word itself is found. */
  lexemes: string[]
  /** Whether some word starts with it. */
  starts: boolean
  /** The forms of such words that do not start with it themselves: of "durabil", "durabl". */
  unlike: string[]
  /** Words that look like it, asked for only where it is unknown. */
  near: { word: string; lexemes: string[] }[]
}

/**
 * Turns typed words into a query of each language. The last one may be unfinished. Only what the lexicon gave back and
 * letters and digits get into the query, each in quotes.
 */
export async function soughtFor(typed: string[], locale: Locale, transaction: Transaction): Promise<Sought> {
  const known = await findKnownWords(typed, locale, transaction)
  const meant = typed.map((_, at) => {
    const isLast = at === typed.length - 1
    const own = known.find((it) => it.at === at && it.locale === locale)
    const source = known.find((it) => it.at === at && it.locale === sourceLocale)
    return { own, source, isLast, slip: slipOf(own, source, isLast) }
  })
  const queriesOf = (language: 'own' | 'source'): Queries | null => {
    const all = meant.map((word) => word.slip?.[language] ?? termsOf(word[language], word.isLast))
    const whole = meant.map((word) => word.slip?.[language] ?? wholeTermsOf(word[language]))
    return isEvery(all) ? { all: joined(all), whole: isEvery(whole) ? joined(whole) : null } : null
  }
  return {
    words: meant.map(({ slip, own }, at) => slip?.word ?? own?.word ?? typed[at] ?? ''),
    isNearest: meant.some(({ slip }) => slip !== null),
    own: queriesOf('own'),
    source: queriesOf('source'),
  }
}

/** What stands in for a word that is in no text: the nearest that is. */
function slipOf(own: KnownWord | undefined, source: KnownWord | undefined, isLast: boolean) {
  const both = [own, source].filter((it) => it !== undefined)
  if (both.some(({ lexemes, starts }) => lexemes.length > 0 || (isLast && starts))) return null
  for (const { word, near } of both) {
    const meant = meantWord(
      word,
      near.map((it) => it.word),
      isLast,
    )
    if (meant === null) continue
    const termsIn = (known?: KnownWord) =>
      (known?.near.find((it) => it.word === meant)?.lexemes ?? []).map(quoted)
    return { word: meant, own: termsIn(own), source: termsIn(source) }
  }
  return null
}

/** A word that is whole is found by its forms; one that is unfinished, or no word by itself, by what starts with it. */
function termsOf(known: KnownWord | undefined, isLast: boolean): string[] {
  if (!known) return []
  const whole = wholeTermsOf(known)
  const isStart = known.starts && (isLast || whole.length === 0)
  return isStart ? [...whole, `${quoted(known.word)}:*`, ...known.unlike.map(quoted)] : whole
}

const wholeTermsOf = (known: KnownWord | undefined) => (known?.lexemes ?? []).map(quoted)

const isEvery = (terms: string[][]) => terms.every((each) => each.length > 0)
const joined = (terms: string[][]) => terms.map((each) => `(${each.join(' | ')})`).join(' & ')

const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

function findKnownWords(typed: string[], locale: Locale, transaction: Transaction): Promise<KnownWord[]> {
  return transaction.$queryRaw<KnownWord[]>`
    with
      typed as (
        select at::int, locale, unaccent(word) as word
        from unnest(${typed}::text[]) with ordinality as given (word, place),
          lateral (select place - 1 as at) as counted,
          unnest(${[...new Set([locale, sourceLocale])]}::text[]) as spoken (locale)
      ),
      known as (
        select
          typed.*,
          array(
            select lexeme from search_word it where (it.locale, it.word) = (typed.locale, typed.word)
            union
            select lexeme from unnest(tsvector_to_array(to_tsvector(search_config(typed.locale), typed.word))) as form (lexeme)
            where exists (select from search_word it where (it.locale, it.lexeme) = (typed.locale, form.lexeme))
          ) as lexemes,
          exists (
            select from search_word it
            where it.locale = typed.locale and it.word >= typed.word and it.word < typed.word || chr(1114111)
          ) as starts,
          array(
            select distinct it.lexeme from search_word it
            where it.locale = typed.locale and it.word >= typed.word and it.word < typed.word || chr(1114111)
              and not starts_with(it.lexeme, typed.word)
            limit 20
          ) as unlike
        from typed
      )
    select known.*, (
      select coalesce(jsonb_agg(jsonb_build_object('word', word, 'lexemes', lexemes)), '[]')
      from (
        select it.word, jsonb_agg(it.lexeme) as lexemes from search_word it
        where cardinality(known.lexemes) = 0 and it.locale = known.locale and it.word % known.word
        group by it.word order by similarity(it.word, known.word) desc, it.word limit 20
      ) as like_it
    ) as near
    from known order by at`
}
