import { type Answer, answerKey, type GivenAnswer } from './answer'
import type { AskedOfRole } from './asked'
import type { Assessment } from './assessment'
import { type Day, dayOf, daysBetween, endOf } from './day'
import type { StatementAddress } from './statement-address'

/** A statement that growth is counted over, with its words for those who want to read what moved. */
export type CountedStatement = StatementAddress & {
  skillName: string
  skillLang?: string
  level: string
  words: string
  lang?: string
}

/** How a person stood at the end of a day. `total` is the sum of the first three: what does not apply is left out of it. */
export type Figures = {
  canDo: number
  learning: number
  notYet: number
  doesNotApply: number
  total: number
}
export type Snapshot = Figures & { day: Day }

/** A statement whose answer is not the same on two days. Silence is "not yet". */
export type Moved = { statement: CountedStatement; before: Answer; after: Answer }

/** What growth towards a target is counted over: every required statement up to it, as it is asked today. */
export function countedStatements(
  { role, skills }: AskedOfRole,
  levels: { id: string }[],
  target: string,
): CountedStatement[] {
  const upTo = new Set(levels.slice(0, levels.findIndex(({ id }) => id === target) + 1).map(({ id }) => id))
  return skills.flatMap(({ id, name, lang: skillLang, cells }) =>
    cells
      .filter(({ level, required }) => required && upTo.has(level))
      .flatMap(({ level, statements }) =>
        statements.map(({ key, words, lang }) => ({
          skill: id,
          skillName: name,
          ...(skillLang ? { skillLang } : {}),
          role,
          key,
          level,
          words,
          ...(lang ? { lang } : {}),
        })),
      ),
  )
}

/**
 * How the person stood at the end of each day on which an answer to one of the statements became another, the first day
 * first. Nothing is stored for it: the histories are whole, so every day can be told from them.
 */
export function snapshotsOf({ answers }: Assessment, statements: CountedStatement[]): Snapshot[] {
  const steps = statements
    .flatMap((statement) => stepsOf(answers[answerKey(statement)]))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  const figures = nothingSaid(statements.length)
  const snapshots = new Map<Day, Snapshot>()
  for (const { day, before, after } of steps) {
    figures[countOf(before)] -= 1
    figures[countOf(after)] += 1
    snapshots.set(day, { day, ...totalled(figures) })
  }
  return [...snapshots.values()]
}

/** How the person stood at the end of one day. */
export function figuresOn({ answers }: Assessment, statements: CountedStatement[], day: Day): Figures {
  const [figures, end] = [nothingSaid(0), endOf(day)]
  for (const statement of statements) figures[countOf(saidBefore(answers[answerKey(statement)], end))] += 1
  return totalled(figures)
}

/** What moved between the ends of two days, in the order of the statements. */
export function movedBetween(
  { answers }: Assessment,
  statements: CountedStatement[],
  from: Day,
  to: Day,
): Moved[] {
  const [start, end] = [endOf(from), endOf(to)]
  return statements.flatMap((statement) => {
    const history = answers[answerKey(statement)]
    const [before, after] = [saidBefore(history, start) ?? 'not-yet', saidBefore(history, end) ?? 'not-yet']
    return before === after ? [] : [{ statement, before, after }]
  })
}

/** What moved, counted by where it went. Every statement that moved is counted once. */
export type Tally = { canDo: number; started: number; back: number; setAside: number; applies: number }

export function tallyOf(moved: Moved[]): Tally {
  const tally: Tally = { canDo: 0, started: 0, back: 0, setAside: 0, applies: 0 }
  for (const { before, after } of moved) {
    if (after === 'can-do') tally.canDo += 1
    else if (after === 'does-not-apply') tally.setAside += 1
    else if (before === 'can-do' || before === 'learning') tally.back += 1
    else if (after === 'learning') tally.started += 1
    else tally.applies += 1
  }
  return tally
}

/** The grains at which snapshots are told, the finest first. */
export type Grain = 'day' | 'week' | 'month' | 'year'

/** At most so many snapshots, at the finest grain that fits: of each week, month or year the last one stands for it. */
export function thinned(snapshots: Snapshot[], most: number): { grain: Grain; snapshots: Snapshot[] } {
  const last = snapshots.at(-1)?.day ?? ''
  const spans: Record<Grain, (day: Day) => string | number> = {
    day: (day) => day,
    week: (day) => Math.floor(daysBetween(day, last) / 7),
    month: (day) => day.slice(0, 7),
    year: (day) => day.slice(0, 4),
  }
  for (const grain of ['day', 'week', 'month'] as const) {
    const kept = lastOfEach(snapshots, spans[grain])
    if (kept.length <= most) return { grain, snapshots: kept }
  }
  return { grain: 'year', snapshots: lastOfEach(snapshots, spans.year).slice(-most) }
}

const lastOfEach = (snapshots: Snapshot[], spanOf: (day: Day) => string | number) => [
  ...new Map(snapshots.map((snapshot) => [spanOf(snapshot.day), snapshot])).values(),
]

type Said = Answer | undefined
type Step = { day: Day; before: Said; after: Said }

/** The days on which a history ended at another answer than the day before. */
function stepsOf(history: GivenAnswer[] = []): Step[] {
  const lastOfDay = new Map<Day, Said>()
  // A history is kept latest first, so of two answers of one moment the one that counts stays behind.
  const firstFirst = history.toReversed().sort((one, other) => one.at - other.at)
  for (const { at, answer } of firstFirst) lastOfDay.set(dayOf(at), answer ?? undefined)
  let before: Said
  const steps: Step[] = []
  for (const [day, after] of lastOfDay) {
    if (after !== before) steps.push({ day, before, after })
    before = after
  }
  return steps
}

/** What was said before a moment. The plan asks this of all its statements after each answer, so nothing is sorted for it. */
function saidBefore(history: GivenAnswer[] = [], moment: number): Said {
  let latest: GivenAnswer | undefined
  for (const given of history) {
    if (given.at < moment && (!latest || given.at > latest.at)) latest = given
  }
  return latest?.answer ?? undefined
}

type Count = Exclude<keyof Figures, 'total'>

const countOf = (said: Said = 'not-yet'): Count =>
  (
    ({
      'can-do': 'canDo',
      learning: 'learning',
      'not-yet': 'notYet',
      'does-not-apply': 'doesNotApply',
    }) as const
  )[said]

const nothingSaid = (statements: number) => ({ canDo: 0, learning: 0, notYet: statements, doesNotApply: 0 })

const totalled = (figures: Omit<Figures, 'total'>): Figures => ({
  ...figures,
  total: figures.canDo + figures.learning + figures.notYet,
})
