import { localizedTextsOf } from '@/content/translation-count'
import type { CatalogueDocument } from '@/domain/catalogue'
import { expectationsOf, type SkillDocument } from '@/domain/document'
import { type Locale, type LocalizedText, type ShownText, textIn, translationLocales } from '@/domain/locale'
import type { Playbook } from '@/domain/playbook'

/** How far a skill is translated into one language. An outdated text counts as translated too. */
type Translated = { texts: number; translated: number; outdated: number }

type ProfileLevel = { id: string; rank: number; name: ShownText; meaning: ShownText }
type ProfileRole = { id: string; family: ShownText; stack: string | null; does: ShownText[] }
type ProfileTopic = { id: string; name: ShownText; meaning: ShownText }
type ProfileStatement = ShownText & { key: string; topics: string[] }
type ProfileCell = { role: string; level: string; required: boolean; statements: ProfileStatement[] }
type ProfilePlaybook = {
  priority: Playbook['priority']
  context: ShownText
  phases: { key: string; text: ShownText }[]
  practices: { key: string; text: ShownText }[]
  checklist: { key: string; text: ShownText }[]
  surfaces: { key: string; name: ShownText; text: ShownText }[]
  questions: { key: string; question: ShownText; answer: ShownText }[]
}

/** A skill as its pages show it, in one language. */
export type Profile = {
  id: string
  name: ShownText
  summary: ShownText
  domain: { id: string; name: ShownText }
  group: { id: string; name: ShownText }
  /** The day of the last accepted change, as `YYYY-MM-DD`. */
  updated: string
  revision: number
  /** The topics of the skill itself, the most telling first. */
  topics: ProfileTopic[]
  /** Every topic that one of the statements points at, in the catalogue's order. */
  glossary: ProfileTopic[]
  levels: ProfileLevel[]
  roles: ProfileRole[]
  cells: ProfileCell[]
  playbook: ProfilePlaybook | null
  translations: { [locale in Locale]?: Translated }
}

/** A revision of a skill on the ground of a catalogue that has every id that it names. */
export function profileOf(
  { id, revision, document }: { id: string; revision: number; document: SkillDocument },
  catalogue: CatalogueDocument,
  locale: Locale,
): Profile {
  const shown = (text: LocalizedText) => textIn(locale, text)
  const cells = expectationsOf(document)
  const pointedAt = new Set(cells.flatMap(({ statements }) => statements.flatMap(({ topics }) => topics)))
  const named = <Entry extends { name: LocalizedText }>(entry: Entry) => ({
    ...entry,
    name: shown(entry.name),
  })
  const explained = ({ id, name, meaning }: CatalogueDocument['topics'][number]) => ({
    id,
    name: shown(name),
    meaning: shown(meaning),
  })
  return {
    id,
    revision,
    name: shown(document.name),
    summary: shown(document.summary),
    ...homeOf(document.group, catalogue, shown),
    updated: document.updated,
    topics: document.topics.map((topic) => explained(entryOf(catalogue.topics, topic))),
    glossary: catalogue.topics.filter((topic) => pointedAt.has(topic.id)).map(explained),
    levels: catalogue.levels.map((level, at) => ({
      ...named(level),
      rank: at + 1,
      meaning: shown(level.meaning),
    })),
    roles: document.expectations.map(({ role }) => roleOf(entryOf(catalogue.roles, role), shown)),
    cells: cells.map(({ role, level, required, statements }) => ({
      role,
      level,
      required,
      statements: statements.map(({ key, text, topics }) => ({ key, ...shown(text), topics })),
    })),
    playbook: document.playbook ? playbookOf(document.playbook, shown) : null,
    translations: Object.fromEntries(
      translationLocales.map((it) => [it, translatedTo(it, localizedTextsOf(document))]),
    ),
  }
}

type Shown = (text: LocalizedText) => ShownText

function homeOf(
  group: string,
  { domains }: CatalogueDocument,
  shown: Shown,
): Pick<Profile, 'domain' | 'group'> {
  for (const domain of domains) {
    const home = domain.groups.find(({ id }) => id === group)
    if (home) {
      return {
        domain: { id: domain.id, name: shown(domain.name) },
        group: { id: home.id, name: shown(home.name) },
      }
    }
  }
  throw new Error(`The catalogue has no group "${group}"`)
}

function roleOf({ id, family, stack, does }: CatalogueDocument['roles'][number], shown: Shown): ProfileRole {
  return { id, family: shown(family), stack: stack ?? null, does: does.map(shown) }
}

function playbookOf({ priority, context, ...sections }: Playbook, shown: Shown): ProfilePlaybook {
  const item = ({ key, text }: Playbook['phases'][number]) => ({ key, text: shown(text) })
  return {
    priority,
    context: shown(context),
    phases: sections.phases.map(item),
    practices: sections.practices.map(item),
    checklist: sections.checklist.map(item),
    surfaces: sections.surfaces.map((surface) => ({ ...item(surface), name: shown(surface.name) })),
    questions: sections.questions.map(({ key, question, answer }) => ({
      key,
      question: shown(question),
      answer: shown(answer),
    })),
  }
}

function entryOf<Entry extends { id: string }>(entries: Entry[], id: string): Entry {
  const entry = entries.find((it) => it.id === id)
  if (!entry) throw new Error(`The catalogue has no "${id}"`)
  return entry
}

function translatedTo(locale: Locale, texts: LocalizedText[]): Translated {
  const translations = texts.flatMap((text) => text[locale] ?? [])
  const outdated = translations.filter((translation) => typeof translation !== 'string').length
  return { texts: texts.length, translated: translations.length, outdated }
}
