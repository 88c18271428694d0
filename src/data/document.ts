import 'server-only'
import type { Content } from '@/content/read-content'
import { type CatalogueDocument, catalogueSubject, skillSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { db, type Transaction } from './db'

/** A document of either kind. Its revisions are kept under a subject: `catalogue`, or `skills/<id>`. */
export type SubjectDocument = CatalogueDocument | SkillDocument

/** The current state of every document, or `null` where nothing was ever imported. */
export async function findContent(from: Pick<Transaction, 'document'> = db): Promise<Content | null> {
  const found = await from.document.findMany({
    select: { subject: true, currentRevision: { select: { document: true } } },
    orderBy: { subject: 'asc' },
  })
  // Only documents that follow their schema are ever stored.
  const documents = new Map(
    found.map(({ subject, currentRevision }) => [subject, currentRevision.document as unknown]),
  )
  const catalogue = documents.get(catalogueSubject) as CatalogueDocument | undefined
  if (!catalogue) return null

  documents.delete(catalogueSubject)
  const skills = [...documents].map(
    ([subject, document]) => [skillOf(subject), document as SkillDocument] as const,
  )
  return { catalogue, skills: Object.fromEntries(skills) }
}

/** The documents of some content by their subjects. */
export function bySubject({ catalogue, skills }: Content): Map<string, SubjectDocument> {
  const ofSkills = Object.entries(skills).map(([id, document]) => [skillSubject(id), document] as const)
  return new Map<string, SubjectDocument>([[catalogueSubject, catalogue], ...ofSkills])
}

/** The id of the skill whose revisions are kept under a subject. */
export const skillOf = (subject: string) => subject.slice(skillSubject('').length)

/** Waits until nobody else is changing documents, and holds everybody else off to the end of the transaction. */
export async function lockDocuments(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('rungs documents'))`
}
