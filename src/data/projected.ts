import 'server-only'
import type { CatalogueDocument } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import type { Transaction } from './db'
import {
  type CatalogueTable,
  catalogueRows,
  catalogueTables,
  type Row,
  type SkillTable,
  skillRows,
  skillTables,
  type TableName,
  tables,
} from './projection'

/** So many skills go to the database at a time: about a hundred rows and 30 KiB each. */
const batch = 100

/** Makes the tables of the catalogue follow it. Rows that are right already are not touched. */
export async function projectCatalogue(
  transaction: Transaction,
  catalogue: CatalogueDocument,
): Promise<void> {
  const rows = catalogueRows(catalogue)
  for (const table of Object.keys(catalogueTables) as CatalogueTable[])
    await replaceRows(transaction, table, rows[table])
}

/** Makes the rows of these skills follow their documents. Those of other skills, and those that are right, are not touched. */
export async function projectSkills(
  transaction: Transaction,
  skills: Iterable<[id: string, document: SkillDocument]>,
): Promise<void> {
  const left = [...skills]
  while (left.length > 0) {
    const some = left.splice(0, batch)
    const ids = some.map(([id]) => id)
    const rows = rowsOfSkills(some)
    for (const table of Object.keys(skillTables) as SkillTable[])
      await replaceRows(transaction, table, rows[table], ids)
  }
}

/** Every row of a table, as it is written there. */
export async function findRows(transaction: Transaction, table: TableName): Promise<Row[]> {
  const found = await transaction.$queryRawUnsafe<{ row: Row }[]>(
    `select to_jsonb(it) as row from "${table}" it`,
  )
  return found.map(({ row }) => row)
}

/** The rows of several skills together, table by table. */
export function rowsOfSkills(
  skills: Iterable<[id: string, document: SkillDocument]>,
): Record<SkillTable, Row[]> {
  const each = [...skills].map(([id, document]) => skillRows(id, document))
  const names = Object.keys(skillTables) as SkillTable[]
  return Object.fromEntries(names.map((name) => [name, each.flatMap((rows) => rows[name])])) as Record<
    SkillTable,
    Row[]
  >
}

async function replaceRows(transaction: Transaction, table: TableName, rows: Row[], skills?: string[]) {
  const values = skills ? [JSON.stringify(rows), skills] : [JSON.stringify(rows)]
  await transaction.$executeRawUnsafe(replacement(table), ...values)
}

/**
 * One statement for a whole table. Keys are checked at the end of the transaction, so it does not matter that a row
 * goes while another still points at it, or that two swap places.
 */
function replacement(table: TableName): string {
  const { key, values, ...rest } = tables[table]
  const columns = [...key, ...values]
  const isSameRow = `${rowOf('it', key)} = ${rowOf('wanted', key)}`
  return `
    with wanted as materialized (select ${columns.map(quoted)} from jsonb_populate_recordset(null::"${table}", $1::jsonb)),
    gone as (
      delete from "${table}" it
      where ${'skill' in rest ? `it."${rest.skill}" = any ($2::text[]) and` : ''}
        not exists (select from wanted where ${isSameRow})
    ),
    changed as (
      update "${table}" it set ${values.map((column) => `"${column}" = wanted."${column}"`)}
      from wanted where ${isSameRow} and ${rowOf('it', values)} is distinct from ${rowOf('wanted', values)}
    )
    insert into "${table}" (${columns.map(quoted)})
    select ${columns.map(quoted)} from wanted where not exists (select from "${table}" it where ${isSameRow})`
}

const quoted = (column: string) => `"${column}"`

const rowOf = (source: string, columns: readonly string[]) =>
  `(${columns.map((column) => `${source}."${column}"`)})`
