import type { CatalogueDocument } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { translationLocales } from '@/domain/locale'
import { type CatalogueSources, knownIds, parseCatalogue } from './catalogue-files'
import { type ContentFiles, catalogueFiles, readFolder, shownPath } from './content-folder'
import { type Fault, fileStart, inReadingOrder } from './fault'
import type { TranslationLocale } from './file-schema'
import { parseSkill } from './skill-files'
import { parseSource, type Source } from './source'

/** Everything that a content folder holds: the catalogue, and the skills by their ids in alphabetical order. */
export type Content = { catalogue: CatalogueDocument; skills: Record<string, SkillDocument> }

/** Either the content and no fault, or all the faults of all the files and no content. */
export type ContentReading = { content?: Content; faults: Fault[] }

/** Reads a content folder. Its files come along as they were read, for whoever wants to write them again. */
export function readContent(folder: string): ContentReading & { files: ContentFiles } {
  const { files, faults } = readFolder(folder)
  const reading = parseContent(files, faults)
  const shown = reading.faults.map((fault) => ({ ...fault, file: shownPath(folder, fault.file) }))
  return { ...reading, faults: shown, files }
}

/** Parses the texts of a content folder. Files that `earlier` faults stand against are not missed a second time. */
export function parseContent(files: ContentFiles, earlier: Fault[] = []): ContentReading {
  const faults = [...earlier]
  const sources = new Map<string, Source>()
  for (const [file, text] of files) {
    const { source, faults: found } = parseSource(file, text)
    faults.push(...found)
    if (source) sources.set(file, source)
  }
  const skillIds = idsOfSkills([...files.keys(), ...faults.map(({ file }) => file)])
  faults.push(...missingFiles(skillIds, [...files.keys(), ...faults.map(({ file }) => file)]))

  const catalogueSources: CatalogueSources = {
    levels: sources.get('levels.yaml'),
    domains: sources.get('domains.yaml'),
    roles: sources.get('roles.yaml'),
    topics: sources.get('topics.yaml'),
  }
  const { catalogue, faults: catalogueFaults } = parseCatalogue(catalogueSources)
  const known = knownIds(catalogueSources)
  const skills: Record<string, SkillDocument> = {}
  for (const id of skillIds) {
    const source = sources.get(`skills/${id}/en.yaml`)
    const { skill, faults: skillFaults } = parseSkill(
      { source, translations: translationsOf(id, sources) },
      known,
    )
    faults.push(...skillFaults)
    if (skill) skills[id] = skill
  }
  const all = inReadingOrder([...faults, ...catalogueFaults])
  return catalogue && all.length === 0 ? { content: { catalogue, skills }, faults: [] } : { faults: all }
}

function idsOfSkills(paths: string[]): string[] {
  const ids = paths.flatMap((file) => /^skills\/([^/]+)\/[^/]+$/.exec(file)?.[1] ?? [])
  return [...new Set(ids)].sort()
}

/** A skill may lack a translation, and nothing else. Where the folder itself is at fault, nothing more is missed. */
function missingFiles(skillIds: string[], present: string[]): Fault[] {
  if (present.includes('')) return []
  const missed = (file: string, owner: string): Fault[] =>
    present.includes(file)
      ? []
      : [{ file, ...fileStart, found: 'no file', expected: `one: every ${owner} has it` }]
  return [
    ...catalogueFiles.flatMap((file) => missed(file, 'catalogue')),
    ...skillIds.flatMap((id) => missed(`skills/${id}/en.yaml`, 'skill')),
  ]
}

function translationsOf(id: string, sources: Map<string, Source>): Map<TranslationLocale, Source> {
  const translations = new Map<TranslationLocale, Source>()
  for (const locale of translationLocales) {
    const source = sources.get(`skills/${id}/${locale}.yaml`)
    if (source) translations.set(locale, source)
  }
  return translations
}
