import { type Day, dayIn } from './day'

/** What a cell holds: a text with its lines, a number, or a day of the calendar. An empty cell is `null`. */
export type SheetCell = string | number | { day: Day } | null

/** A column by its head. Its key is what programs know it by, the same in every language. */
export type SheetColumn = { name: string; key?: string }

/** A row has as many cells as there are columns. Its key is the id of what it is about. */
export type SheetRow = { key?: string; cells: SheetCell[] }

/** A table as it was on the screen. `outOf` says how many rows there are in all, where it holds only some of them. */
export type Sheet = { name: string; columns: SheetColumn[]; rows: SheetRow[]; outOf?: number }

/** Tables that are taken along together, and the page that they are from. */
export type Workbook = { title: string; address: string; takenOn: Day; sheets: Sheet[] }

/** More is no longer read by a person, and would stop a small machine for seconds. */
export const mostRows = 5000

/** Excel refuses a longer text in one cell. */
const mostCharacters = 32_767

/**
 * What a text stands for: a day if it is written as 2026-03-17, a number if it is written as the language writes
 * numbers. What only begins like one stays a text.
 */
export function cellOf(text: string, locale: string): SheetCell {
  if (text === '') return null
  if (dayIn(text)) return { day: text }
  return numberIn(text, locale) ?? text.slice(0, mostCharacters)
}

/** Whoever would be written back otherwise is no number: 007, 1.10, and the 1,500 of another language. */
function numberIn(text: string, locale: string): number | null {
  const written = text.replace(/^−/, '-')
  if (!/^-?\d[\d.,\s’']*$/.test(written)) return null
  const plain = Number(written)
  if (Number.isSafeInteger(plain) && String(plain) === written) return plain
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })
  const parts = format.formatToParts(12_345.6)
  const sign = (type: string) => parts.find((it) => it.type === type)?.value ?? ' '
  const value = Number(written.replaceAll(sign('group'), '').replace(sign('decimal'), '.'))
  return format.format(value) === written ? value : null
}

/** A table that goes on in the next one, under the same name and the same heads, is one with it. */
export function whole(sheets: Sheet[]): Sheet[] {
  const joined: Sheet[] = []
  for (const sheet of sheets) {
    const last = joined.at(-1)
    if (last && isContinued(last, sheet)) joined.splice(-1, 1, continued(last, sheet))
    else joined.push(sheet)
  }
  return joined
}

const isContinued = (one: Sheet, next: Sheet) =>
  one.name === next.name &&
  one.columns.length === next.columns.length &&
  one.columns.every(({ name }, at) => name === next.columns[at]?.name)

function continued(one: Sheet, next: Sheet): Sheet {
  const outOf = (one.outOf ?? one.rows.length) + (next.outOf ?? next.rows.length)
  const rows = [...one.rows, ...next.rows]
  return { ...one, rows, outOf: outOf > rows.length ? outOf : undefined }
}

const mostInName = 31

/** Names as Excel allows them: no longer than 31 characters, without its signs, and no two alike. */
export function sheetNames(names: string[]): string[] {
  const taken = new Set(['history'])
  return names.map((name) => {
    const plain = cut(name.replace(/[\\/?*[\]:\p{Cc}]+/gu, ' ')) || String(taken.size)
    let free = plain
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const mark = ` (${count})`
      free = cut(plain, mostInName - mark.length) + mark
    }
    taken.add(free.toLowerCase())
    return free
  })
}

/** Cut where a word ends, if one ends in the second half. An apostrophe at either end is refused too. */
function cut(name: string, most = mostInName): string {
  const tidy = name.replace(/\s+/g, ' ').replace(/^[\s']+|[\s']+$/g, '')
  if (tidy.length <= most) return tidy
  const short = tidy.slice(0, most - 1)
  const end = short.lastIndexOf(' ')
  return `${short.slice(0, end > most / 2 ? end : undefined).replace(/[\s',;:.([{\uD800-\uDBFF-]+$/, '')}…`
}

const [narrowest, widest] = [8, 60]

/** How wide each column is best, in characters: as its longest line, but no wider than is easily read. */
export const widthsOf = ({ columns, rows }: Sheet): number[] =>
  columns.map(({ name }, at) => {
    const longest = rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells[at] ?? null)), name.length)
    return Math.min(Math.max(longest + 2, narrowest), widest)
  })

function lengthOf(cell: SheetCell): number {
  return Math.max(
    ...textOf(cell)
      .split('\n')
      .map((line) => line.length),
  )
}

/** How many lines a row takes where its texts are folded into the widths of their columns. */
export const linesIn = (texts: string[], widths: number[]): number =>
  texts.reduce((most, text, at) => {
    const own = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / (widths[at] ?? widest))))
    return Math.max(
      most,
      own.reduce((sum, count) => sum + count),
    )
  }, 1)

/** A cell as text. Days are written as 2026-03-17, which every program reads. */
export function textOf(cell: SheetCell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** How many rows were taken, and how many there are. */
export function rowsIn(sheets: Sheet[]): { taken: number; outOf: number } {
  const taken = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  const outOf = sheets.reduce((sum, { rows, outOf }) => sum + (outOf ?? rows.length), 0)
  return { taken, outOf }
}
