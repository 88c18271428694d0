import { type Column, columnCount, columnId, columnIn } from './column'
import { idPattern, longestId } from './id-pattern'
import { findPageNumber } from './page-number'

/** What an address under `/compare` asks for. Without skills it is over all of them. */
export type ComparisonAddress = { columns: Column[]; skills: string[]; page: number }

/** How many skills an address may name. */
export const scopeCount = { most: 20 } as const

/** How many skills one page of a comparison shows whole. */
export const skillsOnPage = 10

/**
 * What the steps of an address name: columns, then `in` and skills, then `page` and a number from 2. `null` where they
 * name nothing, or the same thing twice. Fewer columns than a comparison needs are one that is being put together.
 */
export function comparisonIn(steps: string[]): ComparisonAddress | null {
  const { before, after: page } = cut(steps, 'page')
  const { before: ids, after: skills } = cut(before, 'in')
  const columns = ids.map(columnIn)
  if (columns.length > columnCount.most || isRepeating(ids)) return null
  if (!columns.every((column) => column !== null) || !columns.every(isSpelt)) return null
  if (skills && (skills.length === 0 || skills.length > scopeCount.most || isRepeating(skills))) return null
  if (skills && !skills.every(isId)) return null
  const number = page ? pageIn(page) : 1
  if (number === null || (columns.length < columnCount.least && (skills || page))) return null
  return { columns, skills: skills ?? [], page: number }
}

function cut(steps: string[], at: string): { before: string[]; after: string[] | null } {
  const place = steps.indexOf(at)
  return place < 0
    ? { before: steps, after: null }
    : { before: steps.slice(0, place), after: steps.slice(place + 1) }
}

const isId = (text: string) => text.length <= longestId && idPattern.test(text)

const isSpelt = (column: Column) => columnId(column).split('.').every(isId)

const isRepeating = (ids: string[]) => new Set(ids).size < ids.length

const pageIn = ([text = '', ...rest]: string[]) => (rest.length === 0 ? findPageNumber(text) : null)
