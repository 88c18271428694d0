import type { ComparedAbility, ComparedTopic } from '@/domain/comparison'
import { hasOtherLevel, hasOtherRequirement, listPlaceOf } from '@/domain/comparison-lists'
import type { Messages } from '@/ui/messages'
import { filled } from '@/ui/phrase'
import { type ComparisonData, pinnedLevels } from './comparison-data'

type Words = Messages['compare']
type Item = ComparedAbility | ComparedTopic

/** What is to say of something in a list, column by column, where the columns differ in it. */
export function noteOf(item: Item, data: ComparisonData, words: Words): string[] {
  const { list } = listPlaceOf(item)
  if (list === 'elsewhere') return elsewhereNotes(item, data, words)
  const pinned = pinnedLevels(data)
  const [tellsLevel, tellsRequirement] = [hasOtherLevel(item, pinned), hasOtherRequirement(item)]
  const isAlone = list === 'only'
  return item.here.flatMap((asked, at) => {
    const column = data.columns[at]
    if (!asked || !column || column.side === null) return []
    const said = [
      ...((tellsLevel || isAlone) && column.level === null
        ? [filled(words.fromLevel, { level: levelName(asked.level, data) })]
        : []),
      ...(tellsRequirement || (isAlone && !isRequired(asked))
        ? [isRequired(asked) ? words.requiredHere : words.optionalHere]
        : []),
      ...(list === 'some' && !tellsLevel && !tellsRequirement ? [''] : []),
    ]
    if (said.length === 0) return []
    const text = said.filter(Boolean).join(', ')
    if (isAlone) return [text]
    return [text === '' ? column.short : filled(words.columnSays, { column: column.short, text })]
  })
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
    return [filled(words.columnSays, { column: column.short, text })]
  })
}

export const levelName = (level: string, { choices }: Pick<ComparisonData, 'choices'>) =>
  choices.levels.find(({ id }) => id === level)?.name ?? level

const isRequired = (asked: NonNullable<Item['here'][number]>) =>
  'required' in asked ? asked.required : asked.requiredFrom !== null
