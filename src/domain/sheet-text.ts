import { plainInMarkdown } from './markdown'
import { type Sheet, type SheetCell, type SheetColumn, textOf, type Workbook } from './sheet'

/**
 * All tables as one with a head, as a file of values can hold only one. Several are told apart by a first column with
 * their names, and a column that only some of them have is empty in the others.
 */
export function rowsOf(sheets: Sheet[], nameOfFirst: string): (string | number)[][] {
  const columns = [...new Map(sheets.flatMap((sheet) => keyed(sheet.columns))).values()]
  const places = new Map(columns.map(({ key }, at) => [key, at]))
  const rows = sheets.flatMap((sheet) => {
    const at = keyed(sheet.columns).map(([key]) => places.get(key) ?? 0)
    return sheet.rows.map(({ cells }) => {
      const row = columns.map((): string | number => '')
      for (const [from, to] of at.entries()) row[to] = valueIn(cells[from] ?? null)
      return sheets.length > 1 ? [sheet.name, ...row] : row
    })
  })
  const heads = columns.map(({ name }) => name)
  return [sheets.length > 1 ? [nameOfFirst, ...heads] : heads, ...rows]
}

const valueIn = (cell: SheetCell) => (typeof cell === 'number' ? cell : textOf(cell))

/**
 * The tables for programs: each row an object by the keys of the columns, or by their heads where they have none. The
 * id of what a row is about stands beside them as `key`. An empty cell is `null`, a day is written 2026-03-17.
 */
export function workbookAsJson({ sheets, ...from }: Workbook): string {
  const tables = sheets.map((sheet) => {
    const columns = keyed(sheet.columns, sheet.rows.some(({ key }) => key) ? ['key'] : [])
    return {
      name: sheet.name,
      columns: columns.map(([key, { name }]) => ({ key, name })),
      rows: sheet.rows.map(({ key, cells }) => ({
        ...(key && { key }),
        ...Object.fromEntries(columns.map(([key], at) => [key, plainIn(cells[at] ?? null)])),
      })),
    }
  })
  return `${JSON.stringify({ ...from, tables }, null, 2)}\n`
}

const plainIn = (cell: SheetCell) => (cell !== null && typeof cell === 'object' ? cell.day : cell)

/** Columns by their keys. Where two are called the same, the later ones are numbered. */
function keyed(columns: SheetColumn[], taken: string[] = []): [string, SheetColumn & { key: string }][] {
  const used = new Set(taken)
  return columns.map((column) => {
    const wanted = column.key ?? column.name
    let key = wanted
    for (let count = 2; used.has(key); count++) key = `${wanted} (${count})`
    used.add(key)
    return [key, { ...column, key }]
  })
}

/** The tables under each other, with the page that they are from. `from` names it, in a sentence. */
export function workbookAsMarkdown({ title, sheets }: Workbook, from: string): string {
  const tables = sheets.flatMap((sheet) => [
    ...(sheets.length > 1 || sheet.name !== title ? ['', `## ${plainInMarkdown(sheet.name)}`] : []),
    '',
    ...linesOf(sheet),
  ])
  return `${[`# ${plainInMarkdown(title)}`, '', from, ...tables].join('\n')}\n`
}

function linesOf({ columns, rows }: Sheet): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map((_, at) => {
    const cells = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => cell !== null)
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number') ? '---:' : '---'
  })
  return [
    line(columns.map(({ name }) => inCell(name))),
    line(rule),
    ...rows.map(({ cells }) => line(columns.map((_, at) => inCell(cells[at] ?? null)))),
  ]
}

/** A cell of a Markdown table has one line. */
const inCell = (cell: SheetCell) =>
  typeof cell === 'number' ? String(cell) : textOf(cell).split('\n').map(plainInMarkdown).join('<br>')

/** An address that stands in Markdown as itself. */
export const addressInMarkdown = (address: string) => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`
