import { folded } from '@/domain/folded'
import type { AskedOf, Wording } from './topic-data'

/** Which statements a reader looks at, as the address holds it after the `?`. `null` and empty leave nothing out. */
export type TopicView = { role: string | null; level: string | null; required: boolean; text: string }

export const wholeTopic: TopicView = { role: null, level: null, required: false, text: '' }

const textLimit = 100

export function topicViewIn(search: string): TopicView {
  const query = new URLSearchParams(search)
  return {
    role: query.get('role') || null,
    level: query.get('level') || null,
    required: query.get('required') === '1',
    text: (query.get('q') ?? '').slice(0, textLimit),
  }
}

/** The query of a view, with its `?`, or nothing where it leaves nothing out. */
export function searchOf({ role, level, required, text }: TopicView): string {
  const query = new URLSearchParams()
  if (role) query.set('role', role)
  if (level) query.set('level', level)
  if (required) query.set('required', '1')
  if (text) query.set('q', text)
  const search = query.toString()
  return search ? `?${search}` : ''
}

/** The view without a role or a level that this page does not have. */
export function fitting(view: TopicView, roles: { id: string }[], levels: { id: string }[]): TopicView {
  const isKnown = (list: { id: string }[], id: string | null) => list.some((entry) => entry.id === id)
  return {
    ...view,
    role: isKnown(roles, view.role) ? view.role : null,
    level: isKnown(levels, view.level) ? view.level : null,
  }
}

/** What a view leaves of some wordings, and of each the roles that it lets through. */
export function leftOf(
  wordings: Wording[],
  { role, level, required, text }: TopicView,
): Map<Wording, AskedOf[]> {
  const wanted = wordsOf(text)
  const isLeft = (it: AskedOf) => (!role || it.role === role) && (!required || it.required)
  return new Map(
    wordings
      .filter((it) => (!level || it.level === level) && wanted.every((word) => it.folded.includes(word)))
      .map((it): [Wording, AskedOf[]] => [
        it,
        it.askedOf.every(isLeft) ? it.askedOf : it.askedOf.filter(isLeft),
      ])
      .filter(([, askedOf]) => askedOf.length > 0),
  )
}

/** The words to look for, as `folded` folds them. */
export const wordsOf = (text: string) => folded(text).split(/\s+/).filter(Boolean)

/** How many statements some wordings are: one for each role. */
export const statementsIn = (left: Map<Wording, AskedOf[]>) =>
  [...left.values()].reduce((sum, askedOf) => sum + askedOf.length, 0)
