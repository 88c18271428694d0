import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { SheetCell } from '@/domain/sheet'
import { xlsxOf } from '@/ui/xlsx'

const aSheet = (cells: SheetCell[], name = 'Senior') => ({
  name,
  columns: cells.map((_, at) => ({ name: `Column ${at}` })),
  rows: [{ cells }],
})

const readBack = async (...sheets: ReturnType<typeof aSheet>[]) =>
  readExcelFile(Buffer.from(await (await xlsxOf(sheets, false)).arrayBuffer()))

test('numbers are numbers, days are days, and texts keep their accents and lines', async () => {
  const cells = [25, -3, 0.5, { day: '2026-03-17' }, 'Evalúa «ñandú» 😀\n<b> & "c"', null, '007']
  const [sheet] = await readBack(aSheet(cells))

  expect(sheet?.data[1]).toEqual([
    25,
    -3,
    0.5,
    new Date('2026-03-17T00:00:00Z'),
    'Evalúa «ñandú» 😀\n<b> & "c"',
    null,
    '007',
  ])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=cmd|"/C calc"!A0'])('%j is a text', async (formula) => {
  const blob = await xlsxOf([aSheet([formula], formula)], false)
  const { unzipSync, strFromU8 } = await import('fflate')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

  expect(sheet).not.toContain('<f>')
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(2)
})

test('the heads are bold and stay in sight, and so does the first column of a wide table', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const wide = aSheet([1, 2, 3, 4, 5])
  const files = unzipSync(
    new Uint8Array(await (await xlsxOf([aSheet(['a']), { ...wide, name: 'Wide' }], false)).arrayBuffer()),
  )
  const [narrowXml = '', wideXml = ''] = [1, 2].map((at) =>
    strFromU8(files[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array()),
  )

  expect(narrowXml).toMatch(/<pane [^>]*ySplit="1" xSplit="0"[^>]*state="frozen"/)
  expect(wideXml).toMatch(/<pane [^>]*ySplit="1" xSplit="1"[^>]*state="frozen"/)
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>')
})

test('every table is a sheet under its own name', async () => {
  const sheets = await readBack(aSheet(['a'], 'C#/.NET'), aSheet(['b'], 'C#/.NET'))

  expect(sheets.map(({ sheet }) => sheet)).toEqual(['C# .NET', 'C# .NET (2)'])
})

test('a text that looks like a coded character is not made one', async () => {
  const blob = await xlsxOf([aSheet(['_x0041_'])], false)
  const { unzipSync, strFromU8 } = await import('fflate')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))

  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('_x005F_x0041_')
})
