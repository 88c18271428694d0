import { type Answer, addressIn, type GivenAnswer } from '@/domain/answer'
import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import { type ComparedStatement, comparisonOf } from '@/domain/comparison'
import { type ListSummary, longestList, summaryOf } from '@/domain/comparison-lists'
import { type ComparisonData, pinnedLevels } from './comparison-data'

/** What the reader says of an ability. `from` is the other role of the skill in which they said it. */
export type OwnAnswer = { answer: Answer; from: string | null }
export type OwnAnswers = (ability: { skill: string; key: string }, role: string) => OwnAnswer | null

/** Answers by ability: one given in the very role counts before one given in another, and of those the latest. */
export function ownAnswersIn({ answers }: Assessment): OwnAnswers {
  const byAbility = new Map<string, { role: string; given: GivenAnswer }[]>()
  for (const [name, [given]] of Object.entries(answers)) {
    if (!given?.answer) continue
    const { skill, role, key } = addressIn(name)
    const ability = `${skill}/${key}`
    byAbility.set(ability, [...(byAbility.get(ability) ?? []), { role, given }])
  }
  return ({ skill, key }, role) => {
    const known = byAbility.get(`${skill}/${key}`) ?? []
    const own = known.find((it) => it.role === role)
    const latest = own ?? [...known].sort((one, other) => other.given.at - one.given.at)[0]
    if (!latest?.given.answer) return null
    return { answer: latest.given.answer, from: own ? null : latest.role }
  }
}

type OwnSide = {
  /** Everything that the roles of the other columns are asked, side by side. */
  asked: ComparedStatement[][]
  /** What the reader's own role is asked, once it is known. */
  mine: AskedOfRole | null
  answers: OwnAnswers
}

/** The lists with the reader as a column: they hold what they can do, whether it is asked or not. */
export function ownSummary(data: ComparisonData, { asked, mine, answers }: OwnSide) {
  const can = canDo(data, { asked, mine, answers })
  const sides = data.columns.map(({ side, role, level }) =>
    side === null
      ? { statements: can, level: null }
      : { statements: asked[side] ?? [], level, role: role ?? undefined },
  )
  const { topics, abilities } = comparisonOf(
    sides,
    data.choices.levels.map(({ id }) => id),
  )
  const pinned = pinnedLevels(data)
  return {
    topics: withoutOwnOnly(summaryOf(topics, pinned, longestList.topics), data),
    abilities: summaryOf(abilities, pinned, longestList.abilities),
  }
}

/** Which topics only the reader knows cannot be told: what no column asks comes without its topics. */
function withoutOwnOnly<Summary extends ListSummary<unknown>>(summary: Summary, { columns }: ComparisonData) {
  const isOwn = (at: number | null) => at !== null && columns[at]?.side === null
  return { ...summary, lists: summary.lists.filter(({ side }) => !isOwn(side)) }
}

function canDo({ sides, scope }: ComparisonData, { asked, mine, answers }: OwnSide): ComparedStatement[] {
  const known = new Map<string, ComparedStatement>()
  const add = (statement: ComparedStatement, role: string) => {
    const ability = `${statement.skill}/${statement.key}`
    if (!known.has(ability) && answers(statement, role)?.answer === 'can-do') known.set(ability, statement)
  }
  for (const [at, statements] of asked.entries()) {
    for (const statement of statements) add(statement, sides[at]?.role ?? '')
  }
  const isInScope = (skill: string) => scope.named.length === 0 || scope.named.some(({ id }) => id === skill)
  for (const statement of mine ? statementsOf(mine) : []) {
    // Nobody requires of the reader what only they can do.
    if (isInScope(statement.skill)) add({ ...statement, required: false }, mine?.role ?? '')
  }
  return [...known.values()]
}

/** What a role is asked, as comparing needs it. Its topics are not known here. */
export const statementsOf = ({ skills }: AskedOfRole): ComparedStatement[] =>
  skills.flatMap(({ id: skill, cells }) =>
    cells.flatMap(({ level, required, statements }) =>
      statements.map(({ key }) => ({ skill, key, level, required, topics: [] })),
    ),
  )
