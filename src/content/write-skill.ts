import type { SkillDocument, Statement } from '@/domain/document'
import type { Translation } from '@/domain/locale'
import type { Playbook } from '@/domain/playbook'
import type { TranslationLocale } from './file-schema'
import { Inline, type Shape, writeYaml } from './write-yaml'

/** A skill's en.yaml: its structure and its English text. `existing` is the file that is there. */
export function writeSkill(skill: SkillDocument, existing?: string): string {
  const shape: Shape = {
    name: skill.name.en,
    summary: skill.summary.en,
    group: skill.group,
    updated: skill.updated,
    topics: idsOf(skill.topics),
    expectations: byId(skill.expectations, 'role', ({ levels }) =>
      byId(levels, 'level', ({ required, statements }) => ({
        required,
        statements: byId(statements, 'key', statementShape),
      })),
    ),
    playbook: skill.playbook && playbookShape(skill.playbook),
  }
  return writeYaml(shape, '../../../public/schema/skill.json', existing)
}

/** A skill's texts in another language. What is not translated is left out. */
export function writeSkillTranslation(
  skill: SkillDocument,
  locale: TranslationLocale,
  existing?: string,
): string {
  const text = (texts: { [in_ in TranslationLocale]?: Translation | undefined }) =>
    translationShape(texts[locale])
  const shape: Shape = {
    name: text(skill.name),
    summary: text(skill.summary),
    expectations: filled(
      byId(skill.expectations, 'role', ({ levels }) =>
        filled(
          byId(levels, 'level', ({ statements }) => filled(byId(statements, 'key', (one) => text(one.text)))),
        ),
      ),
    ),
    playbook:
      skill.playbook &&
      filled({
        context: text(skill.playbook.context),
        phases: filled(byId(skill.playbook.phases, 'key', (item) => text(item.text))),
        practices: filled(byId(skill.playbook.practices, 'key', (item) => text(item.text))),
        checklist: filled(byId(skill.playbook.checklist, 'key', (item) => text(item.text))),
        surfaces: filled(
          byId(skill.playbook.surfaces, 'key', (item) =>
            filled({ name: text(item.name), text: text(item.text) }),
          ),
        ),
        questions: filled(
          byId(skill.playbook.questions, 'key', (item) =>
            filled({ question: text(item.question), answer: text(item.answer) }),
          ),
        ),
      }),
  }
  return writeYaml(shape, '../../../public/schema/skill-translation.json', existing)
}

type Fields = { [key: string]: Shape | undefined }

/** A text that trails its source is marked as such. */
export function translationShape(translation: Translation | undefined): Shape | undefined {
  return typeof translation === 'object' ? new Inline({ ...translation }) : translation
}

/** A list of things with ids as a map by these ids, in the order of the list. */
export function byId<Id extends string, Item extends { [id in Id]: string }>(
  items: Item[],
  id: Id,
  shapeOf: (item: Item) => Shape | undefined,
): Fields {
  return Object.fromEntries(items.map((item) => [item[id], shapeOf(item)]))
}

export const idsOf = (ids: string[]): Shape | undefined => (ids.length > 0 ? new Inline(ids) : undefined)

function statementShape({ text, topics }: Statement): Shape {
  return topics.length > 0 ? new Inline({ text: text.en, topics: new Inline(topics) }) : text.en
}

function playbookShape(playbook: Playbook): Shape {
  return {
    priority: playbook.priority,
    context: playbook.context.en,
    phases: filled(byId(playbook.phases, 'key', ({ text }) => text.en)),
    practices: filled(byId(playbook.practices, 'key', ({ text }) => text.en)),
    checklist: filled(byId(playbook.checklist, 'key', ({ text }) => text.en)),
    surfaces: filled(byId(playbook.surfaces, 'key', ({ name, text }) => ({ name: name.en, text: text.en }))),
    questions: filled(
      byId(playbook.questions, 'key', ({ question, answer }) => ({
        question: question.en,
        answer: answer.en,
      })),
    ),
  }
}

/** A map that holds nothing is left out. */
const filled = (fields: Fields): Fields | undefined =>
  Object.values(fields).some((value) => value !== undefined) ? fields : undefined
