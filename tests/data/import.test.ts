import { expect, test } from 'vitest'
import { db } from '@/data/db'
import { importContent } from '@/data/import'
import { tables } from '@/data/projection'
import { acceptRevision, givenDatabase, sql } from '../database'
import { aCatalogue, aSkill, aStatement, reworded, someContent, withLevels } from '../factories'

givenDatabase('test')

const none = { added: 0, changed: 0, removed: 0 }

test('the first import gives every document revision 1', async () => {
  const report = await importContent(someContent())

  expect(report.map(({ subject, state, revision }) => [subject, state, revision])).toEqual([
    ['catalogue', 'new', 1],
    ['skills/rabbitmq', 'new', 1],
  ])
  expect(await db.revision.findMany({ select: { subject: true, number: true, origin: true } })).toEqual([
    { subject: 'catalogue', number: 1, origin: 'import' },
    { subject: 'skills/rabbitmq', number: 1, origin: 'import' },
  ])
})

test('the report counts the entries of the catalogue, and the statements and cells of a skill', async () => {
  const [catalogue, skill] = await importContent(someContent())

  expect(catalogue?.counts.entries).toEqual({ ...none, added: 13 })
  expect(skill?.counts).toEqual({
    entries: none,
    statements: { ...none, added: 5 },
    cells: { ...none, added: 4 },
  })
})

test('what was imported is what the files held', async () => {
  await importContent(someContent())

  const stored = await db.document.findUniqueOrThrow({
    where: { subject: 'skills/rabbitmq' },
    select: { imported: true, currentRevision: { select: { document: true } } },
  })
  expect(stored).toEqual({ imported: aSkill(), currentRevision: { document: aSkill() } })
})

test('a second import of the same files makes no revision and touches no row', async () => {
  await importContent(someContent())
  const before = await versions()

  const report = await importContent(someContent())

  expect(report.map(({ state, revision }) => [state, revision])).toEqual([
    ['unchanged', 1],
    ['unchanged', 1],
  ])
  expect(await versions()).toEqual(before)
})

test('the order of fields in a file is no difference', async () => {
  await importContent(someContent())
  const { name, ...rest } = aSkill()

  const report = await importContent(
    someContent({ rabbitmq: { ...rest, name: { es: name.es, en: name.en } } }),
  )

  expect(report.map(({ state }) => state)).toEqual(['unchanged', 'unchanged'])
})

test('one reworded statement makes revision 2 and touches that text alone', async () => {
  await importContent(someContent())
  const before = await versions()

  const words = { en: 'Publishes with confirms.', es: 'Can publish. (es)' }
  const report = await importContent(
    someContent({ rabbitmq: reworded(aSkill(), 'backend-go', 'publish', words) }),
  )

  expect(report[1]).toMatchObject({
    state: 'changed',
    revision: 2,
    counts: { statements: { ...none, changed: 1 } },
  })
  expect(changedRows(before, await versions())).toEqual([
    'document skills/rabbitmq',
    'revision skills/rabbitmq 2',
    'statement_text rabbitmq backend-go publish en',
  ])
})

test('a statement that moves to another level touches its own row, and leaves its texts', async () => {
  await importContent(someContent())
  const before = await versions()

  const moved = withLevels(aSkill(), 'backend-go', ([junior, senior]) => [
    { level: 'junior', required: true, statements: junior?.statements.slice(0, 1) ?? [] },
    {
      level: 'senior',
      required: true,
      statements: [...(senior?.statements ?? []), aStatement('consume', ['queues'])],
    },
  ])
  const report = await importContent(someContent({ rabbitmq: moved }))

  expect(report[1]?.counts.statements).toEqual({ ...none, changed: 1 })
  expect(changedRows(before, await versions())).toEqual([
    'document skills/rabbitmq',
    'revision skills/rabbitmq 2',
    'statement rabbitmq backend-go consume',
  ])
})

test('two statements can swap places', async () => {
  await importContent(someContent())

  const swapped = withLevels(aSkill(), 'backend-go', (levels) =>
    levels.map((level) => ({ ...level, statements: level.statements.toReversed() })),
  )
  await importContent(someContent({ rabbitmq: swapped }))

  expect(
    await sql(
      `select key from statement where role_id = 'backend-go' and level_id = 'junior' order by position`,
    ),
  ).toEqual([{ key: 'consume' }, { key: 'publish' }])
})

test('levels, domains and roles of the catalogue can swap places', async () => {
  await importContent(someContent())

  const { levels, domains, roles, ...rest } = aCatalogue()
  const swapped = {
    ...rest,
    levels: levels.toReversed(),
    domains: domains.toReversed(),
    roles: roles.toReversed(),
  }
  const report = await importContent({ catalogue: swapped, skills: { rabbitmq: aSkill() } })

  expect(report[0]).toMatchObject({ state: 'changed', counts: { entries: { ...none, changed: 3 } } })
  expect(await sql('select id from level order by rank')).toEqual([{ id: 'senior' }, { id: 'junior' }])
})

test('a role that is no longer in the file takes its cells and statements with it', async () => {
  await importContent(someContent())

  const fewer = { ...aSkill(), expectations: aSkill().expectations.slice(0, 1) }
  const report = await importContent(someContent({ rabbitmq: fewer }))

  expect(report[1]?.counts).toMatchObject({
    statements: { ...none, removed: 2 },
    cells: { ...none, removed: 2 },
  })
  expect(await sql(`select from statement_text where role_id = 'integrator'`)).toEqual([])
  expect(await sql('select role_id from skill_role')).toEqual([{ role_id: 'backend-go' }])
})

test('a playbook that is no longer in the file is gone', async () => {
  await importContent(someContent())

  const { playbook: _gone, ...without } = aSkill()
  await importContent(someContent({ rabbitmq: without }))

  expect(await sql('select from playbook union all select from playbook_item')).toEqual([])
})

test('a topic can leave the catalogue and the skill that named it in one import', async () => {
  await importContent(someContent())

  const { areas, topics, ...rest } = aCatalogue()
  const catalogue = {
    ...rest,
    areas: areas.map((area) => ({ ...area, topics: area.topics.filter((topic) => topic !== 'exchanges') })),
    topics: topics.filter(({ id }) => id !== 'exchanges'),
  }
  await importContent({ catalogue, skills: { rabbitmq: aSkill({ topics: ['queues'] }) } })

  expect(await sql('select id from topic order by position')).toEqual([{ id: 'queues' }, { id: 'retries' }])
})

test('a dry run reports the same and writes nothing', async () => {
  await importContent(someContent())
  const before = await versions()
  const changed = someContent({ rabbitmq: aSkill({ updated: '2026-04-01' }), kafka: aSkill() })

  const rehearsed = await importContent(changed, { dryRun: true })

  expect(await versions()).toEqual(before)
  expect(await importContent(changed)).toEqual(rehearsed)
})

test('a skill whose folder is gone is reported and kept', async () => {
  await importContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() }))
  const before = await versions()

  const report = await importContent(someContent())

  expect(report.map(({ subject, state }) => [subject, state])).toContainEqual(['skills/kafka', 'gone'])
  expect(await versions()).toEqual(before)
})

test('nothing is imported while a kept skill names what the catalogue would not have', async () => {
  await importContent(someContent({ rabbitmq: aSkill(), kafka: aSkill() }))
  const before = await versions()
  const { expectations, ...rest } = aSkill()
  const content = {
    catalogue: aCatalogue({ roles: aCatalogue().roles.slice(0, 1) }),
    skills: { rabbitmq: { ...rest, expectations: expectations.slice(0, 1) } },
  }

  await expect(importContent(content)).rejects.toThrow('skills/kafka (gone) names the role "integrator"')
  expect(await versions()).toEqual(before)
})

test('what was changed here is kept when the files stay as they were', async () => {
  await importContent(someContent())
  await acceptRevision('skills/rabbitmq', aSkill({ updated: '2026-05-01' }))

  const report = await importContent(someContent())

  expect(report[1]).toMatchObject({ subject: 'skills/rabbitmq', state: 'kept', revision: 2 })
})

test('what was changed here and in the files is a conflict, and stays as it is here', async () => {
  await importContent(someContent())
  await acceptRevision('skills/rabbitmq', aSkill({ updated: '2026-05-01' }))

  const report = await importContent(someContent({ rabbitmq: aSkill({ updated: '2026-06-01' }) }))

  expect(report[1]).toMatchObject({ subject: 'skills/rabbitmq', state: 'conflict', revision: 2 })
  expect(await db.revision.count({ where: { subject: 'skills/rabbitmq' } })).toBe(2)
})

test('files that come to say what was changed here are the base of the next import', async () => {
  await importContent(someContent())
  await acceptRevision('skills/rabbitmq', aSkill({ updated: '2026-05-01' }))

  const [, exported] = await importContent(someContent({ rabbitmq: aSkill({ updated: '2026-05-01' }) }))
  const [, edited] = await importContent(someContent({ rabbitmq: aSkill({ updated: '2026-06-01' }) }))

  expect([exported?.state, edited?.state]).toEqual(['unchanged', 'changed'])
})

test('of two imports at once the second finds nothing left to do', async () => {
  const reports = await Promise.all([importContent(someContent()), importContent(someContent())])

  expect(reports.map(([, skill]) => skill?.state).sort()).toEqual(['new', 'unchanged'])
  expect(await db.revision.count()).toBe(2)
})

test('an import that the database refuses leaves nothing behind', async () => {
  const blank = reworded(aSkill(), 'backend-go', 'publish', { en: ' ' })

  await expect(importContent(someContent({ kafka: aSkill(), rabbitmq: blank }))).rejects.toThrow(
    'statement_text_is_words',
  )
  expect(await versions()).toEqual([])
})

test('an import that breaks off at the very end leaves nothing behind', async () => {
  const empty = withLevels(aSkill(), 'integrator', (levels) =>
    levels.map((level) => ({ ...level, statements: [] })),
  )

  await expect(importContent(someContent({ rabbitmq: empty }))).rejects.toThrow('has no statement')
  expect(await versions()).toEqual([])
})

/** Each row that is stored, with the transaction that wrote it. */
async function versions(): Promise<string[]> {
  const keys = { document: ['subject'], revision: ['subject', 'number'], ...keysOf() }
  const each = Object.entries(keys).map(
    ([table, key]) =>
      `select concat_ws(' ', '${table}', ${key.map((it) => `"${it}"`)}) as row, xmin::text, ctid::text from "${table}"`,
  )
  const rows = await sql<{ row: string; xmin: string; ctid: string }>(each.join(' union all '))
  return rows.map(({ row, xmin, ctid }) => `${row} | ${xmin} ${ctid}`).sort()
}

const keysOf = () => Object.fromEntries(Object.entries(tables).map(([table, { key }]) => [table, key]))

const changedRows = (before: string[], after: string[]) =>
  after.filter((version) => !before.includes(version)).map((version) => version.split(' | ')[0])
