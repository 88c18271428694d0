import { beforeAll, describe, expect, test } from 'vitest'
import { importContent } from '@/data/import'
import { givenDatabase, sql, withConnection } from '../database'
import { someContent } from '../factories'

givenDatabase('file')

beforeAll(async () => {
  await importContent(someContent())
})

/** What must be impossible, what makes it so, and an attempt at it in a database that holds the skill "rabbitmq". */
// biome-ignore format: a table, one rule a line
const rules: [rule: string, constraint: string, attempt: string][] = [
  // documents and revisions
  ['a document is the catalogue or a skill', 'document_subject_is_known', `insert into document values ('levels', 1)`],
  ['a document of a skill carries an id', 'document_subject_is_known', `insert into document values ('skills/Rabbit MQ', 1)`],
  ['the current revision is numbered from 1', 'document_current_is_a_number', 'update document set current = 0'],
  ['what was imported is a document', 'document_imported_is_a_document', `update document set imported = '[]'`],
  ['a document has a current revision', 'document_subject_current_fkey', `insert into document values ('skills/kafka', 1)`],
  ['a revision belongs to a document', 'revision_subject_fkey', aRevision('skills/kafka', 1)],
  ['the latest revision is the current one', 'current_is_latest', aRevision('skills/rabbitmq', 2)],
  ['the current revision is the latest one', 'current_is_latest', `${aRevision('catalogue', 2)}; ${aRevision('catalogue', 3)}; update document set current = 2 where subject = 'catalogue'`],
  ['revisions are numbered from 1', 'revision_number_is_a_number', `alter table revision disable trigger revision_follows; ${aRevision('catalogue', 0)}`],
  ['revision numbers have no gaps', 'revision_follows', aRevision('skills/rabbitmq', 3)],
  ['a revision number is not used twice', 'revision_follows', aRevision('skills/rabbitmq', 1)],
  ['a revision holds a document', 'revision_document_is_a_document', aRevision('skills/rabbitmq', 2, { document: '"text"' })],
  ['a revision has a reason', 'revision_reason_is_words', aRevision('skills/rabbitmq', 2, { reason: ' ' })],
  ['a revision is never changed', 'revision_is_final', `update revision set reason = 'Another.'`],
  ['a revision is never deleted', 'revision_is_final', `delete from revision where subject = 'skills/rabbitmq'`],
  ['revisions are never emptied out', 'revision_is_final', 'truncate revision cascade'],
  ['a document with revisions is never deleted', 'revision_subject_fkey', `delete from document where subject = 'catalogue'`],

  // the catalogue
  ['a level has an id', 'level_id_is_an_id', `insert into level values ('Top', 3, '{"en":"Top"}', '{"en":"Top."}')`],
  ['a level has an id of at most 64 characters', 'level_id_is_an_id', `insert into level values (repeat('a', 65), 3, '{"en":"Top"}', '{"en":"Top."}')`],
  ['the lowest rung is 1', 'level_rank_is_a_rung', `update level set rank = 0 where id = 'junior'`],
  ['a ladder has at most seven rungs', 'level_rank_is_a_rung', `update level set rank = 8 where id = 'senior'`],
  ['two levels do not share a rung', 'level_rank_key', 'update level set rank = 1'],
  ['a level has a name', 'level_name_is_text', `update level set name = '{}'`],
  ['a level has a meaning', 'level_meaning_is_text', `update level set meaning = '{"es":"Sin inglés."}'`],
  ['a domain has an id', 'domain_id_is_an_id', `insert into domain values ('-', 3, '{"en":"None"}')`],
  ['a domain has a place', 'domain_position_is_a_place', 'update domain set position = -position'],
  ['two domains do not share a place', 'domain_position_key', 'update domain set position = 1'],
  ['a domain has a name', 'domain_name_is_text', `update domain set name = '{"en":" "}'`],
  ['a domain has a group', 'domain_has_group', `insert into domain values ('empty', 3, '{"en":"Empty"}')`],
  ['a domain keeps a group', 'domain_has_group', `update skill_group set domain_id = 'backend', position = 2 where id = 'middleware'`],
  ['a group has an id', 'skill_group_id_is_an_id', `insert into skill_group values ('a--b', 'backend', 2, '{"en":"A"}', '{"en":"A."}')`],
  ['a group has a place', 'skill_group_position_is_a_place', 'update skill_group set position = 0'],
  ['two groups of a domain do not share a place', 'skill_group_domain_id_position_key', `insert into skill_group values ('second', 'backend', 1, '{"en":"A"}', '{"en":"A."}')`],
  ['a group has a name', 'skill_group_name_is_text', `update skill_group set name = '{"en":5}'`],
  ['a group has a summary', 'skill_group_summary_is_text', `update skill_group set summary = '"Summary."'`],
  ['a group stands in a domain', 'skill_group_domain_id_fkey', `insert into skill_group values ('lost', 'nowhere', 1, '{"en":"A"}', '{"en":"A."}')`],
  ['a role has an id', 'role_id_is_an_id', `insert into role values ('Backend', 3, '{"en":"A"}', null, '[]')`],
  ['a role has a place', 'role_position_is_a_place', 'update role set position = 0'],
  ['two roles do not share a place', 'role_position_key', 'update role set position = 1'],
  ['a role has a family', 'role_family_is_text', `update role set family = '{"en":null}'`],
  ['a stack is not blank', 'role_stack_is_words', `update role set stack = ''`],
  ['what a role does is texts', 'role_does_is_texts', `update role set does = '[{"en":"Builds."}, "Runs."]'`],
  ['an area has an id', 'area_id_is_an_id', `insert into area values ('', 3, '{"en":"A"}')`],
  ['an area has a place', 'area_position_is_a_place', 'update area set position = 0'],
  ['two areas do not share a place', 'area_position_key', 'update area set position = 1'],
  ['an area has a name', 'area_name_is_text', `update area set name = '[]'`],
  ['an area has a topic', 'area_has_topic', `insert into area values ('empty', 3, '{"en":"Empty"}')`],
  ['an area keeps a topic', 'area_has_topic', `delete from area_topic where area_id = 'brokers' and topic_id = 'queues'; update area_topic set area_id = 'delivery', position = 9 where topic_id = 'exchanges'`],
  ['a topic has an id', 'topic_id_is_an_id', `insert into topic values ('a_b', 4, '{"en":"A"}', '{"en":"A."}')`],
  ['a topic has a place', 'topic_position_is_a_place', 'update topic set position = 0'],
  ['two topics do not share a place', 'topic_position_key', 'update topic set position = 1'],
  ['a topic has a name', 'topic_name_is_text', `update topic set name = 'null'`],
  ['a topic has a meaning', 'topic_meaning_is_text', `update topic set meaning = '{"en":"A.","Spanish":"B."}'`],
  ['a topic stands in an area', 'topic_has_area', `insert into topic values ('lost', 4, '{"en":"A"}', '{"en":"A."}')`],
  ['a topic keeps an area', 'topic_has_area', `delete from area_topic where topic_id = 'retries'`],
  ['a topic has a place in its area', 'area_topic_position_is_a_place', 'update area_topic set position = 0'],
  ['two topics of an area do not share a place', 'area_topic_area_id_position_key', 'update area_topic set position = 1'],
  ['an area that topics stand in is there', 'area_topic_area_id_fkey', `insert into area_topic values ('nowhere', 'queues', 1)`],
  ['a topic that stands in an area is there', 'area_topic_topic_id_fkey', `insert into area_topic values ('brokers', 'unknown', 9)`],

  // skills
  ['a skill has an id', 'skill_id_is_an_id', `update skill set id = 'RabbitMQ', subject = 'skills/RabbitMQ'`],
  ['a skill follows its own document', 'skill_subject_is_its_own', `update skill set subject = 'catalogue'`],
  ['a skill has a document', 'skill_subject_fkey', `insert into skill values ('kafka', 'skills/kafka', 'messaging', '2026-01-01')`],
  ['a skill stands in a group', 'skill_group_id_fkey', `update skill set group_id = 'nowhere'`],
  ['the source of a skill is English', 'skill_source_is_english', `update skill set source_locale = 'es'`],
  ['a skill has its English text', 'skill_id_source_locale_fkey', `delete from skill_text where locale = 'en'`],
  ['a skill has a role', 'skill_has_role', `insert into document values ('skills/kafka', 1); ${aRevision('skills/kafka', 1)}; insert into skill values ('kafka', 'skills/kafka', 'messaging', '2026-01-01'); insert into skill_text values ('kafka', 'en', 'Kafka', false, 'Keeps a log.')`],
  ['a skill keeps a role', 'skill_has_role', emptied('statement_topic', 'statement_text', 'statement', 'expectation', 'skill_role')],
  ['a text of a skill belongs to a skill', 'skill_text_skill_id_fkey', `insert into skill_text values ('kafka', 'en', 'Kafka', false, 'Keeps a log.')`],
  ['a text of a skill is in some language', 'skill_text_locale_is_a_locale', `update skill_text set locale = 'Spanish' where locale = 'es'`],
  ['the name of a skill is not blank', 'skill_text_name_is_words', `update skill_text set name = ' '`],
  ['the summary of a skill is not blank', 'skill_text_summary_is_words', `update skill_text set summary = ''`],
  ['a translation of a skill says something', 'skill_text_says_something', `update skill_text set name = null, summary = null where locale = 'es'`],
  ['what is missing is not out of date', 'skill_text_outdated_has_words', `update skill_text set name = null, name_outdated = true where locale = 'es'`],
  ['the English of a skill is complete', 'skill_text_english_is_complete', `update skill_text set summary = null where locale = 'en'`],
  ['the English of a skill is never out of date', 'skill_text_english_is_current', `update skill_text set name_outdated = true where locale = 'en'`],
  ['a topic of a skill has a place', 'skill_topic_position_is_a_place', 'update skill_topic set position = 0'],
  ['two topics of a skill do not share a place', 'skill_topic_skill_id_position_key', 'update skill_topic set position = 1'],
  ['a topic of a skill belongs to a skill', 'skill_topic_skill_id_fkey', `insert into skill_topic values ('kafka', 'queues', 1)`],
  ['a topic of a skill is there', 'skill_topic_topic_id_fkey', `update skill_topic set topic_id = 'unknown' where position = 1`],
  ['a role of a skill has a place', 'skill_role_position_is_a_place', 'update skill_role set position = 0'],
  ['two roles of a skill do not share a place', 'skill_role_skill_id_position_key', 'update skill_role set position = 1'],
  ['a role of a skill belongs to a skill', 'skill_role_skill_id_fkey', `insert into skill_role values ('kafka', 'integrator', 1)`],
  ['a role of a skill is there', 'skill_role_role_id_fkey', `delete from role where id = 'integrator'`],
  ['a role of a skill has an expectation', 'role_has_expectation', `insert into role values ('tester', 3, '{"en":"Tester"}', null, '[]'); insert into skill_role values ('rabbitmq', 'tester', 3)`],
  ['a role of a skill keeps an expectation', 'role_has_expectation', emptied('statement_topic', 'statement_text', 'statement', 'expectation')],
  ['a cell belongs to a role of the skill', 'expectation_skill_id_role_id_fkey', `insert into expectation values ('kafka', 'integrator', 'junior', true)`],
  ['a cell is at a level', 'expectation_level_id_fkey', `delete from level where id = 'senior'`],
  ['a new cell has a statement', 'expectation_has_statement', `insert into level values ('lead', 3, '{"en":"Lead"}', '{"en":"Leads."}'); insert into expectation values ('rabbitmq', 'integrator', 'lead', true)`],
  ['a cell keeps a statement', 'expectation_has_statement', `update statement set level_id = 'junior', position = 9 where key = 'retry'`],
  ['a statement has a key', 'statement_key_is_an_id', `update statement set key = 'Retry' where key = 'retry'`],
  ['a statement has a place', 'statement_position_is_a_place', 'update statement set position = 0'],
  ['two statements of a cell do not share a place', 'statement_skill_id_role_id_level_id_position_key', 'update statement set position = 1'],
  ['a statement stands in a cell', 'statement_skill_id_role_id_level_id_fkey', `update statement set level_id = 'lead' where key = 'consume'`],
  ['the source of a statement is English', 'statement_source_is_english', `update statement set source_locale = 'es'`],
  ['a statement has its English text', 'statement_skill_id_role_id_key_source_locale_fkey', `delete from statement_text where key = 'retry' and locale = 'en'`],
  ['a text belongs to a statement', 'statement_text_skill_id_role_id_key_fkey', `delete from statement where key = 'consume'`],
  ['a text is in some language', 'statement_text_locale_is_a_locale', `update statement_text set locale = '' where locale = 'es'`],
  ['a text is not blank', 'statement_text_is_words', `update statement_text set text = e'\\t'`],
  ['the English of a statement is never out of date', 'statement_text_english_is_current', 'update statement_text set outdated = true'],
  ['a topic of a statement has a place', 'statement_topic_position_is_a_place', 'update statement_topic set position = 0'],
  ['two topics of a statement do not share a place', 'statement_topic_skill_id_role_id_key_position_key', 'update statement_topic set position = 1'],
  ['a topic of a statement belongs to a statement', 'statement_topic_skill_id_role_id_key_fkey', `insert into statement_topic values ('rabbitmq', 'integrator', 'unknown', 'queues', 1)`],
  ['a topic of a statement is there', 'statement_topic_topic_id_fkey', `update statement_topic set topic_id = 'unknown' where key = 'consume'`],
  ['a playbook belongs to a skill', 'playbook_skill_id_fkey', `insert into playbook values ('kafka', 'low', '{"en":"A."}')`],
  ['a playbook has a context', 'playbook_context_is_text', `update playbook set context = '{"en":""}'`],
  ['an item belongs to a playbook', 'playbook_item_skill_id_fkey', 'delete from playbook'],
  ['an item has a key', 'playbook_item_key_is_an_id', `update playbook_item set key = 'A key'`],
  ['an item has a place', 'playbook_item_position_is_a_place', 'update playbook_item set position = 0'],
  ['two items of a section do not share a place', 'playbook_item_skill_id_section_position_key', `insert into playbook_item values ('rabbitmq', 'phases', 'another', 1, null, '{"en":"A."}')`],
  ['a heading is a text', 'playbook_item_heading_is_text', `update playbook_item set heading = '{"en":"A","es":{"text":"B"}}' where section = 'surfaces'`],
  ['an item is a text', 'playbook_item_text_is_text', `update playbook_item set text = '{"en":"A","es":{"text":"B","outdated":false}}'`],
  ['a surface and a question have a heading', 'playbook_item_heading_where_it_belongs', `update playbook_item set heading = null where section = 'surfaces'`],
  ['a phase, a practice and a check have no heading', 'playbook_item_heading_where_it_belongs', `update playbook_item set heading = '{"en":"A"}' where section = 'phases'`],

  // people and what is theirs
  ['an address is one', 'person_email_is_an_address', `insert into person values ('ada', 'ada')`],
  ['an address is in lower case', 'person_email_is_an_address', `insert into person values ('ada', 'Ada@example.org')`],
  ['a name is short', 'person_name_is_short', `insert into person values ('ada', null, null, repeat('a', 101))`],
  ['an administrator proved their address', 'person_admin_is_proved', `insert into person values ('ada', 'ada@example.org', null, null, null, true)`],
  ['a way in belongs to a person', 'person_account_person_id_fkey', `insert into person_account values ('ada', 'oauth', 'github', '7')`],
  ['a session belongs to a person', 'session_person_id_fkey', aSession({ person: 'nobody' })],
  ['a session holds a hash', 'session_token_is_a_hash', aSession({ token: 'secret' })],
  ['what a browser calls itself is cut short', 'session_agent_is_short', aSession({ agent: 'a'.repeat(301) })],
  ['an assessment belongs to a person', 'assessment_person_id_fkey', anAssessment({ person: 'nobody' })],
  ['the role of an assessment is an id', 'assessment_role_is_an_id', anAssessment({ role: 'Backend Go' })],
  ['the level of an assessment is an id, or below the ladder', 'assessment_level_is_an_id', anAssessment({ level: ' ' })],
  ['the role to reach is an id', 'assessment_target_role_is_an_id', anAssessment({ targetRole: '-' })],
  ['the level to reach is an id', 'assessment_target_level_is_an_id', anAssessment({ targetLevel: '' })],
  ['the number of a place was given out', 'assessment_numbers_are_given_out', anAssessment({ placeNumber: 1 })],
  ['an answer belongs to a person', 'given_answer_person_id_fkey', anAnswer({ person: 'nobody' })],
  ['an answer names a statement', 'given_answer_names_a_statement', anAnswer({ key: '../etc' })],
  ['the id of an answer is short', 'given_answer_id_is_short', anAnswer({ id: '<script>' })],
  ['answers are numbered from 1', 'given_answer_number_is_a_number', anAnswer({ number: 0 })],
  ['an answer was given of a revision', 'given_answer_revision_is_a_number', anAnswer({ revision: 0 })],
  ['a note has words', 'given_answer_note_is_short', anAnswer({ note: '' })],
  ['a note is short', 'given_answer_note_is_short', anAnswer({ note: 'a'.repeat(2001) })],
  ['a link leads to the web', 'given_answer_link_leads_to_the_web', anAnswer({ link: 'javascript:alert(1)' })],
  ['an answer was kept from a role', 'given_answer_from_is_an_id', anAnswer({ from: 'Go' })],
  ['a link to a plan belongs to a person', 'plan_share_person_id_fkey', aShare({ person: 'nobody' })],
  ['a link to a plan cannot be guessed', 'plan_share_token_cannot_be_guessed', aShare({ token: '1' })],
  ['a link to a plan says whose it is', 'plan_share_name_is_short', aShare({ name: '' })],
]

test.each(rules)('%s', async (_rule, constraint, attempt) => {
  expect(await refusalOf(attempt)).toBe(constraint)
})

test('every constraint and every trigger that refuses has a rule here', async () => {
  const found = await sql<{ name: string }>(`
    select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 't') and conrelid <> 0
    union select tgname from pg_trigger
    where not tgisinternal and tgfoid::regproc::text !~ '^not(ify|e)_'`)
  const names = new Set(found.map(({ name }) => name))

  expect([...names].sort()).toEqual([...new Set(rules.map(([, constraint]) => constraint))].sort())
})

describe('of two transactions at once', () => {
  test('the second does not empty a cell that the first took all but one statement from', async () => {
    const outcomes = await withConnection((one) =>
      withConnection(async (other) => {
        await one.query('begin')
        await other.query('begin')
        await one.query(gone('publish'))
        await other.query(gone('consume'))
        await one.query('set constraints all immediate')
        const second = other.query('set constraints all immediate')
        return Promise.allSettled([one.query('commit'), second])
      }),
    )

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })

  test('both cannot make the next revision', async () => {
    const outcomes = await withConnection((one) =>
      withConnection(async (other) => {
        await one.query('begin')
        await other.query('begin')
        await one.query(aRevision('catalogue', 2))
        const second = other.query(aRevision('catalogue', 2))
        await one.query(`update document set current = 2 where subject = 'catalogue'`)
        return Promise.allSettled([one.query('commit'), second])
      }),
    )

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  })
})

function aRevision(subject: string, number: number, { document = '{}', reason = 'Better.' } = {}): string {
  return `insert into revision (subject, number, document, origin, reason)
    values ('${subject}', ${number}, '${document}', 'proposal', '${reason}')`
}

function emptied(...tables: string[]): string {
  return tables.map((table) => `delete from ${table}`).join('; ')
}

function gone(key: string): string {
  const where = `where role_id = 'backend-go' and key = '${key}'`
  return `delete from statement ${where}; delete from statement_text ${where}; delete from statement_topic ${where}`
}

/** The name of what refuses an attempt at the latest when it is committed, or `null` when nothing does. */
function refusalOf(attempt: string): Promise<string | null | undefined> {
  return withConnection(async (client) => {
    await client.query('begin')
    try {
      await client.query(attempt)
      await client.query('set constraints all immediate')
      return null
    } catch (error) {
      return (error as { constraint?: string; message: string }).constraint ?? (error as Error).message
    } finally {
      await client.query('rollback')
    }
  })
}

/** Statements that make a person "ada" first. */
function forAda(statement: string): string {
  return `insert into person values ('ada', 'ada@example.org'); ${statement}`
}

function aSession({ person = 'ada', token = 'a'.repeat(64), agent = 'A browser' } = {}): string {
  return forAda(`insert into session values ('one', '${token}', '${person}', now(), now(), '${agent}')`)
}

function anAssessment({
  person = 'ada',
  role = 'backend-go',
  level = '',
  targetRole = 'backend-go',
  targetLevel = 'senior',
  placeNumber = 0,
} = {}): string {
  return forAda(
    `insert into assessment values ('${person}', '${role}', '${level}', '${targetRole}', '${targetLevel}', now(), ${placeNumber}, 0)`,
  )
}

function anAnswer({
  person = 'ada',
  key = 'publish',
  id = 'one',
  number = 1,
  revision = 1,
  note = 'A note.',
  link = 'https://example.org',
  from = 'integrator',
} = {}): string {
  return forAda(
    `insert into given_answer values ('${person}', 'rabbitmq', 'backend-go', '${key}', '${id}', ${number}, 'can-do', now(), ${revision}, '${note}', '${link}', '${from}')`,
  )
}

function aShare({ person = 'ada', token = 'a'.repeat(32), name = 'Ada' } = {}): string {
  return forAda(`insert into plan_share values ('one', '${person}', '${token}', '${name}', true)`)
}
