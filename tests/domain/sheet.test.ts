import { expect, test } from 'vitest'
import { cellOf, linesIn, type Sheet, sheetNames, whole, widthsOf } from '@/domain/sheet'

const aSheet = (given: Partial<Sheet> = {}): Sheet => ({
  name: 'Senior',
  columns: [{ name: 'Role' }, { name: 'Required' }],
  rows: [{ cells: ['Backend Developer (PHP)', 'Required'] }],
  ...given,
})

test.each([
  ['en', '25', 25],
  ['en', '-3', -3],
  ['en', '−3', -3],
  ['en', '1,500', 1500],
  ['en', '0.5', 0.5],
  ['es', '0,5', 0.5],
  ['es', '15.000', 15000],
])('in %s, %j is a number', (locale, text, number) => {
  expect(cellOf(text, locale)).toBe(number)
})

test.each([
  ['en', '007'],
  ['en', '1.10'],
  ['es', '1.5'],
  ['en', '1,5'],
  ['en', '12345678901234567890'],
  ['en', '3 of 5'],
  ['en', '+1'],
  ['en', '1e3'],
  ['en', '=1+1'],
  ['en', '3.2.1'],
])('in %s, %j stays a text', (locale, text) => {
  expect(cellOf(text, locale)).toBe(text)
})

test('a day of the calendar is a day, and what is none stays a text', () => {
  expect(cellOf('2026-03-17', 'en')).toEqual({ day: '2026-03-17' })
  expect(cellOf('2026-02-30', 'en')).toBe('2026-02-30')
})

test('a text is no longer than Excel takes', () => {
  expect(cellOf('a'.repeat(40_000), 'en')).toHaveLength(32_767)
})

test('names of sheets are told apart, also where they differ in their case only', () => {
  expect(sheetNames(['Senior', 'senior', 'Senior'])).toEqual(['Senior', 'senior (2)', 'Senior (3)'])
})

test('a long name is cut after a word, and stays unlike the other that begins like it', () => {
  const name = 'Message Queues & Event Streaming in Spanish'

  expect(sheetNames([name, name])).toEqual(['Message Queues & Event…', 'Message Queues & Event… (2)'])
})

test.each([
  'C#/.NET: [all] * \\ ?',
  "'quoted'",
  '',
  ' ',
  'History',
  '😀'.repeat(20),
  '\u0000\n',
  'x'.repeat(31),
])('Excel takes a sheet for %j', (name) => {
  for (const it of sheetNames([name, name, name])) {
    expect(it).toMatch(/^[^[\]/\\:*?\p{Cc}]{1,31}$/u)
    expect(it.length).toBeLessThanOrEqual(31)
    expect(it).not.toMatch(/^'|'$|^history$/i)
    expect(it.isWellFormed?.() ?? true).toBe(true)
  }
  expect(new Set(sheetNames([name, name, name])).size).toBe(3)
})

test('a table that goes on under the same name and heads is one sheet', () => {
  const rest = aSheet({ rows: [{ cells: ['Backend Developer (Go)', 'Optional'] }] })

  expect(whole([aSheet(), rest])).toEqual([aSheet({ rows: [...aSheet().rows, ...rest.rows] })])
})

test.each([
  ['another name', { name: 'Lead' }],
  ['other heads', { columns: [{ name: 'Role' }, { name: 'Since' }] }],
  ['fewer columns', { columns: [{ name: 'Role' }] }],
])('a table with %s is a sheet of its own', (_, other) => {
  expect(whole([aSheet(), aSheet(other)])).toHaveLength(2)
})

test('a column is as wide as its longest line, and not wider than is read', () => {
  const rows = [{ cells: ['Two\nlines of a text', 'a'.repeat(500)] }]

  expect(widthsOf(aSheet({ rows }))).toEqual([17, 60])
  expect(widthsOf(aSheet({ rows: [{ cells: [1, null] }] }))).toEqual([8, 10])
})

test('a row is as high as the cell that needs the most lines, folded and by itself', () => {
  expect(linesIn(['', ''], [10, 10])).toBe(1)
  expect(linesIn(['one\ntwo\nthree', 'a'.repeat(15)], [10, 10])).toBe(3)
  expect(linesIn(['one', `${'a'.repeat(25)}\nb`], [10, 10])).toBe(4)
})
