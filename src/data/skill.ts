import 'server-only'
import { cache } from 'react'
import { type CatalogueDocument, catalogueSubject, skillSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { idSchema } from '@/domain/id'
import type { Locale } from '@/domain/locale'
import { db } from './db'
import { type Profile, profileOf } from './profile'
import { catalogueTag, skillTag, tagged } from './tagged'

export type { Profile } from './profile'

/** A skill as its pages show it, or `null` when there is none of that id. */
export const findProfile = cache(async (id: string, locale: Locale): Promise<Profile | null> => {
  // Addresses hold anything, and tags go into a header.
  if (!idSchema.safeParse(id).success) return null
  return tagged([skillTag(id), catalogueTag], ['profile', locale], () => readProfile(id, locale))
})

/** Two documents by their keys: a skill is one value, and no join puts it together faster than it was stored. */
async function readProfile(id: string, locale: Locale): Promise<Profile | null> {
  const found = await db.$queryRaw<
    { revision: number; document: SkillDocument; catalogue: CatalogueDocument }[]
  >`
    select skill.number as revision, skill.document, catalogue.document as catalogue
    from document
    join revision skill on skill.subject = document.subject and skill.number = document.current
    cross join (
      select revision.document
      from document
      join revision on revision.subject = document.subject and revision.number = document.current
      where document.subject = ${catalogueSubject}
    ) catalogue
    where document.subject = ${skillSubject(id)}`
  const [skill] = found
  return skill ? profileOf({ id, ...skill }, skill.catalogue, locale) : null
}
