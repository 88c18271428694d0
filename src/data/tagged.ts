import { unstable_cache } from 'next/cache'

/**
 * Puts tags on the page that is being rendered, so that it is made anew when one of them changes. What was read is not
 * kept apart from the page. Outside Next there is no page, and this only reads.
 */
export function tagged<Result>(tags: string[], key: string[], read: () => Promise<Result>): Promise<Result> {
  if (!process.env.NEXT_RUNTIME) return read()
  return unstable_cache(read, [...tags, ...key], { tags, revalidate: false })()
}

/** The tags as the database names them when it tells what changed. */
export const skillTag = (skill: string) => `skill:${skill}`
export const skillsTag = 'skills'
export const catalogueTag = 'catalogue'

/**
 * Has the page that is being rendered answered with 404. `notFound()` would too, but it leaves the page to be rendered
 * by the browser, and those without script would read nothing. The page cache sets the status where it sees this tag.
 */
export const markMissing = () => tagged(['status:404'], [], () => Promise.resolve(null))

/**
 * Has the page that is being rendered held by nobody: it is somebody's own, or may be taken back at any moment. It goes
 * through the page cache all the same, which gives it its policy and, where it is missing, its status. A page that is
 * rendered this way cannot see cookies, so it is the same for whoever opens it.
 */
export const markUnheld = () => tagged(['unheld'], [], () => Promise.resolve(null))
