import type { SkillDocument, Statement } from '@/domain/document'
import { type LocalizedText, type Translation, translationLocales } from '@/domain/locale'
import type { Playbook } from '@/domain/playbook'
import type { Fault } from './fault'
import {
  type SkillFile,
  type SkillTranslationFile,
  skillFileSchema,
  skillTranslationFileSchema,
  type TranslationLocale,
} from './file-schema'
import type { Known } from './known-ids'
import { parseBySchema } from './schema-faults'
import { skillFaults } from './skill-faults'
import type { Source } from './source'
import { translationFaults } from './translation-faults'

/** The files of a skill. One that could not be read, or that nobody wrote yet, is not there. */
export type SkillSources = { source?: Source | undefined; translations: Map<TranslationLocale, Source> }

/** The document that a skill's files hold, or everything that is wrong with them. */
export function parseSkill(
  { source, translations }: SkillSources,
  known: Known,
): { skill?: SkillDocument; faults: Fault[] } {
  const english = source && parseBySchema(source, skillFileSchema)
  const faults = source && english ? [...english.faults, ...skillFaults(source, known)] : []
  const files: Translations = {}
  for (const [locale, translation] of translations) {
    const parsed = parseBySchema(translation, skillTranslationFileSchema)
    faults.push(...parsed.faults, ...(source ? translationFaults(translation, source, known) : []))
    files[locale] = parsed.data
  }
  if (faults.length > 0 || !english?.data) return { faults }
  return { skill: documentOf(english.data, files), faults }
}

type Translations = { [locale in TranslationLocale]?: SkillTranslationFile | undefined }
type Pick = (file: SkillTranslationFile) => Translation | undefined
type Localize = (en: string, pick: Pick) => LocalizedText

function documentOf(file: SkillFile, translations: Translations): SkillDocument {
  const localize: Localize = (en, pick) => {
    const text: LocalizedText = { en }
    for (const locale of translationLocales) {
      const translation = translations[locale] && pick(translations[locale])
      if (translation !== undefined) text[locale] = translation
    }
    return text
  }
  return {
    name: localize(file.name, ({ name }) => name),
    summary: localize(file.summary, ({ summary }) => summary),
    group: file.group,
    updated: file.updated,
    topics: file.topics ?? [],
    expectations: Object.entries(file.expectations).map(([role, levels]) => ({
      role,
      levels: Object.entries(levels).map(([level, { required, statements }]) => ({
        level,
        required,
        statements: Object.entries(statements).map(([key, statement]) =>
          statementOf(key, statement, (en) =>
            localize(en, ({ expectations }) => expectations?.[role]?.[level]?.[key]),
          ),
        ),
      })),
    })),
    ...(file.playbook ? { playbook: playbookOf(file.playbook, localize) } : {}),
  }
}

type StatementInFile = string | { text: string; topics?: string[] | undefined }

function statementOf(
  key: string,
  statement: StatementInFile,
  localize: (en: string) => LocalizedText,
): Statement {
  return typeof statement === 'string'
    ? { key, text: localize(statement), topics: [] }
    : { key, text: localize(statement.text), topics: statement.topics ?? [] }
}

function playbookOf(file: NonNullable<SkillFile['playbook']>, localize: Localize): Playbook {
  const textsOf = (section: 'phases' | 'practices' | 'checklist') =>
    Object.entries(file[section] ?? {}).map(([key, text]) => ({
      key,
      text: localize(text, ({ playbook }) => playbook?.[section]?.[key]),
    }))
  return {
    priority: file.priority,
    context: localize(file.context, ({ playbook }) => playbook?.context),
    phases: textsOf('phases'),
    practices: textsOf('practices'),
    checklist: textsOf('checklist'),
    surfaces: Object.entries(file.surfaces ?? {}).map(([key, { name, text }]) => ({
      key,
      name: localize(name, ({ playbook }) => playbook?.surfaces?.[key]?.name),
      text: localize(text, ({ playbook }) => playbook?.surfaces?.[key]?.text),
    })),
    questions: Object.entries(file.questions ?? {}).map(([key, { question, answer }]) => ({
      key,
      question: localize(question, ({ playbook }) => playbook?.questions?.[key]?.question),
      answer: localize(answer, ({ playbook }) => playbook?.questions?.[key]?.answer),
    })),
  }
}
