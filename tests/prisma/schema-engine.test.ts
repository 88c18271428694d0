import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestDatabase } from '../../scripts/test-databases.mjs'

// Each test holds one defect that prisma/schema-engine.mjs works round. Take its workaround out and it turns red.

const schema = `
  datasource db {
    provider = "postgresql"
  }
  model Author {
    id    Int    @id
    books Book[]
  }
  model Book {
    id       Int    @id
    authorId Int
    author   Author @relation(fields: [authorId], references: [id])
  }
`
const authors = 'CREATE TABLE "Author" (id INTEGER PRIMARY KEY);'
const books = `CREATE TABLE "Book" (id INTEGER PRIMARY KEY,
  "authorId" INTEGER NOT NULL REFERENCES "Author"(id) ON DELETE RESTRICT ON UPDATE CASCADE);`

let database: { url: string; remove: () => Promise<unknown> }
let engine: ReturnType<typeof anEngine>

beforeEach(async () => {
  database = await makeTestDatabase(process.env.TEST_DATABASE_SERVER)
  engine = anEngine(database.url)
})

afterEach(async () => {
  engine.end()
  await database.remove()
})

test('a script is sent whole: semicolons in a function and in quotes do not cut it', async () => {
  const script = `
    CREATE FUNCTION twice(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN x := x * 2; RETURN x; END $$;
    CREATE TABLE note (text text DEFAULT 'a;b');
  `
  const { result } = await engine.ask('applyMigrations', withMigrations({ '1_note': script }))

  expect(result).toEqual({ appliedMigrationNames: ['1_note'] })
})

test('the one-byte type "char" of the catalogue is read: the foreign keys of a database are no drift', async () => {
  const folder = withMigrations({ '1_authors': authors, '2_books': books })
  await engine.ask('applyMigrations', folder)

  const { result } = await engine.ask('devDiagnostic', folder)

  expect(result).toEqual({ action: { tag: 'createMigration' } })
})

test('an engine without schema files opens', async () => {
  const { result } = await engine.ask('getDatabaseVersion', null)

  expect(result).toMatch(/^PostgreSQL/)
})

test('a migration can be made after pending ones were applied', async () => {
  const folder = withMigrations({ '1_authors': authors })
  await engine.ask('applyMigrations', folder)

  const { result } = await engine.ask('createMigration', {
    ...folder,
    migrationName: 'books',
    draft: true,
    schema: { files: [{ path: 'schema.prisma', content: schema }] },
  })

  expect(String(result?.migrationScript)).toContain('CREATE TABLE "Book"')
})

test('a panic of the engine is the answer to the request that met it', async () => {
  const { error } = await engine.ask('diff', {
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [] },
    exitCode: null,
    script: false,
    shadowDatabaseUrl: null,
    filters,
  })

  expect(error?.data.message).toContain('panicked')
})

const filters = { externalTables: [], externalEnums: [] }

/** A folder of migrations as the CLI hands it over. */
function withMigrations(scripts: Record<string, string>) {
  const migrationDirectories = Object.entries(scripts).map(([path, value]) => ({
    path,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
  }))
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' }
  return { migrationsList: { baseDir: '.', lockfile, migrationDirectories, shadowDbInitScript: '' }, filters }
}

type Answer = { id: number; result?: Record<string, unknown>; error?: { data: { message: string } } }

/** The stand-in as the CLI starts it, with a way to ask it one thing after the other. */
function anEngine(url: string) {
  const child = spawn(process.execPath, ['prisma/schema-engine.mjs', '--datasource', JSON.stringify({ url })])
  const waiting = new Map<number, (answer: Answer) => void>()
  child.on('exit', (code) => {
    for (const [id, settle] of waiting)
      settle({ id, error: { data: { message: `it ended with code ${code}` } } })
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer: Answer & { method?: string } = JSON.parse(line)
    if (answer.method === undefined) waiting.get(answer.id)?.(answer)
  })
  const ask = (method: string, params: unknown) =>
    new Promise<Answer>((settle) => {
      const id = 100 + waiting.size
      waiting.set(id, settle)
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    })
  return { ask, end: () => child.kill() }
}
