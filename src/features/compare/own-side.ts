import { type Answer, addressIn } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import {
  type ComparedAbility,
  type ComparedStatement,
  type ComparedTopic,
  comparisonOf,
} from '@/domain/comparison'
import {
  cutTo,
  isRequiredSomewhere,
  type ListSummary,
  longestList,
  summaryOf,
} from '@/domain/comparison-lists'
import { askedColumns, type ComparisonData, type ShownListName } from './comparison-data'

/** What the reader says of an ability. `from` is the role in which they said it, where the columns do not say it alone. */
export type OwnAnswer = { answer: Answer; from: string | null }
export type OwnAnswers = (ability: { skill: string; key: string }) => OwnAnswer | null

/**
 * One answer to an ability, for everything that a comparison with these roles says of it: the latest that was given in
 * one of them, or else the latest in any other role of the skill. The order of the columns changes nothing.
 */
export function ownAnswersIn({ answers }: Assessment, roles: string[]): OwnAnswers {
  const compared = new Set(roles)
  const best = new Map<string, OwnSaid>()
  for (const [name, [given]] of Object.entries(answers)) {
    if (!given?.answer) continue
    const { skill, role, key } = addressIn(name)
    const said = { answer: given.answer, at: given.at, role, isCompared: compared.has(role) }
    const known = best.get(`${skill}/${key}`)
    if (!known || isBefore(said, known)) best.set(`${skill}/${key}`, said)
  }
  return ({ skill, key }) => {
    const said = best.get(`${skill}/${key}`)
    if (!said) return null
    return { answer: said.answer, from: said.isCompared && compared.size === 1 ? null : said.role }
  }
}

type OwnSaid = { answer: Answer; at: number; role: string; isCompared: boolean }

function isBefore(one: OwnSaid, other: OwnSaid): boolean {
  if (one.isCompared !== other.isCompared) return one.isCompared
  return one.at === other.at ? one.role < other.role : one.at > other.at
}

type OwnSide = {
  /** Everything that the roles of the other columns are asked, side by side. */
  asked: ComparedStatement[][]
  /** What the reader's own role is asked, once it is known. */
  mine: AskedOfRole | null
  answers: OwnAnswers
}

/** A topic of which the reader can do a part of what the columns ask. */
export type OwnPart = { count: number; total: number }

/** What a column requires and the reader cannot do yet: up to its level, and of that at its level. */
export type OwnGap = { at: number; upTo: number; here: number }

export type OwnLists = ReturnType<typeof ownSummary>

/**
 * The lists with the reader as a column: they hold what they can do, whether it is asked or not. What does not apply to
 * them is in no other list and no figure. `asked` is how much the columns show that applies to them.
 */
export function ownSummary(data: ComparisonData, { asked, mine, answers }: OwnSide) {
  const applies = (it: ComparedStatement) => answers(it)?.answer !== 'does-not-apply'
  const applying = asked.map((statements) => statements.filter(applies))
  const shown = applying.flatMap((statements, side) => shownBy(data.sides[side]?.level ?? null, statements))
  const isKnown = (it: ComparedStatement) => answers(it)?.answer === 'can-do'
  const parts = topicParts(shown, isKnown)
  const known = shown
    .filter(isKnown)
    .map((it) => ({ ...it, topics: it.topics.filter((topic) => isWhole(parts.get(topic))) }))
  const abilities = comparedWith(data, applying, [...known, ...notAsked(data, mine, isKnown)]).abilities
  const { topics } = comparedWith(data, applying, known)
  const columns = askedColumns(data)
  const own = data.columns.findIndex(({ side }) => side === null)
  const setAside = asked.flatMap((statements, side) =>
    shownBy(data.sides[side]?.level ?? null, statements).filter((it) => !applies(it)),
  )
  return {
    topics: apart(
      withoutOwnOnly(
        summaryOf(
          topics.map((it) => withPart(it, parts.get(it.topic))),
          columns,
          longestList.topics,
        ),
        own,
      ),
      data,
    ),
    abilities: withSetAside(
      apart(summaryOf(abilities, columns, longestList.abilities), data),
      comparedWith(
        data,
        asked.map((statements) => statements.filter((it) => setAside.includes(it))),
        [],
      ).abilities,
    ),
    asked: abilities.filter(({ here }) => here.some((it, at) => it && at !== own)).length,
    gaps: gapsOf(data, applying, isKnown),
  }
}

const shownBy = (level: string | null, statements: ComparedStatement[]) =>
  statements.filter((it) => level === null || it.level === level)

/** The reader's column beside what the roles of the others are asked. */
function comparedWith(data: ComparisonData, asked: ComparedStatement[][], known: ComparedStatement[]) {
  const sides = data.columns.map(({ side, role, level }) =>
    side === null
      ? { statements: known, level: null }
      : { statements: asked[side] ?? [], level, role: role ?? undefined },
  )
  return comparisonOf(
    sides,
    data.choices.levels.map(({ id }) => id),
  )
}

/** Of each topic, how many of the abilities that the columns show the reader can do. */
function topicParts(shown: ComparedStatement[], isKnown: (it: ComparedStatement) => boolean) {
  const byTopic = new Map<string, Map<string, boolean>>()
  for (const statement of shown) {
    for (const topic of statement.topics) {
      const abilities = byTopic.get(topic) ?? new Map<string, boolean>()
      byTopic.set(topic, abilities.set(`${statement.skill}/${statement.key}`, isKnown(statement)))
    }
  }
  return new Map(
    [...byTopic].map(([topic, abilities]): [string, OwnPart] => [
      topic,
      { count: [...abilities.values()].filter(Boolean).length, total: abilities.size },
    ]),
  )
}

const isWhole = (part: OwnPart | undefined) => part !== undefined && part.count === part.total

const withPart = (topic: ComparedTopic, part: OwnPart | undefined): ComparedTopic & { done?: OwnPart } =>
  part && part.count > 0 && !isWhole(part) ? { ...topic, done: part } : topic

/** What the reader's own role is asked and they can do. Nobody requires of them what only they can do. */
function notAsked(
  { scope }: ComparisonData,
  mine: AskedOfRole | null,
  isKnown: (it: ComparedStatement) => boolean,
): ComparedStatement[] {
  const named = new Set(scope.named.map(({ id }) => id))
  const isInScope = (skill: string) => named.size === 0 || named.has(skill)
  return (mine ? statementsOf(mine) : [])
    .filter((it) => isInScope(it.skill) && isKnown(it))
    .map((it) => ({ ...it, required: false }))
}

/** Which topics only the reader knows cannot be told: what no column asks comes without its topics. */
const withoutOwnOnly = <It>(summary: ListSummary<It>, own: number): ListSummary<It> => ({
  ...summary,
  lists: summary.lists.filter(({ list, side }) => list !== 'only' || side !== own),
})

/** Beside one role, what it alone shows is still to cover. What of that is optional stands apart. */
function apart<It extends ComparedAbility | ComparedTopic>(
  summary: ListSummary<It>,
  { columns }: ComparisonData,
): ListSummary<It, ShownListName> {
  if (columns.length > 2) return summary
  return {
    ...summary,
    lists: summary.lists.flatMap((list): ListSummary<It, ShownListName>['lists'] => {
      if (list.list !== 'only' || columns[list.side ?? 0]?.side === null) return [list]
      const [required, optional] = [true, false].map((is) =>
        list.items.filter((it) => isRequiredSomewhere(it) === is),
      )
      return [
        { ...list, count: list.required, items: required ?? [] },
        {
          list: 'optional',
          side: list.side,
          count: list.count - list.required,
          required: 0,
          items: optional ?? [],
        },
      ]
    }),
  }
}

const withSetAside = <It extends ComparedAbility>(
  summary: ListSummary<It, ShownListName>,
  items: It[],
): ListSummary<It, ShownListName> => ({
  ...summary,
  lists: [...summary.lists, { list: 'set-aside', side: null, ...cutTo(items, longestList.abilities) }],
})

function gapsOf(
  { columns, choices }: ComparisonData,
  applying: ComparedStatement[][],
  isKnown: (it: ComparedStatement) => boolean,
): OwnGap[] {
  const rankOf = (level: string) => choices.levels.findIndex(({ id }) => id === level)
  return columns.flatMap(({ side, level }, at) => {
    if (side === null) return []
    const left = (applying[side] ?? []).filter((it) => it.required && !isKnown(it))
    const upTo = left.filter((it) => level === null || rankOf(it.level) <= rankOf(level))
    return [{ at, upTo: upTo.length, here: shownBy(level, left).length }]
  })
}

/** What a role is asked, as comparing needs it. Its topics are not known here. */
export const statementsOf = ({ skills }: AskedOfRole): ComparedStatement[] =>
  skills.flatMap(({ id: skill, cells }) =>
    cells.flatMap(({ level, required, statements }) =>
      statements.map(({ key }) => ({ skill, key, level, required, topics: [] })),
    ),
  )
