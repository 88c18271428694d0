import { expect, test } from 'vitest'
import { csvOf } from '@/ui/csv'

const mark = '\uFEFF'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1', '=cmd|"/C calc"!A0'])(
  'a spreadsheet does not run %j',
  (formula) => {
    const [cell] = csvOf([[formula]], 'en')
      .slice(mark.length)
      .split('\r\n')

    expect(cell?.replace(/^"/, '')).toMatch(/^'/)
  },
)

test('what only looks like one is left as it is', () => {
  expect(csvOf([['a=b', '1-2', 'me@example.org']], 'en')).toBe(`${mark}"a=b","1-2","me@example.org"\r\n`)
})

test('quotes, separators and line breaks stay in their cell', () => {
  expect(csvOf([['say "hi"', 'a,b', 'one\ntwo']], 'en')).toBe(`${mark}"say ""hi""","a,b","one\ntwo"\r\n`)
})

test('where numbers have a decimal comma, a semicolon separates', () => {
  expect(csvOf([['a', 'b;c']], 'es')).toBe(`${mark}"a";"b;c"\r\n`)
})

test('a number is no text: it stands without quotes, with the decimal sign of the language', () => {
  expect(csvOf([[-3, 0.5]], 'en')).toBe(`${mark}-3,0.5\r\n`)
  expect(csvOf([[-3, 0.5]], 'es')).toBe(`${mark}-3;0,5\r\n`)
})
