import type { AskedOfRole } from '@/domain/asked'
import type { Assessment } from '@/domain/assessment'
import type { Locale } from '@/domain/locale'
import type { Offer } from '@/domain/offer'
import type { Plan } from '@/domain/plan'
import type { Messages } from '@/ui/messages'
import type { PlanView } from './plan-view'

/** What the plan needs of the catalogue: it travels with the page, and is the same for everybody. */
export type PlanData = { locale: Locale; levels: NamedLevel[]; roles: NamedRole[] }
export type NamedLevel = { id: string; name: string }
export type NamedRole = { id: string; name: string }

/** The words that the plan has in common with the profiles. */
export const sharedWords = [
  'not-yet',
  'learning',
  'can-do',
  'does-not-apply',
  'saved',
  'undo',
  'unsaved',
  'required',
  'optional',
  'of',
  'here',
  'levels',
  'dock',
  'untranslated',
  'outdated',
  'canDoOf',
  'learningCount',
  'notLoaded',
] as const
export type SharedWord = (typeof sharedWords)[number]

/** The words of the plan, and those that it has in common with the profiles. */
export type PlanWords = Messages['plan'] & Pick<Messages['view'], SharedWord>

/** Where somebody is heading, once they said enough to tell: the level, and the role that it is in. */
export type Heading = { role: NamedRole; level: NamedLevel; isOwnRole: boolean }

/** A plan that can be shown, with all that its parts stand on. */
export type ShownPlan = {
  data: PlanData
  words: PlanWords
  assessment: Assessment
  asked: AskedOfRole
  heading: Heading
  view: PlanView
  /** Up to the target. */
  plan: Plan
  /** Up to the level that is shown, where that lies beyond the target; else the same. */
  listed: Plan
  /** By `answerKey`: what the person said in another role and may keep here, of what the plan asks. */
  offers: ReadonlyMap<string, Offer>
}

export const roleNamed = ({ roles }: PlanData, id: string) => roles.find((role) => role.id === id)?.name ?? id
export const levelNamed = ({ levels }: PlanData, id: string) =>
  levels.find((level) => level.id === id)?.name ?? id
