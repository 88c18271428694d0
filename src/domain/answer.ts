import type { StatementAddress } from './statement-address'

/** What a person says of one statement, in the order in which the choices stand. */
export const answers = ['not-yet', 'learning', 'can-do', 'does-not-apply'] as const
export type Answer = (typeof answers)[number]

/**
 * One thing that a person said of a statement. It is never changed: whatever is said later stands before it, in the
 * history of the same statement, latest first.
 */
export type GivenAnswer = {
  /** Tells it apart within the history of its statement. */
  id: string
  /** When, in milliseconds since 1970: by the server's clock, as far as the browser knew it. */
  at: number
  /** `null` when the person took back what they had said. */
  answer: Answer | null
  /** The revision of the skill whose words the person read. */
  revision: number
  note?: string
  /** Evidence: an address that starts with http:// or https://. */
  link?: string
  /** The role whose answer to the same key was kept here. */
  from?: string
  /** The place that the account gave it. What has none was not sent yet. */
  number?: number
}

/** How long a note and a link may be, in characters. */
export const longestNote = 2000
export const longestLink = 500

/** The name under which a person's answers to a statement are kept. */
export const answerKey = ({ skill, role, key }: StatementAddress) => `${skill}/${role}/${key}`

/** The statement that an `answerKey` names. */
export function addressIn(name: string): StatementAddress {
  const [skill = '', role = '', key = ''] = name.split('/')
  return { skill, role, key }
}

/** Whether two answers say the same, whenever they were given. */
export const saysTheSame = (one: Partial<GivenAnswer>, other: Partial<GivenAnswer>) =>
  one.answer === other.answer &&
  one.revision === other.revision &&
  one.note === other.note &&
  one.link === other.link

/**
 * A history with one more answer. The person had the latest before their eyes, so what they say now is later, whatever
 * their clock says. Saying the same again changes nothing.
 */
export function withLatest(history: GivenAnswer[] = [], given: GivenAnswer): GivenAnswer[] {
  const [latest] = history
  if (!latest) return [given]
  if (saysTheSame(latest, given)) return history
  return [{ ...given, at: Math.max(given.at, latest.at + 1) }, ...history]
}

/**
 * Two histories of one statement as one. Nothing is lost, and it does not matter which comes first. Of two answers of
 * the same moment the one that the account took later counts, and one that was not sent yet before both.
 */
export function united(one: GivenAnswer[] = [], other: GivenAnswer[] = []): GivenAnswer[] {
  const byId = new Map(one.map((given) => [given.id, given]))
  for (const given of other) {
    // Of the two records of one answer, the account's has the time that every device agrees on.
    if (byId.get(given.id)?.number === undefined) byId.set(given.id, given)
  }
  return [...byId.values()].sort((a, b) => b.at - a.at || turn(b) - turn(a) || (a.id < b.id ? 1 : -1))
}

const turn = ({ number = Number.MAX_SAFE_INTEGER }: GivenAnswer) => number
