import writeExcelFile, { type Cell } from 'write-excel-file/browser'
import { type Sheet, type SheetCell, sheetNames, widthsOf } from '@/domain/sheet'

/**
 * Tables as a workbook, a sheet each: their heads stay in sight, columns are as wide as what they hold, and a text is
 * never read as a formula. Of a wide table the first column stays too.
 */
export function xlsxOf(sheets: Sheet[], isRightToLeft: boolean): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeExcelFile(
    sheets.map((sheet, at) => ({
      sheet: names[at],
      columns: widthsOf(sheet).map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.columns.length > 4 ? 1 : 0,
      rightToLeft: isRightToLeft || undefined,
      data: [
        sheet.columns.map(({ name }) => ({ ...textCell(name), fontWeight: 'bold' as const })),
        ...sheet.rows.map(({ cells }) => sheet.columns.map((_, at) => cellFor(cells[at] ?? null))),
      ],
    })),
  ).toBlob()
}

function cellFor(cell: SheetCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if (typeof cell === 'string') return textCell(cell)
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
}

const textCell = (value: string) => ({
  // Where a spreadsheet finds a character written as _x0041_ it puts the character there.
  value: value.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'),
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
})
