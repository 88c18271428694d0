import { expect, test } from 'vitest'
import type { Sheet } from '@/domain/sheet'
import { addressInMarkdown, rowsOf, workbookAsJson, workbookAsMarkdown } from '@/domain/sheet-text'

const skills: Sheet = {
  name: 'Middleware',
  columns: [
    { key: 'skill', name: 'Habilidad' },
    { key: 'roles', name: 'Roles' },
    { key: 'updated', name: 'Actualizado' },
  ],
  rows: [
    { key: 'rabbitmq', cells: ['RabbitMQ', 6, { day: '2026-03-17' }] },
    { key: 'message-queues', cells: ['Colas | de\nmensajes', 2, null] },
  ],
}
const levels: Sheet = {
  name: 'Niveles',
  columns: [{ name: 'Nivel' }, { key: 'roles', name: 'Roles' }],
  rows: [{ cells: ['Intermedio', 3] }],
}
const workbook = {
  title: 'Habilidades',
  address: 'https://example.org/es',
  takenOn: '2026-11-22',
  sheets: [skills, levels],
}

test('one table is values under its heads', () => {
  expect(rowsOf([skills], 'Tabla')).toEqual([
    ['Habilidad', 'Roles', 'Actualizado'],
    ['RabbitMQ', 6, '2026-03-17'],
    ['Colas | de\nmensajes', 2, ''],
  ])
})

test('several tables are one whose first column names them, and columns that are called the same are one', () => {
  expect(rowsOf([skills, levels], 'Tabla')).toEqual([
    ['Tabla', 'Habilidad', 'Roles', 'Actualizado', 'Nivel'],
    ['Middleware', 'RabbitMQ', 6, '2026-03-17', ''],
    ['Middleware', 'Colas | de\nmensajes', 2, '', ''],
    ['Niveles', '', 3, '', 'Intermedio'],
  ])
})

test('a program reads rows by the keys of their columns, with the id of what they are about', () => {
  const { tables, ...from } = JSON.parse(workbookAsJson(workbook))

  expect(from).toEqual({ title: 'Habilidades', address: 'https://example.org/es', takenOn: '2026-11-22' })
  expect(tables[0].rows).toEqual([
    { key: 'rabbitmq', skill: 'RabbitMQ', roles: 6, updated: '2026-03-17' },
    { key: 'message-queues', skill: 'Colas | de\nmensajes', roles: 2, updated: null },
  ])
  expect(tables[1].rows).toEqual([{ Nivel: 'Intermedio', roles: 3 }])
})

test('no column takes the place of another that is called the same, or of the id', () => {
  const columns = [{ name: 'key' }, { name: 'Senior' }, { name: 'Senior' }]
  const sheets = [{ name: 'Two', columns, rows: [{ key: 'a', cells: ['b', 'c', 'd'] }] }]

  expect(JSON.parse(workbookAsJson({ ...workbook, sheets })).tables[0].rows).toEqual([
    { key: 'a', 'key (2)': 'b', Senior: 'c', 'Senior (2)': 'd' },
  ])
  expect(rowsOf(sheets, 'Table')).toEqual([
    ['key', 'Senior', 'Senior'],
    ['b', 'c', 'd'],
  ])
})

test('Markdown has a table under each name, its numbers to the right, and each cell on one line', () => {
  expect(workbookAsMarkdown(workbook, 'De <https://example.org/es>.')).toBe(`# Habilidades

De <https://example.org/es>.

## Middleware

| Habilidad | Roles | Actualizado |
| --- | ---: | --- |
| RabbitMQ | 6 | 2026-03-17 |
| Colas \\| de<br>mensajes | 2 |  |

## Niveles

| Nivel | Roles |
| --- | ---: |
| Intermedio | 3 |
`)
})

test('one table that is called like its page has no heading of its own', () => {
  const sheets = [{ ...levels, name: 'Habilidades' }]

  expect(workbookAsMarkdown({ ...workbook, sheets }, 'De aquí.')).not.toContain('##')
})

test('no text of a cell is read as Markdown', () => {
  const cells = ['<img src=x> & [a](b) `c` *d* _e_ \\| ~f~']
  const sheets = [{ name: 'One', columns: [{ name: 'A|B' }], rows: [{ cells }] }]

  expect(
    workbookAsMarkdown({ ...workbook, sheets }, '')
      .split('\n')
      .slice(-4),
  ).toEqual([
    '| A\\|B |',
    '| --- |',
    '| \\<img src=x\\> \\& \\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ \\\\\\| \\~f\\~ |',
    '',
  ])
})

test('an address does not end before its end', () => {
  expect(addressInMarkdown('https://example.org/a b>c')).toBe('<https://example.org/a%20b%3Ec>')
})
