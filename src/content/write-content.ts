import { translationLocales } from '@/domain/locale'
import type { ContentFiles } from './content-folder'
import type { Content } from './read-content'
import { localizedTextsOf } from './translation-count'
import { writeCatalogue } from './write-catalogue'
import { writeSkill, writeSkillTranslation } from './write-skill'

/** All the files that say what `content` says, in their one canonical form, with the comments of the existing ones. */
export function writeContent(
  { catalogue, skills }: Content,
  existing: ContentFiles = new Map(),
): ContentFiles {
  const files: ContentFiles = new Map(writeCatalogue(catalogue, existing))
  for (const [id, skill] of Object.entries(skills)) {
    const source = `skills/${id}/en.yaml`
    files.set(source, writeSkill(skill, existing.get(source)))
    for (const locale of translationLocales) {
      const file = `skills/${id}/${locale}.yaml`
      const isTranslated = localizedTextsOf(skill).some((text) => text[locale] !== undefined)
      if (isTranslated || existing.has(file))
        files.set(file, writeSkillTranslation(skill, locale, existing.get(file)))
    }
  }
  return files
}
