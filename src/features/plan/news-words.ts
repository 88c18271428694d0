import type { Messages } from '@/ui/messages'

/** The words of growth that the plan says something with. */
export const sinceWords = [
  'sinceTitle',
  'sinceNothing',
  'reworded',
  'check',
  'seeGrowth',
  'tallyCanDo',
  'tallyStarted',
  'tallyBack',
  'tallySetAside',
  'tallyApplies',
  'nothingMoved',
] as const
export type SinceWords = Pick<Messages['growth'], (typeof sinceWords)[number]>

/** What the news of a plan are told with. */
export type NewsWords = { changed: Messages['changed']; since: SinceWords }
