import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'
import { Stats } from '@/ui/stats'
import { titleOf } from './compared-lists'
import type { ComparisonData } from './comparison-data'
import { levelName } from './item-notes'
import type { OwnLists } from './own-side'

type OwnFiguresProps = { own: OwnLists; data: ComparisonData; words: Messages['compare'] }

/** What each column still requires of the reader, up to its level, and how far they are with what the columns show. */
export function OwnFigures({ own, data, words }: OwnFiguresProps) {
  const note = counted(data.locale, words.ofAbilities, own.asked)
  const gaps = own.gaps.map(({ at, upTo, here }) => {
    const column = data.columns[at]
    const level = column?.level ? levelName(column.level, data) : null
    const name = level ? filled(words.gapUpTo, { level }) : words.ownMissing
    return {
      name:
        own.gaps.length > 1 ? filled(words.columnSays, { column: column?.brief ?? '', text: name }) : name,
      count: upTo,
      note: level ? filled(words.gapHere, { count: here, level }) : words.gapRequired,
    }
  })
  const lists = own.abilities.lists
    .filter(({ list, count }) => list === 'all' || (count > 0 && (list === 'some' || list === 'optional')))
    .map((list) => ({ name: titleOf(list, data, words), count: list.count, note }))
  const alone = own.abilities.lists
    .filter(({ list, side, count }) => {
      const isOwn = list === 'only' && data.columns[side ?? 0]?.side === null
      return count > 0 && (isOwn || list === 'set-aside')
    })
    .map((list) => ({ name: titleOf(list, data, words), count: list.count, note: words.gapNotCounted }))
  return <Stats figures={[...gaps, ...lists, ...alone]} />
}
