import { dayOf } from '@/domain/day'
import { rowsIn, type Workbook } from '@/domain/sheet'
import { addressInMarkdown, rowsOf, workbookAsJson, workbookAsMarkdown } from '@/domain/sheet-text'
import { csvOf } from './csv'
import { download, fileName, textFile } from './download'
import type { Messages } from './messages'
import { counted, filled } from './phrase'
import type { Format } from './table-export'
import { sheetsOnScreen } from './table-export-reading'
import { xlsxOf } from './xlsx'

type Words = Messages['tables']

const endings: Record<Format, string> = { xlsx: 'xlsx', csv: 'csv', json: 'json', markdown: 'md' }

/** Saves the tables on the screen as a file, and gives back what is to be said of it. `now` is in milliseconds. */
export async function takeAlong(format: Format, name: string, words: Words, now: number): Promise<string> {
  const { lang: locale, dir } = document.documentElement
  const main = document.querySelector('main') ?? document.body
  const sheets = await sheetsOnScreen(main, locale)
  if (sheets.length === 0) return words.nothing
  const [title = document.title] = document.title.split(' · ')
  const workbook = { title, address: location.href.split('#')[0] ?? '', takenOn: dayOf(now), sheets }
  const file = fileName(name, now, endings[format])
  download(file, await fileOf(workbook, format, { words, locale, isRightToLeft: dir === 'rtl' }))
  return saying(workbook, file, words, locale)
}

type Wording = { words: Words; locale: string; isRightToLeft: boolean }

async function fileOf(workbook: Workbook, format: Format, wording: Wording): Promise<Blob> {
  const { words, locale, isRightToLeft } = wording
  const { sheets, address, takenOn } = workbook
  switch (format) {
    case 'xlsx':
      return xlsxOf(sheets, isRightToLeft)
    case 'csv':
      return textFile('text/csv', csvOf(rowsOf(sheets, words.table), locale))
    case 'json':
      return textFile('application/json', workbookAsJson(workbook))
    case 'markdown': {
      const from = filled(words.takenFrom, { address: addressInMarkdown(address), day: takenOn })
      return textFile('text/markdown', workbookAsMarkdown(workbook, from))
    }
  }
}

function saying({ sheets }: Workbook, file: string, words: Words, locale: string): string {
  const { taken, outOf } = rowsIn(sheets)
  const number = new Intl.NumberFormat(locale)
  const said = filled(words.saved, {
    tables: counted(locale, words.tables, sheets.length),
    rows: counted(locale, words.rows, taken, { count: number.format(taken) }),
    file,
  })
  if (outOf === taken) return said
  return `${said} ${filled(words.partly, { taken: number.format(taken), outOf: number.format(outOf) })}`
}
