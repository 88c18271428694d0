import type { Change } from './change'
import { diff } from './diff'
import { expectationsOf, type SkillDocument, type Statement } from './document'
import { type Locale, type LocalizedText, textIn } from './locale'

/** What may have happened in a revision, in the order in which it is told. */
export const newsKinds = [
  'rolesAdded',
  'rolesRemoved',
  'added',
  'reworded',
  'removed',
  'moved',
  'nowRequired',
  'nowOptional',
  'texts',
  'translations',
  'other',
] as const
export type NewsKind = (typeof newsKinds)[number]

export type ChangedStatement = {
  what: 'added' | 'reworded' | 'removed'
  role: string
  level: string
  words: string
}

/** What a revision changed, as somebody who reads one language sees it. Kinds that did not happen are left out. */
export type RevisionSummary = { counts: { [kind in NewsKind]?: number }; statements: ChangedStatement[] }

/**
 * A text counts where the words that this reader sees are others; in another language it counts as a translation. The
 * day of the last change is not news.
 */
export function summaryOf(before: SkillDocument, after: SkillDocument, locale: Locale): RevisionSummary {
  const seen = { before: statementsOf(before), after: statementsOf(after) }
  const news = diff(before, after).flatMap((change) => newsIn(change, locale, seen))
  const counts: RevisionSummary['counts'] = {}
  for (const kind of newsKinds) {
    const happened = new Set(news.filter((it) => it.kind === kind).map(({ id }) => id)).size
    if (happened > 0) counts[kind] = happened
  }
  const statements = new Map(news.flatMap(({ id, statement }) => (statement ? [[id, statement]] : [])))
  return { counts, statements: [...statements.values()] }
}

/** `id` tells what happened twice to one thing from what happened to two. */
type News = { kind: NewsKind; id: string; statement?: ChangedStatement }
type Placed = Statement & { role: string; level: string }
type Seen = { before: Map<string, Placed>; after: Map<string, Placed> }

const idOf = (role: string, key: string) => `${role} ${key}`

function statementsOf(document: SkillDocument): Map<string, Placed> {
  return new Map(
    expectationsOf(document).flatMap(({ role, level, statements }) =>
      statements.map((statement) => [idOf(role, statement.key), { ...statement, role, level }]),
    ),
  )
}

function newsIn(change: Change, locale: Locale, seen: Seen): News[] {
  const told = (
    what: ChangedStatement['what'],
    role: string,
    level: string,
    { key, text }: Statement,
  ): News => ({
    kind: what,
    id: idOf(role, key),
    statement: { what, role, level, words: textIn(locale, text).words },
  })
  switch (change.kind) {
    case 'redate':
      return []
    case 'add-role':
    case 'remove-role': {
      const { role, levels } = change.expectations
      const [kind, what] =
        change.kind === 'add-role'
          ? (['rolesAdded', 'added'] as const)
          : (['rolesRemoved', 'removed'] as const)
      return [
        { kind, id: role },
        ...levels.flatMap(({ level, statements }) =>
          statements.map((statement) => told(what, role, level, statement)),
        ),
      ]
    }
    case 'add-statement':
      return [told('added', change.role, change.level, change.statement)]
    case 'remove-statement':
      return [told('removed', change.role, change.level, change.statement)]
    case 'move-statement':
      return [{ kind: 'moved', id: idOf(change.role, change.key) }]
    case 'require':
      return [{ kind: change.required ? 'nowRequired' : 'nowOptional', id: idOf(change.role, change.level) }]
    case 'reword':
      return [rewordNews(change, locale, seen, told)]
    default:
      return [{ kind: 'other', id: JSON.stringify(change) }]
  }
}

function rewordNews(
  { place, locale: changed }: Change & { kind: 'reword' },
  locale: Locale,
  seen: Seen,
  told: (what: 'reworded', role: string, level: string, statement: Statement) => News,
): News {
  const id = JSON.stringify(place)
  if (place.at !== 'statement') return { kind: changed === locale ? 'texts' : 'translations', id }
  const [before, after] = [seen.before, seen.after].map((it) => it.get(idOf(place.role, place.key)))
  if (!before || !after || wordsOf(before.text, locale) === wordsOf(after.text, locale)) {
    return { kind: 'translations', id: `${id} ${changed}` }
  }
  return told('reworded', after.role, after.level, after)
}

const wordsOf = (text: LocalizedText, locale: Locale) => textIn(locale, text).words
