import type { ComparedAbility, ComparedTopic } from '@/domain/comparison'
import { listPlaceOf } from '@/domain/comparison-lists'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ComparisonData } from './comparison-data'

type Words = Messages['compare']
type Item = ComparedAbility | ComparedTopic
type Asked = Item['here'][number]

/**
 * What is to say of something beside its name. What all columns ask needs no more: where they differ in it, the lists of
 * differences say how.
 */
export function noteOf(item: Item, data: ComparisonData, words: Words): string {
  const { list } = listPlaceOf(item)
  if (list === 'elsewhere') return elsewhereNotes(item, data, words).join(' · ')
  if (list === 'all') return ''
  const showing = data.columns.filter((_, at) => item.here[at])
  if (list === 'some') return showing.map(({ brief }) => brief).join(', ')
  return item.here.flatMap((asked, at) => saidAlone(asked, at, data, words)).join(', ')
}

/** An ability has its level beside its skill already. */
function saidAlone(asked: Asked, at: number, data: ComparisonData, words: Words): string[] {
  const column = data.columns[at]
  if (!asked || !column || column.side === null) return []
  return [
    ...(column.level === null && 'requiredFrom' in asked
      ? [filled(words.fromLevel, { level: levelName(asked.level, data) })]
      : []),
    ...(isRequired(asked) ? [] : [words.optionalHere]),
  ]
}

/** How the columns differ in something that several ask, column by column. */
export function differenceOf(
  item: Item,
  what: 'requirement' | 'level',
  data: ComparisonData,
  words: Words,
): string {
  const notes = item.here.flatMap((shown, at) => {
    const asked = shown ?? item.elsewhere[at] ?? null
    const column = data.columns[at]
    if (!asked || !column || column.side === null || (what === 'level' && !shown)) return []
    const level = filled(words.fromLevel, { level: levelName(asked.level, data) })
    const text = what === 'level' ? level : isRequired(asked) ? words.requiredHere : words.optionalHere
    return [filled(words.columnSays, { column: column.brief, text })]
  })
  return notes.join(' · ')
}

/** What another role is asked at a level that is not looked at: earlier than here, or later. */
function elsewhereNotes({ here, elsewhere }: Item, data: ComparisonData, words: Words): string[] {
  const rankOf = (level: string) => data.choices.levels.findIndex(({ id }) => id === level)
  const shown = here.find((it) => it !== null)
  return elsewhere.flatMap((asked, at) => {
    const column = data.columns[at]
    if (!asked || !column || here[at]) return []
    const isEarlier = rankOf(asked.level) < rankOf(column.level ?? shown?.level ?? '')
    const text = filled(isEarlier ? words.alreadyAt : words.onlyFrom, { level: levelName(asked.level, data) })
    return [filled(words.columnSays, { column: column.brief, text })]
  })
}

export const levelName = (level: string, { choices }: Pick<ComparisonData, 'choices'>) =>
  choices.levels.find(({ id }) => id === level)?.name ?? level

const isRequired = (asked: NonNullable<Asked>) =>
  'required' in asked ? asked.required : asked.requiredFrom !== null
