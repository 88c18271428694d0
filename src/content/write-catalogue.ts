import type { CatalogueDocument } from '@/domain/catalogue'
import { type LocalizedText, translationLocales } from '@/domain/locale'
import type { Role } from '@/domain/role'
import type { ContentFiles, catalogueFiles } from './content-folder'
import { byId, idsOf, translationShape } from './write-skill'
import { Inline, type Shape, writeYaml } from './write-yaml'

type CatalogueFile = (typeof catalogueFiles)[number]

/** The four files of a catalogue by their names. `existing` are the files that are there. */
export function writeCatalogue(
  catalogue: CatalogueDocument,
  existing: ContentFiles = new Map(),
): Map<CatalogueFile, string> {
  const shapes: { [file in CatalogueFile]: Shape } = {
    'levels.yaml': byId(catalogue.levels, 'id', ({ name, meaning }) => ({
      name: texts(name),
      meaning: texts(meaning),
    })),
    'domains.yaml': byId(catalogue.domains, 'id', ({ name, groups }) => ({
      name: texts(name),
      groups: byId(groups, 'id', (group) => ({ name: texts(group.name), summary: texts(group.summary) })),
    })),
    'roles.yaml': byId(catalogue.roles, 'id', ({ family, stack, does }) => ({
      family: texts(family),
      stack,
      does: duties(does),
    })),
    'topics.yaml': {
      areas: byId(catalogue.areas, 'id', ({ name, topics }) => ({
        name: texts(name),
        topics: idsOf(topics),
      })),
      topics: byId(catalogue.topics, 'id', ({ name, meaning }) => ({
        name: texts(name),
        meaning: texts(meaning),
      })),
    },
  }
  const write = (file: CatalogueFile) =>
    writeYaml(shapes[file], `../public/schema/${file.replace('.yaml', '.json')}`, existing.get(file))
  return new Map((Object.keys(shapes) as CatalogueFile[]).map((file) => [file, write(file)]))
}

/** A text in every language that it has, on one line. */
function texts(text: LocalizedText): Shape {
  const translations = translationLocales.map((locale) => [locale, translationShape(text[locale])])
  return new Inline({ en: text.en, ...Object.fromEntries(translations) })
}

/** Duties stand one a line, with null for one that a language lacks: its line tells which duty it is. */
function duties(does: Role['does']): Shape | undefined {
  if (does.length === 0) return undefined
  const translations = translationLocales
    .filter((locale) => does.some((duty) => duty[locale] !== undefined))
    .map((locale) => [locale, does.map((duty) => translationShape(duty[locale]) ?? null)])
  return { en: does.map(({ en }) => en), ...Object.fromEntries(translations) }
}
