import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * Rows as a file for spreadsheets: with the mark by which they know UTF-8, with the separator that they expect where
 * numbers have a decimal comma, and with an apostrophe before whatever they would run as a formula.
 */
export const csvOf = (rows: string[][], locale: string) =>
  stringify(rows, {
    bom: true,
    delimiter: (1.5).toLocaleString(locale).includes(',') ? ';' : ',',
    record_delimiter: 'windows',
    // Of a line break alone it would not see that the cell needs quotes.
    quoted_string: true,
    escape_formulas: true,
  })
