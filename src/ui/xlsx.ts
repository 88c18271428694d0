import writeExcelFile, { type CellObject } from 'write-excel-file/browser'
import { linesIn, type Sheet, type SheetCell, sheetNames, textOf, widthsOf } from '@/domain/sheet'

/** In points. Excel takes no row that is higher. */
const [lineHeight, highest] = [15, 409]

/**
 * Tables as a workbook, a sheet each: their heads stay in sight, columns and rows are as large as what they hold, and a
 * text is never read as a formula. Of a wide table the first column stays too.
 */
export function xlsxOf(sheets: Sheet[], isRightToLeft: boolean): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const parts = sheets.map((sheet, at) => {
    const widths = widthsOf(sheet)
    const isWide = sheet.columns.length > 4
    const heads = sheet.columns.map(({ name }) => name)
    return {
      sheet: names[at],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: isWide ? 1 : 0,
      rightToLeft: isRightToLeft || undefined,
      orientation: isWide ? ('landscape' as const) : undefined,
      data: [
        rowOf(heads, widths).map((cell) => ({ ...cell, fontWeight: 'bold' as const })),
        ...sheet.rows.map(({ cells }) => rowOf(cells, widths)),
      ],
    }
  })
  // A font by its name: without one, bold ones and plain ones become two.
  return writeExcelFile(parts, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}

/** Not every program folds texts into rows that grow by themselves, so each row says its height. */
function rowOf(cells: SheetCell[], widths: number[]) {
  const height = Math.min(linesIn(cells.map(textOf), widths) * lineHeight, highest)
  return cells.map((cell) => ({ ...cellOf(cell), height, alignVertical: 'top' as const }))
}

function cellOf(cell: SheetCell): CellObject {
  if (cell === null) return {}
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'object') {
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  }
  // Where a spreadsheet finds a character written as _x0041_ it puts the character there.
  return { value: cell.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'), type: String, wrap: true }
}
