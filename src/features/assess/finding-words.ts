import { enough, type Finding, type LevelFinding, neededOf } from '@/domain/finding'
import { listIn } from '@/ui/lists'
import { counted, filled } from '@/ui/phrase'
import { type AssessData, type Named, nameOf } from './assessing-state'

type Words = Pick<AssessData, 'words' | 'locale' | 'levels'>

/** The finding in one sentence: what the answers support, never what the person is. */
export function findingSentence(finding: Finding, { words, levels, locale }: Words): string {
  const { supported, supportedAsSaid } = finding
  if (finding.levels.every(({ required }) => required === 0)) return words.nothingRequired
  if (finding.levels.every(isUnasked)) return words.nothingAnswered
  if (!supportedAsSaid) return words.supportsNone
  const level = nameOf(levels, supportedAsSaid)
  if (supportedAsSaid === supported) return filled(words.supports, { level })
  const below = namesOf(carrying(finding), levels, locale)
  return filled(words.supportsAsSaid, { level, below })
}

/** What the sentence rests on: what was taken as said, what a higher level lacks, and what nobody answered. */
export function findingReasons(finding: Finding, own: string, { words, levels, locale }: Words): string[] {
  const taken = carrying(finding)
  const strictly = finding.supported
    ? filled(words.strictly, { level: nameOf(levels, finding.supported) })
    : words.strictlyNone
  const count = taken.reduce((sum, level) => sum + level.count, 0)
  const unasked = finding.levels.filter(
    (level) => isUnasked(level) && level.required > 0 && !taken.some((it) => it.level === level.level),
  )
  const isNothing = finding.levels.every(isUnasked)
  return [
    taken.length > 0 &&
      `${counted(locale, words.taken, count, { levels: namesOf(taken, levels, locale), own })} ${strictly}`,
    finding.missed && !isUnasked(finding.missed) && sayingShort(finding.missed, { words, levels, locale }),
    !isNothing &&
      unasked.length > 0 &&
      counted(locale, words.above, unasked.length, { levels: namesOf(unasked, levels, locale) }),
  ].filter((it) => it !== false && it !== null)
}

/** How a level stands against the rule, in words. */
export function outcomeIn(level: LevelFinding, { words, locale }: Words): string {
  if (level.required === 0) return words.nothing
  if (isUnasked(level)) return words.unasked
  if (level.outcome === 'nothing') return words.nothingApplies
  return filled(words[level.outcome], { enough: enoughIn(locale) })
}

export const isUnasked = ({ required, unanswered }: LevelFinding) => unanswered === required

/** A share in the language's way of writing it. Never rounded up: what falls short must not look as if it did not. */
export const percentIn = (locale: string, percent: number) =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(percent) / 100)

export const enoughIn = (locale: string) => percentIn(locale, enough)

/** The levels whose unanswered statements were taken as said, where that made a difference. */
function carrying({ supported, supportedAsSaid, taken, levels }: Finding) {
  if (supported === supportedAsSaid) return []
  const top = levels.findIndex(({ level }) => level === supportedAsSaid)
  return taken.filter(({ level }) => levels.findIndex((it) => it.level === level) <= top)
}

function sayingShort(missed: LevelFinding, { words, levels, locale }: Words): string {
  const needed = neededOf(missed)
  return counted(locale, words.short, needed - missed.met, {
    level: nameOf(levels, missed.level),
    needed,
    counting: missed.required - missed.setAside,
    met: missed.met,
  })
}

const namesOf = (some: { level: string }[], levels: Named[], locale: string) =>
  listIn(
    locale,
    some.map(({ level }) => nameOf(levels, level)),
  )
