import type { ComparedAbility, ComparedTopic } from '@/domain/comparison'
import { listPlaceOf } from '@/domain/comparison-lists'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import type { ComparisonData } from './comparison-data'
import type { OwnPart } from './own-side'

type Words = Messages['compare']
type Item = ComparedAbility | ComparedTopic
type Asked = Item['here'][number]

/**
 * What is to say of something beside its name. What all columns ask needs no more: where they differ in it, the lists of
 * differences say how.
 */
export function noteOf(item: Item, data: ComparisonData, words: Words): string {
  const { list } = listPlaceOf(item)
  if (list === 'all') return ''
  const isNaming = list === 'some' || (list === 'earlier' && data.columns.length > 2)
  const showing = data.columns.filter((_, at) => isNaming && item.here[at])
  const alone = item.here.flatMap((asked, at) => (isNaming ? [] : saidAlone(asked, at, data, words)))
  const here = [...showing.map(({ brief }) => brief), ...alone].join(', ')
  const part = 'done' in item ? filled(words.canDoOf, item.done as OwnPart) : ''
  return [here, part, ...elsewhereNotes(item, data, words)].filter(Boolean).join(' · ')
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
    const ever = ('ever' in item && item.ever[at]) || asked
    const requirement = isRequired(asked) ? words.requiredHere : words.optionalHere
    const text = what === 'level' ? levelsSaid(ever, data, words) : requirement
    return [filled(words.columnSays, { column: column.brief, text })]
  })
  return notes.join(' · ')
}

function levelsSaid(asked: NonNullable<Asked>, data: ComparisonData, words: Words): string {
  const required = 'requiredFrom' in asked ? asked.requiredFrom : null
  return [
    filled(words.fromLevel, { level: levelName(asked.level, data) }),
    ...(required && required !== asked.level
      ? [filled(words.requiredFrom, { level: levelName(required, data) })]
      : []),
  ].join(', ')
}

/** What another role is asked at a level that is not looked at: earlier than here, or later. */
function elsewhereNotes({ here, elsewhere }: Item, data: ComparisonData, words: Words): string[] {
  return elsewhere.flatMap((asked, at) => {
    const column = data.columns[at]
    if (!asked || !column || here[at]) return []
    const text = filled(asked.earlier ? words.alreadyAt : words.onlyFrom, {
      level: levelName(asked.level, data),
    })
    return [filled(words.columnSays, { column: column.brief, text })]
  })
}

export const levelName = (level: string, { choices }: Pick<ComparisonData, 'choices'>) =>
  choices.levels.find(({ id }) => id === level)?.name ?? level

const isRequired = (asked: NonNullable<Asked>) =>
  'required' in asked ? asked.required : asked.requiredFrom !== null
