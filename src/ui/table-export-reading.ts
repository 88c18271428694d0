import { dayIn } from '@/domain/day'
import { cellOf, mostRows, type Sheet, type SheetCell, type SheetRow, whole } from '@/domain/sheet'

/**
 * The tables that are shown within an element, each with the rows and columns that are shown, in their order. What a
 * narrow window draws as a list of entries is the same table. Read `docs/decisions/0018-export.md` for what a table
 * can say of its cells.
 */
export async function sheetsOnScreen(root: Element, locale: string): Promise<Sheet[]> {
  const found = [...root.querySelectorAll<HTMLTableElement>(tables)].filter(
    (it) => isOnScreen(it) && !isSkipped(it),
  )
  let room = mostRows
  const sheets: Sheet[] = []
  for (const table of found) {
    const sheet = await sheetOf(table, locale, room)
    room -= sheet.rows.length
    if (sheet.rows.length > 0 || sheet.outOf) sheets.push(sheet)
  }
  return whole(sheets)
}

/** What is laid out as a table and holds no data says so. */
const tables = 'table:not([role="presentation"], [role="none"])'

const isOnScreen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
const isSkipped = (element: Element) => element.closest('[data-export-skip]') !== null

async function sheetOf(table: HTMLTableElement, locale: string, room: number): Promise<Sheet> {
  const heads = gridOf([...(table.tHead?.rows ?? [])])
  const all = [...table.rows].filter((row) => row.parentElement !== table.tHead)
  const width = columnsOf(heads, []).length
  const shown = all.filter((row) => isOnScreen(row) && !isSkipped(row) && !isRemark(row, width))
  const grid = gridOf(shown.slice(0, room))
  const columns = columnsOf(heads, grid)
  const rows: SheetRow[] = []
  const breathe = breather()
  for (const [at, slots] of grid.entries()) {
    rows.push({
      key: shown[at]?.dataset.key,
      cells: columns.map((column) => cellIn(slots[column.at], locale)),
    })
    await breathe()
  }
  const kept = columns
    .map((_, at) => at)
    .filter((at) => columns[at]?.name || rows.some(({ cells }) => cells[at] !== null))
  return {
    name: nameOf(table),
    columns: kept.flatMap((at) => columns[at] ?? []).map(({ name, key }) => ({ name, key })),
    rows: rows.map((row): SheetRow => ({ ...row, cells: kept.map((at) => row.cells[at] ?? null) })),
    outOf: moreThan(rows.length, shown.length, Number(table.ariaRowCount ?? 0) - heads.length),
  }
}

/** Lets the page answer the person in the midst of long work. Which rows are read was settled before. */
function breather() {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < 30) return
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

/** The most of what is known of how many rows there are, where that is more than were read. */
function moreThan(read: number, ...counts: number[]): number | undefined {
  const most = Math.max(...counts)
  return most > read ? most : undefined
}

/** A row that is one cell over the whole table says something of the rows: that there are none, or more of one. */
function isRemark({ cells }: HTMLTableRowElement, width: number): boolean {
  const [cell, second] = cells
  return cell?.tagName === 'TD' && !second && cell.colSpan > 1 && cell.colSpan >= width
}

/** Where in the table a cell stands: below and beside where it begins, as far as it spans. */
type Slot = { cell: HTMLTableCellElement; isBeside: boolean } | undefined

function gridOf(rows: HTMLTableRowElement[]): Slot[][] {
  const grid: Slot[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    const line = grid[top] ?? []
    let start = 0
    for (const cell of row.cells) {
      while (line[start]) start++
      const height = cell.rowSpan || rows.length
      for (const below of grid.slice(top, top + height)) {
        for (let at = start; at < start + cell.colSpan; at++) below[at] = { cell, isBeside: at > start }
      }
      start += cell.colSpan
    }
  }
  return grid
}

type Column = { at: number; name: string; key?: string }

/** The columns that are not hidden. Heads in several rows are read from the top: "PHP, Senior". */
function columnsOf(heads: Slot[][], grid: Slot[][]): Column[] {
  const count = Math.max(0, ...[...heads, ...grid].map((slots) => slots.length))
  return Array.from({ length: count }, (_, at) => {
    const cells = [...new Set(heads.flatMap((slots) => slots[at]?.cell ?? []))]
    const isHidden = cells.some((cell) => !isDrawn(cell) || cell.hasAttribute('data-export-skip'))
    const names = cells.map((cell) => cell.dataset.export ?? textIn(cell)).filter((name) => name !== '')
    return isHidden
      ? []
      : { at, name: names.join(', ').replaceAll('\n', ' '), key: cells.at(-1)?.dataset.key }
  }).flat()
}

/** By itself, wherever it stands: a narrow window hides all heads at once, and no column with them. */
function isDrawn(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element)
  return display !== 'none' && visibility !== 'hidden'
}

/** A cell that spans rows is in each of them; one that spans columns is in the first of them alone. */
function cellIn(slot: Slot, locale: string): SheetCell {
  if (!slot || slot.isBeside) return null
  const { cell } = slot
  const given = cell.dataset.export
  return given === undefined ? cellOf(textIn(cell), locale) : cellOf(given, plainNumbers)
}

/** In an attribute, numbers are written as programs write them. */
const plainNumbers = 'en'

function nameOf(table: HTMLTableElement): string {
  const section = table.closest('section[aria-label], section[aria-labelledby]')
  const name =
    table.dataset.export ||
    labelOf(table) ||
    (table.caption && textIn(table.caption)) ||
    (section && labelOf(section))
  return (name || document.title).replaceAll('\n', ' ')
}

function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const labels = ids.flatMap((id) => document.getElementById(id) ?? [])
  return labels.map((label) => textIn(label)).join(' ') || (element.getAttribute('aria-label') ?? '')
}

const lines = new Set('BLOCKQUOTE BR DD DIV DL DT FIGCAPTION H2 H3 H4 H5 H6 LI OL P PRE SMALL UL'.split(' '))
const inWords = new Set('A ABBR B BDI CODE DEL EM I INS KBD MARK S STRONG SUB SUP U WBR'.split(' '))

/** What is read of an element: its lines, without what is only drawn, and with what is chosen in its fields. */
function textIn(element: Element): string {
  return textParts(element)
    .split(lineEnd)
    .map((line) => (/[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line).trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Where a line ends on the screen: line breaks in the source of the page are only spaces. */
const lineEnd = '\u0000'

function textParts(node: Node): string {
  if (node instanceof Text) return node.data
  if (!isElement(node)) return ''
  if (node.dataset.export !== undefined) return node.dataset.export
  const own = fieldText(node) ?? [...shownIn(node)].map(partOf).join('')
  return lines.has(node.tagName) ? `${lineEnd}${own}${lineEnd}` : own
}

/** Of what folds only its summary is on the screen while it is closed. */
const shownIn = (element: Element) =>
  element instanceof HTMLDetailsElement && !element.open
    ? element.querySelectorAll<HTMLElement>(':scope > summary')
    : element.childNodes

function partOf(node: ChildNode): string {
  if (node instanceof Text) return node.data
  if (!isElement(node) || isSilent(node)) return ''
  const next = node.nextSibling
  // Two parts that stand apart on the screen stand apart in the text, though nothing is between them in the page.
  const isApart = next instanceof HTMLElement && !inWords.has(node.tagName) && !inWords.has(next.tagName)
  return `${textParts(node)}${isApart ? ' ' : ''}`
}

const isElement = (node: Node) => node instanceof HTMLElement || node instanceof SVGElement

function isSilent(element: HTMLElement | SVGElement): boolean {
  return (
    element.ariaHidden === 'true' ||
    element.dataset.exportSkip !== undefined ||
    element.tagName === 'TABLE' ||
    !isDrawn(element)
  )
}

/** What a picture, a field or a moment stands for, or `null` where an element is read by its words. */
function fieldText(element: Element): string | null {
  if (element.role === 'img' || element instanceof SVGElement) return element.ariaLabel ?? ''
  if (element instanceof HTMLTimeElement) return dayIn(element.dateTime.slice(0, 10))
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? ''
  if (element instanceof HTMLImageElement) return element.alt
  if (element instanceof HTMLTextAreaElement) return element.value
  if (!(element instanceof HTMLInputElement)) return null
  if (element.type !== 'radio' && element.type !== 'checkbox') return element.value
  return element.checked ? wordOf(element) : ''
}

/** What is chosen, by the name of its column where the table says it, or else by the label. */
const wordOf = (input: HTMLInputElement) =>
  input.closest('td')?.dataset.label ?? input.ariaLabel ?? input.labels?.[0]?.textContent ?? ''
