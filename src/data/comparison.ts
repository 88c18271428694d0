import 'server-only'
import { cache } from 'react'
import {
  type ComparedAbility,
  type ComparedStatement,
  type ComparedTopic,
  comparisonOf,
  stepsBetweenLevels,
  type TopicStep,
} from '@/domain/comparison'
import { type ComparisonAddress, skillsOnPage } from '@/domain/comparison-address'
import { type ListSummary, longestList, summaryOf } from '@/domain/comparison-lists'
import { type Locale, type ShownText, sourceLocale, textIn } from '@/domain/locale'
import { roleName } from '@/domain/role'
import { type ComparedRows, type ComparedTexts, findComparedRows, findComparedTexts } from './compared-rows'
import { catalogueTag, skillsTag, tagged } from './tagged'

/** What can be put beside each other. A role's `levels` are those at which some skill asks something of it. */
export type Choices = {
  roles: { id: string; name: string; short: string; levels: string[] }[]
  levels: { id: string; name: string }[]
}

export type Side = { role: string; level: string | null }
/**
 * `also` says at which level each side's role is asked the same ability, for sides of other roles. `isOnly` says that no
 * other side has anything of it yet: the ability, or, between levels of one role, its topics.
 */
export type ComparedSentence = ShownText & {
  key: string
  topics: string[]
  also: (string | null)[]
  isOnly: boolean
}
export type ComparedCell = { level: string; required: boolean; statements: ComparedSentence[] }
/** `asked` says of each side whether its role is asked anything in the skill, at any level. */
export type ComparedSkill = { id: string; name: ShownText; asked: boolean[]; cells: ComparedCell[][] }
/** The words of an ability as one of the sides says it, and where that side asks it. */
export type AbilityText = ShownText & { skill: string; key: string; role: string; level: string }
export type LevelStep = {
  from: string
  to: string
  steps: { step: TopicStep; count: number; topics: string[] }[]
}

type NamedSkill = { id: string; name: ShownText }

/** A page of a comparison, in one language. The sides are its roles: what is the reader's own is laid over them. */
export type FoundComparison = {
  choices: Choices
  sides: Side[]
  /** Of all skills, or of those that are named: how many some side shows something of. */
  scope: { named: NamedSkill[]; offered: NamedSkill[]; shown: number; total: number }
  page: { number: number; pages: number; first: number; last: number }
  topics: ListSummary<ComparedTopic>
  abilities: ListSummary<ComparedAbility>
  /** Where all sides are levels of one role: what becomes of its topics from each level to the next. */
  steps: LevelStep[]
  skills: ComparedSkill[]
  /** What the ids in the lists are called. */
  names: { topics: Record<string, ShownText>; skills: Record<string, ShownText>; abilities: AbilityText[] }
  /** Everything that the sides are asked, where the reader is a column too and the skills fit on one page. */
  statements: ComparedStatement[][] | null
}

/** Everything that can be picked to compare. */
export const findChoices = cache((locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['choices', locale], async () =>
    choicesOf(await findComparedRows({ roles: [], skills: [] }, locale), locale),
  ),
)

/** A page of a comparison, or `null` where its address names a role, a level, a skill or a page that is not there. */
export const findComparison = (address: ComparisonAddress, locale: Locale) =>
  findSpelt(JSON.stringify(address), locale)

/** A page and its metadata ask for the same, each with an address of their own. */
const findSpelt = cache((spelt: string, locale: Locale) =>
  tagged([catalogueTag, skillsTag], ['comparison', locale, spelt], () =>
    readComparison(JSON.parse(spelt), locale),
  ),
)

async function readComparison(
  { columns, skills: named, page }: ComparisonAddress,
  locale: Locale,
): Promise<FoundComparison | null> {
  const asked = columns.filter((column) => column !== 'me')
  const rows = await findComparedRows({ roles: asked.map(({ role }) => role), skills: named }, locale)
  if (!isThere(rows, asked, named)) return null

  const sides = asked.map((side) => ({ ...side, statements: rows.statements.get(side.role) ?? [] }))
  const ids = skillsShown(sides, rows)
  const pages = Math.max(1, Math.ceil(ids.length / skillsOnPage))
  if (page > pages) return null

  const first = (page - 1) * skillsOnPage
  const onPage = ids.slice(first, first + skillsOnPage)
  const summary = summaryOfSides(sides, rows)
  const listed = listedAbilities(summary.abilities, asked)
  const texts = await findComparedTexts(
    [...statementsOn(onPage, sides), ...listed],
    listedTopics(summary, onPage, sides),
    locale,
  )
  return {
    choices: choicesOf(rows, locale),
    sides: asked,
    scope: {
      named: named.map((id) => ({ id, name: nameIn(rows, id) })),
      offered: rows.offered,
      shown: ids.length,
      total: named.length || rows.skillCount,
    },
    page: { number: page, pages, first: first + 1, last: first + onPage.length },
    ...summary,
    skills: skillsOf(onPage, sides, rows, texts),
    names: {
      topics: texts.topics,
      skills: Object.fromEntries(listed.map(({ skill }) => [skill, nameIn(rows, skill)])),
      abilities: listed.map((it) => ({ ...it, ...texts.statement(it) })),
    },
    statements:
      asked.length < columns.length && pages === 1 ? sides.map(({ statements }) => statements) : null,
  }
}

/** Whether the catalogue has everything that an address names. */
function isThere({ roles, levels, skills }: ComparedRows, sides: Side[], named: string[]): boolean {
  return (
    sides.every(
      ({ role, level }) =>
        roles.some(({ id }) => id === role) && (level === null || levels.some(({ id }) => id === level)),
    ) && named.every((id) => skills.has(id))
  )
}

type SideRows = Side & { statements: ComparedStatement[] }

const shownBy = ({ level, statements }: SideRows) =>
  level === null ? statements : statements.filter((it) => it.level === level)

const nameIn = ({ skills }: ComparedRows, id: string) =>
  skills.get(id) ?? { words: id, lang: sourceLocale, outdated: false }

/** The skills that some side shows something of, in the order of their names. */
function skillsShown(sides: SideRows[], { skills }: ComparedRows): string[] {
  const shown = new Set(sides.flatMap((side) => shownBy(side).map(({ skill }) => skill)))
  return [...skills.keys()].filter((id) => shown.has(id))
}

function summaryOfSides(sides: SideRows[], { levels }: ComparedRows) {
  const ids = levels.map(({ id }) => id)
  const { topics, abilities } = comparisonOf(sides, ids)
  return {
    topics: summaryOf(topics, sides, longestList.topics),
    abilities: summaryOf(abilities, sides, longestList.abilities),
    steps: stepsOf(sides, ids),
  }
}

/** Whether the sides are levels of one role, and nothing else. */
const isLadderOf = (sides: Side[]) =>
  sides.length > 1 && sides.every(({ role, level }) => role === sides[0]?.role && level !== null)

/** The steps between the levels of one role, upwards, in whatever order they stand beside each other. */
function stepsOf(sides: SideRows[], levels: string[]): LevelStep[] {
  const [first] = sides
  if (!first || !isLadderOf(sides)) return []
  const climbed = levels.filter((id) => sides.some(({ level }) => level === id))
  return climbed.slice(1).map((to, at) => {
    const from = climbed[at] ?? to
    const found = stepsBetweenLevels(first.statements, [from, to], levels)
    const steps = (['new', 'back', 'carries-on', 'goes'] as const).map((step) => {
      const topics = found.filter((it) => it.step === step).map(({ topic }) => topic)
      return { step, count: topics.length, topics: topics.slice(0, longestList.topics) }
    })
    return { from, to, steps }
  })
}

/** Every ability in the lists, said as the first side that shows it says it. */
function listedAbilities({ lists, requirement, level }: ListSummary<ComparedAbility>, sides: Side[]) {
  const listed = new Set([...lists, requirement, level].flatMap(({ items }) => items))
  return [...listed].map(({ skill, key, here }) => {
    const at = here.findIndex((it) => it !== null)
    return { skill, key, role: sides[at]?.role ?? '', level: here[at]?.level ?? '' }
  })
}

function listedTopics(
  { topics: { lists, requirement, level }, steps }: ReturnType<typeof summaryOfSides>,
  skills: string[],
  sides: SideRows[],
): string[] {
  const onPage = new Set(skills)
  return [
    ...[...lists, requirement, level].flatMap(({ items }) => items.map(({ topic }) => topic)),
    ...steps.flatMap((it) => it.steps.flatMap(({ topics }) => topics)),
    ...sides.flatMap((side) =>
      shownBy(side).flatMap(({ skill, topics }) => (onPage.has(skill) ? topics : [])),
    ),
  ]
}

function statementsOn(skills: string[], sides: SideRows[]) {
  const onPage = new Set(skills)
  return sides.flatMap((side) =>
    shownBy(side)
      .filter(({ skill }) => onPage.has(skill))
      .map(({ skill, key }) => ({ skill, role: side.role, key })),
  )
}

/** Puts the skills of a page together from what the sides are asked in them, and its words. */
function skillsOf(ids: string[], sides: SideRows[], rows: ComparedRows, texts: ComparedTexts) {
  const isLadder = isLadderOf(sides)
  const topics = isLadder
    ? sides.map((side) => new Set(shownBy(side).flatMap((statement) => statement.topics)))
    : []
  const rankOf = (level: string) => rows.levels.findIndex(({ id }) => id === level)
  const isLater = (level: string, side: number) => {
    const looked = sides[side]?.level ?? null
    return looked !== null && rankOf(level) > rankOf(looked)
  }
  return ids.map((id): ComparedSkill => {
    const within = sides.map((side) => ({
      ...side,
      statements: side.statements.filter(({ skill }) => skill === id),
    }))
    const asking = within.map(({ statements }) => new Map(statements.map(({ key, level }) => [key, level])))
    const sentenceOf =
      (at: number) =>
      ({ skill, key, topics: named }: ComparedStatement): ComparedSentence => {
        const role = sides[at]?.role ?? ''
        const also = sides.map((side, other) =>
          side.role === role ? null : (asking[other]?.get(key) ?? null),
        )
        const isOwnTopic = (topic: string) =>
          topics.every((asked, other) => other === at || !asked.has(topic))
        const isOnly = isLadder
          ? named.every(isOwnTopic)
          : isOneOfMany(sides) && also.every((level, other) => level === null || isLater(level, other))
        return { key, topics: named, also, isOnly, ...texts.statement({ skill, role, key }) }
      }
    return {
      id,
      name: nameIn(rows, id),
      asked: within.map(({ statements }) => statements.length > 0),
      cells: within.map((side, at) => cellsOf(side, rows.levels, sentenceOf(at))),
    }
  })
}

const isOneOfMany = (sides: Side[]) => new Set(sides.map(({ role }) => role)).size > 1

function cellsOf(
  side: SideRows,
  levels: ComparedRows['levels'],
  sentenceOf: (statement: ComparedStatement) => ComparedSentence,
): ComparedCell[] {
  const shown = shownBy(side)
  return levels.flatMap(({ id: level }) => {
    const here = shown.filter((it) => it.level === level)
    return here[0] ? [{ level, required: here[0].required, statements: here.map(sentenceOf) }] : []
  })
}

const choicesOf = ({ roles, levels }: ComparedRows, locale: Locale): Choices => ({
  roles: roles.map(({ id, family, stack, levels: asked }) => {
    const { words } = textIn(locale, family)
    return { id, name: roleName(words, stack ?? undefined), short: stack ?? words, levels: asked }
  }),
  levels: levels.map(({ id, name }) => ({ id, name: textIn(locale, name).words })),
})
