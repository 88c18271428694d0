import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * Rows as a file for spreadsheets: with the mark by which they know UTF-8, with the separator that they expect where
 * numbers have a decimal comma, and with an apostrophe before whatever they would run as a formula.
 */
export function csvOf(rows: (string | number)[][], locale: string): string {
  const hasDecimalComma = (1.5).toLocaleString(locale).includes(',')
  return stringify(rows, {
    bom: true,
    delimiter: hasDecimalComma ? ';' : ',',
    record_delimiter: 'windows',
    // Of a line break alone it would not see that the cell needs quotes.
    quoted_string: true,
    escape_formulas: true,
    cast: { number: (value) => (hasDecimalComma ? String(value).replace('.', ',') : String(value)) },
  })
}
