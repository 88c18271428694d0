import type { CatalogueDocument } from '@/domain/catalogue'
import { skillSubject } from '@/domain/catalogue'
import { expectationsOf, type SkillDocument } from '@/domain/document'
import { type LocalizedText, locales, sourceLocale, type Translation } from '@/domain/locale'
import { type Playbook, playbookSections } from '@/domain/playbook'

/** A row by the names of its columns. */
export type Row = Record<string, string | number | boolean | null | object>

/**
 * The tables that follow the documents. `key` tells rows apart, `values` is the rest, and `skill` is the column that
 * says which skill a row belongs to. The tables of the catalogue have none.
 */
export const catalogueTables = {
  level: { key: ['id'], values: ['rank', 'name', 'meaning'] },
  domain: { key: ['id'], values: ['position', 'name'] },
  skill_group: { key: ['id'], values: ['domain_id', 'position', 'name', 'summary'] },
  role: { key: ['id'], values: ['position', 'family', 'stack', 'does'] },
  area: { key: ['id'], values: ['position', 'name'] },
  topic: { key: ['id'], values: ['position', 'name', 'meaning'] },
  area_topic: { key: ['area_id', 'topic_id'], values: ['position'] },
} as const
export const skillTables = {
  skill: { key: ['id'], values: ['subject', 'group_id', 'updated', 'source_locale'], skill: 'id' },
  skill_text: {
    key: ['skill_id', 'locale'],
    values: ['name', 'name_outdated', 'summary', 'summary_outdated'],
    skill: 'skill_id',
  },
  skill_topic: { key: ['skill_id', 'topic_id'], values: ['position'], skill: 'skill_id' },
  skill_role: { key: ['skill_id', 'role_id'], values: ['position'], skill: 'skill_id' },
  expectation: { key: ['skill_id', 'role_id', 'level_id'], values: ['required'], skill: 'skill_id' },
  statement: {
    key: ['skill_id', 'role_id', 'key'],
    values: ['level_id', 'position', 'source_locale'],
    skill: 'skill_id',
  },
  statement_text: {
    key: ['skill_id', 'role_id', 'key', 'locale'],
    values: ['text', 'outdated'],
    skill: 'skill_id',
  },
  statement_topic: {
    key: ['skill_id', 'role_id', 'key', 'topic_id'],
    values: ['position'],
    skill: 'skill_id',
  },
  playbook: { key: ['skill_id'], values: ['priority', 'context'], skill: 'skill_id' },
  playbook_item: {
    key: ['skill_id', 'section', 'key'],
    values: ['position', 'heading', 'text'],
    skill: 'skill_id',
  },
} as const

export type CatalogueTable = keyof typeof catalogueTables
export type SkillTable = keyof typeof skillTables
export type TableName = CatalogueTable | SkillTable
export const tables = { ...catalogueTables, ...skillTables }

/** The rows that the catalogue stands for. */
export function catalogueRows(catalogue: CatalogueDocument): Record<CatalogueTable, Row[]> {
  return {
    level: catalogue.levels.map(({ id, name, meaning }, at) => ({ id, rank: at + 1, name, meaning })),
    domain: catalogue.domains.map(({ id, name }, at) => ({ id, position: at + 1, name })),
    skill_group: catalogue.domains.flatMap((domain) =>
      domain.groups.map(({ id, name, summary }, at) => ({
        id,
        domain_id: domain.id,
        position: at + 1,
        name,
        summary,
      })),
    ),
    role: catalogue.roles.map(({ id, family, stack = null, does }, at) => ({
      id,
      position: at + 1,
      family,
      stack,
      does,
    })),
    area: catalogue.areas.map(({ id, name }, at) => ({ id, position: at + 1, name })),
    topic: catalogue.topics.map(({ id, name, meaning }, at) => ({ id, position: at + 1, name, meaning })),
    area_topic: catalogue.areas.flatMap((area) =>
      area.topics.map((topic, at) => ({ area_id: area.id, topic_id: topic, position: at + 1 })),
    ),
  }
}

/** The rows that a skill stands for. */
export function skillRows(skill: string, document: SkillDocument): Record<SkillTable, Row[]> {
  const { group, updated, topics, expectations, playbook } = document
  return {
    skill: [
      { id: skill, subject: skillSubject(skill), group_id: group, updated, source_locale: sourceLocale },
    ],
    skill_text: skillTextRows(skill, document),
    skill_topic: topics.map((topic, at) => ({ skill_id: skill, topic_id: topic, position: at + 1 })),
    skill_role: expectations.map(({ role }, at) => ({ skill_id: skill, role_id: role, position: at + 1 })),
    expectation: expectationsOf(document).map(({ role, level, required }) => ({
      skill_id: skill,
      role_id: role,
      level_id: level,
      required,
    })),
    ...statementRows(skill, document),
    playbook: playbook ? [{ skill_id: skill, priority: playbook.priority, context: playbook.context }] : [],
    playbook_item: playbook ? playbookItemRows(skill, playbook) : [],
  }
}

function skillTextRows(skill: string, { name, summary }: SkillDocument): Row[] {
  return locales.flatMap((locale) => {
    if (name[locale] === undefined && summary[locale] === undefined) return []
    const [nameThere, summaryThere] = [parted(name[locale]), parted(summary[locale])]
    return {
      skill_id: skill,
      locale,
      name: nameThere.words,
      name_outdated: nameThere.outdated,
      summary: summaryThere.words,
      summary_outdated: summaryThere.outdated,
    }
  })
}

function statementRows(skill: string, document: SkillDocument) {
  const placed = expectationsOf(document).flatMap(({ role, level, statements }) =>
    statements.map((statement, at) => ({
      ...statement,
      level,
      position: at + 1,
      address: { skill_id: skill, role_id: role, key: statement.key },
    })),
  )
  return {
    statement: placed.map(({ address, level, position }) => ({
      ...address,
      level_id: level,
      position,
      source_locale: sourceLocale,
    })),
    statement_text: placed.flatMap(({ address, text }) =>
      locales.flatMap((locale) => {
        const { words, outdated } = parted(text[locale])
        return words === null ? [] : { ...address, locale, text: words, outdated }
      }),
    ),
    statement_topic: placed.flatMap(({ address, topics }) =>
      topics.map((topic, at) => ({ ...address, topic_id: topic, position: at + 1 })),
    ),
  }
}

function playbookItemRows(skill: string, playbook: Playbook): Row[] {
  return playbookSections.flatMap((section) =>
    playbook[section].map((item, at) => ({
      skill_id: skill,
      section,
      key: item.key,
      position: at + 1,
      ...headingAndText(item),
    })),
  )
}

type PlaybookItem = Playbook['phases' | 'surfaces' | 'questions'][number]

function headingAndText(item: PlaybookItem): { heading: LocalizedText | null; text: LocalizedText } {
  if ('question' in item) return { heading: item.question, text: item.answer }
  return { heading: 'name' in item ? item.name : null, text: item.text }
}

function parted(translation: Translation | undefined): { words: string | null; outdated: boolean } {
  if (translation === undefined) return { words: null, outdated: false }
  if (typeof translation === 'string') return { words: translation, outdated: false }
  return { words: translation.text, outdated: true }
}
