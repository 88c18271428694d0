import 'server-only'
import { isSame } from '@/domain/diff'
import { db } from './db'
import { findContent } from './document'
import { findRows, rowsOfSkills } from './projected'
import { catalogueRows, type Row, type TableName, tables } from './projection'

/** A row of a table that is not what the documents say. `null` on a side: there is none. */
export type Difference = { table: TableName; key: string[]; expected: Row | null; found: Row | null }

/** Builds the projection anew from the current documents and compares it with the tables, row by row. */
export function verifyContent(): Promise<Difference[]> {
  return db.$transaction(
    async (transaction) => {
      const content = await findContent(transaction)
      const expected: { [table in TableName]?: Row[] } = content
        ? { ...catalogueRows(content.catalogue), ...rowsOfSkills(Object.entries(content.skills)) }
        : {}
      const differences: Difference[] = []
      for (const table of Object.keys(tables) as TableName[]) {
        differences.push(...differencesIn(table, expected[table] ?? [], await findRows(transaction, table)))
      }
      return differences
    },
    // One snapshot, so that an import meanwhile is not taken for a difference.
    { isolationLevel: 'RepeatableRead', timeout: 600_000 },
  )
}

function differencesIn(table: TableName, expected: Row[], found: Row[]): Difference[] {
  const there = new Map(found.map((row) => [addressOf(table, row), row]))
  const known = new Set(expected.map((row) => addressOf(table, row)))
  return [
    ...expected.flatMap((row) => {
      const actual = there.get(addressOf(table, row)) ?? null
      return isSame(row, actual) ? [] : { table, key: keyOf(table, row), expected: row, found: actual }
    }),
    ...found.flatMap((row) =>
      known.has(addressOf(table, row)) ? [] : { table, key: keyOf(table, row), expected: null, found: row },
    ),
  ]
}

const keyOf = (table: TableName, row: Row) => tables[table].key.map((column) => String(row[column]))

const addressOf = (table: TableName, row: Row) => keyOf(table, row).join(' ')
