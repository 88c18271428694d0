import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import type { Day } from '@/domain/day'
import type { Locale } from '@/domain/locale'
import type { Messages } from '@/ui/messages'
import type { PickedDays } from './compared-days'

export type GrowthWords = Messages['growth']

/** What growth is drawn with, whoever it is for. It travels with the page. */
export type GrowthFrame = {
  locale: Locale
  words: GrowthWords
  exportWords: Messages['tables']
  levels: { id: string; name: string }[]
  roles: { id: string; name: string }[]
  today: Day
  picked: PickedDays
}

/** A person's growth. `asked` is `null` as long as they did not say where they are heading. */
export type OwnGrowth = { assessment: Assessment; asked: AskedOfRole | null }

/** The order in which the answers stand on top of each other, the solid one at the bottom. */
export const shownFigures = ['canDo', 'learning', 'notYet', 'doesNotApply'] as const
export type ShownFigure = (typeof shownFigures)[number]
