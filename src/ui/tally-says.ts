import { type Moved, tallyOf } from '@/domain/growth'
import type { Locale } from '@/domain/locale'
import type { Messages } from './messages'
import { counted } from './phrase'

type TallyWords = Pick<
  Messages['growth'],
  'tallyCanDo' | 'tallyStarted' | 'tallyBack' | 'tallySetAside' | 'tallyApplies' | 'nothingMoved'
>

/** What moved, in words: "4 moved to can do, 3 started." */
export function tallySays(moved: Moved[], locale: Locale, words: TallyWords): string {
  const { canDo, started, back, setAside, applies } = tallyOf(moved)
  const parts = [
    canDo > 0 && counted(locale, words.tallyCanDo, canDo),
    started > 0 && counted(locale, words.tallyStarted, started),
    back > 0 && counted(locale, words.tallyBack, back),
    setAside > 0 && counted(locale, words.tallySetAside, setAside),
    applies > 0 && counted(locale, words.tallyApplies, applies),
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')}.` : words.nothingMoved
}
