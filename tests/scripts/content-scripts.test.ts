import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeContent } from '@/content/write-content'
import { db } from '@/data/db'
import { acceptRevision, givenDatabase, sql } from '../database'
import { aSkill, someContent } from '../factories'

givenDatabase('test')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rungs-content-'))
  for (const [file, text] of writeContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() })))
    save(file, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const english = 'skills/rabbitmq/en.yaml'

test('an import tells what is new, and the next one that nothing changed', () => {
  expect(script('import')).toEqual({
    code: 0,
    lines: [
      'catalogue: revision 1; entries 13 added',
      'skills/kafka: revision 1; statements 5 added; cells 4 added',
      'skills/rabbitmq: revision 1; statements 5 added; cells 4 added',
      'documents: 3 new.',
    ],
  })
  expect(script('import')).toEqual({ code: 0, lines: ['2 skills and the catalogue, nothing changed.'] })
})

test('a brief import tells it in one line', () => {
  expect(script('import', '--brief')).toEqual({ code: 0, lines: ['documents: 3 new'] })
})

test('a rehearsal tells what an import would do, and imports nothing', async () => {
  expect(script('import', '--dry-run').lines).toContain(
    'documents: 3 new. This was a dry run: nothing was written.',
  )
  expect(await db.document.count()).toBe(0)
})

test('every fault of the content is told, and nothing is imported', async () => {
  save(english, `${read(english)}colour: red\n`)
  save('levels.yaml', 'junior: 5\n')

  const { code, lines } = script('import')

  expect(code).toBe(1)
  expect(lines).toContainEqual(expect.stringMatching(/^content\/levels\.yaml:1:\d+ /))
  expect(lines).toContainEqual(expect.stringMatching(/^content\/skills\/rabbitmq\/en\.yaml:\d+:1 /))
  expect(lines.at(-1)).toMatch(/^Nothing was done: put these \d+ faults in the content right first\.$/)
  expect(await db.document.count()).toBe(0)
})

test('a database that does not answer is told in one sentence', () => {
  const { code, lines } = scriptAt('postgresql://postgres:postgres@127.0.0.1:1/rungs', 'import')

  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining('127.0.0.1:1')])
})

test('an option that there is not is told in one sentence', () => {
  expect(script('import', '--dryrun')).toMatchObject({
    code: 1,
    lines: [expect.stringContaining("'--dryrun'")],
  })
})

test('a skill whose folder is gone is told', () => {
  script('import')
  rmSync(path.join(folder, 'content/skills/kafka'), { recursive: true })

  expect(script('import').lines).toEqual([
    'skills/kafka: kept at revision 1; its folder is gone from the files',
    'documents: 2 unchanged, 1 gone from the files and kept.',
  ])
})

test('an import and an export change no byte', () => {
  const before = readAll()
  script('import')

  expect(script('export')).toEqual({ code: 0, lines: ['No file was written: none is behind the database.'] })
  expect(readAll()).toEqual(before)
})

test('an export writes what was changed here, and the next import has nothing to do', async () => {
  script('import')
  await acceptRevision('skills/rabbitmq', aSkill({ summary: { en: 'Hands messages on.' } }))

  expect(script('export').lines).toEqual([
    'written: content/skills/rabbitmq/en.yaml',
    'written: content/skills/rabbitmq/es.yaml',
  ])
  expect(read(english)).toContain('summary: Hands messages on.')
  expect(script('import').lines).toEqual(['2 skills and the catalogue, nothing changed.'])
})

test('an export leaves the files of other documents as somebody wrote them', async () => {
  const other = 'skills/kafka/en.yaml'
  save(other, read(other).replace('name: RabbitMQ', 'name:   "RabbitMQ"'))
  const before = read(other)
  script('import')
  await acceptRevision('skills/rabbitmq', aSkill({ updated: '2026-08-08' }))

  expect(script('export').lines).toEqual(['written: content/skills/rabbitmq/en.yaml'])
  expect(read(other)).toBe(before)
})

test('an export leaves a file alone that was changed and not imported', async () => {
  script('import')
  await acceptRevision('skills/rabbitmq', aSkill({ summary: { en: 'Hands messages on.' } }))
  save(english, read(english).replace('updated: 2026-03-17', 'updated: 2026-08-08'))
  const before = readAll()

  expect(script('export')).toEqual({
    code: 1,
    lines: [
      'left alone: skills/rabbitmq has changes in its file that were not imported',
      'No file was written: none is behind the database.',
    ],
  })
  expect(readAll()).toEqual(before)
})

test('a verification passes right after an import', () => {
  script('import')

  expect(script('verify')).toEqual({ code: 0, lines: ['Every row of the tables is what the documents say.'] })
})

test('a verification names every row that differs, and fails', async () => {
  script('import')
  await sql(
    `update statement_text set text = 'Another.' where skill_id = 'kafka' and key = 'retry' and locale = 'en'`,
  )
  await sql(`delete from skill_text where skill_id = 'rabbitmq' and locale = 'es'`)

  const { code, lines } = script('verify')

  expect(code).toBe(1)
  expect(lines).toEqual([
    expect.stringMatching(/^skill_text \(rabbitmq, es\): missing; the documents have \{.+\}$/),
    'statement_text (kafka, backend-go, retry, en): text is "Another.", not "Can retry."',
    '',
    '2 rows differ from the documents.',
  ])
})

const script = (name: string, ...args: string[]) => scriptAt(process.env.DATABASE_URL ?? '', name, ...args)

/** Runs one of the content scripts as npm does, but with the test's content folder in front of it. */
function scriptAt(database: string, name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=react-server',
      ...['--import', path.resolve('node_modules/tsx/dist/loader.mjs')],
      path.resolve(`scripts/content-${name}.ts`),
      ...args,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') },
    },
  )
  return { code: status, lines: `${stderr}${stdout}`.trim().split('\n') }
}

const read = (file: string) => readFileSync(path.join(folder, 'content', file), 'utf8')

function save(file: string, text: string) {
  const target = path.join(folder, 'content', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

const readAll = () => [...writeContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() })).keys()].map(read)
