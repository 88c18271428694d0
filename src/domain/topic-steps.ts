import { columnIn } from './column'
import { findPageNumber } from './page-number'

/** Which of a topic's statements a page shows: those of one role, maybe at one level, or all; and which page of them. */
export type TopicSteps = { column: { role: string; level: string | null } | null; page: number }

/**
 * What the steps behind a topic's address say, or `null` where they say nothing: `page/2`, `backend-php`,
 * `backend-php.senior`, `backend-php.senior/page/2`.
 */
export function topicStepsIn(steps: string[]): TopicSteps | null {
  const named = steps[0] === undefined || steps[0] === 'page' ? null : columnIn(steps[0])
  const rest = named ? steps.slice(1) : steps
  if (named === 'me') return null
  if (rest.length === 0) return { column: named, page: 1 }
  const [word, number = '', ...more] = rest
  const page = word === 'page' && more.length === 0 ? findPageNumber(number) : null
  return page === null ? null : { column: named, page }
}
