import { beforeEach, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { tables } from '@/data/projection'
import { verifyContent } from '@/data/verification'
import { acceptRevision, givenDatabase, sql } from '../database'
import { aSkill, someContent } from '../factories'

givenDatabase('test')

beforeEach(async () => {
  await importContent(someContent())
})

test('finds nothing right after an import', async () => {
  expect(await verifyContent()).toEqual([])
})

/** For each table one row that is wrong, and how it is told. */
const tampering: [table: string, change: string, key: string[], column: string][] = [
  ['level', `update level set meaning = '{"en":"Another."}' where id = 'junior'`, ['junior'], 'meaning'],
  ['domain', `update domain set name = '{"en":"Another"}' where id = 'backend'`, ['backend'], 'name'],
  ['skill_group', `update skill_group set position = 2 where id = 'messaging'`, ['messaging'], 'position'],
  ['role', `update role set stack = null where id = 'backend-go'`, ['backend-go'], 'stack'],
  ['area', `update area set position = 7 where id = 'brokers'`, ['brokers'], 'position'],
  ['topic', `update topic set name = name - 'es' where id = 'queues'`, ['queues'], 'name'],
  [
    'area_topic',
    `update area_topic set position = 7 where topic_id = 'retries'`,
    ['delivery', 'retries'],
    'position',
  ],
  ['skill', `update skill set updated = '2026-03-18'`, ['rabbitmq'], 'updated'],
  [
    'skill_text',
    `update skill_text set name_outdated = true where locale = 'es'`,
    ['rabbitmq', 'es'],
    'name_outdated',
  ],
  [
    'skill_topic',
    `update skill_topic set position = 7 where position = 1`,
    ['rabbitmq', 'exchanges'],
    'position',
  ],
  [
    'skill_role',
    `update skill_role set position = 7 where position = 1`,
    ['rabbitmq', 'backend-go'],
    'position',
  ],
  [
    'expectation',
    `update expectation set required = true where not required`,
    ['rabbitmq', 'integrator', 'junior'],
    'required',
  ],
  [
    'statement',
    `update statement set position = 7 where key = 'consume'`,
    ['rabbitmq', 'backend-go', 'consume'],
    'position',
  ],
  [
    'statement_text',
    `update statement_text set text = 'Another.' where key = 'retry' and locale = 'es'`,
    ['rabbitmq', 'backend-go', 'retry', 'es'],
    'text',
  ],
  [
    'statement_topic',
    `update statement_topic set position = 7 where topic_id = 'retries'`,
    ['rabbitmq', 'backend-go', 'retry', 'retries'],
    'position',
  ],
  ['playbook', `update playbook set priority = 'low'`, ['rabbitmq'], 'priority'],
  [
    'playbook_item',
    `update playbook_item set heading = '{"en":"Another?"}' where section = 'questions'`,
    ['rabbitmq', 'questions', 'ordering'],
    'heading',
  ],
]

test.each(tampering)(
  'finds a row of %s that is not what the documents say',
  async (table, change, key, column) => {
    await sql(change)

    const [difference, ...others] = await verifyContent()

    expect(difference).toMatchObject({ table, key })
    expect(difference?.found?.[column]).not.toEqual(difference?.expected?.[column])
    expect(others).toEqual([])
  },
)

test('every table is tampered with here', () => {
  expect(tampering.map(([table]) => table)).toEqual(Object.keys(tables))
})

test('finds a row that is missing', async () => {
  await sql(`delete from statement_text where key = 'retry' and locale = 'es'`)

  expect(await verifyContent()).toMatchObject([{ table: 'statement_text', found: null }])
})

test('finds a row that the documents know nothing of', async () => {
  await sql(`insert into statement_topic values ('rabbitmq', 'integrator', 'connect', 'queues', 1)`)

  expect(await verifyContent()).toMatchObject([{ table: 'statement_topic', expected: null }])
})

test('finds a revision that the tables did not follow', async () => {
  await acceptRevision('skills/rabbitmq', aSkill({ updated: '2026-09-09' }))

  expect(await verifyContent()).toMatchObject([{ table: 'skill', expected: { updated: '2026-09-09' } }])
})
