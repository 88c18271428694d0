import 'server-only'
import type { Content } from '@/content/read-content'
import { type CatalogueDocument, catalogueSubject } from '@/domain/catalogue'
import type { SkillDocument } from '@/domain/document'
import { db, type Transaction } from './db'
import { bySubject, lockDocuments, type SubjectDocument, skillOf } from './document'
import { type ContentCounts, catalogueCounts, noCounts, skillCounts } from './import-counts'
import { projectCatalogue, projectSkills } from './projected'
import { danglingReferences } from './references'

/**
 * What an import finds of a document:
 * `new` and `changed` get a revision; `unchanged` has nothing to do; `kept` was changed here and not in the files;
 * `conflict` was changed in both, and stays as it is here; `gone` is no longer in the files, and stays too.
 */
export type ImportState = 'new' | 'changed' | 'unchanged' | 'kept' | 'conflict' | 'gone'

/** What came of one document. `revision` is the one that readers see after the import. */
export type ImportedSubject = { subject: string; state: ImportState; revision: number; counts: ContentCounts }

/** Content that would leave the database wrong. Nothing of it was imported. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

/**
 * Brings the database to what the files hold: a revision for each document that differs, and the tables with it,
 * all or nothing. A second import of the same files changes nothing.
 */
export function importContent(content: Content, { dryRun = false } = {}): Promise<ImportedSubject[]> {
  return db.$transaction(
    async (transaction) => {
      await lockDocuments(transaction)
      const findings = await compared(transaction, bySubject(content))
      refuseDangling(findings)
      if (!dryRun) await store(transaction, findings)
      return findings.map(reported)
    },
    { maxWait: 10_000, timeout: 600_000 },
  )
}

type Finding = {
  subject: string
  state: ImportState
  /** The number of the current revision, 0 where there is none. */
  current: number
  /** The current document, where it is not the one in the files. */
  held: SubjectDocument | null
  file: SubjectDocument | null
  /** Whether the base of the next import is not what the files hold now. */
  isBaseBehind: boolean
}

/** One row for each document in the files or in the database. Postgres compares: it knows no order of keys. */
async function compared(transaction: Transaction, files: Map<string, SubjectDocument>): Promise<Finding[]> {
  const sent = JSON.stringify([...files].map(([subject, document]) => ({ subject, document })))
  const found = await transaction.$queryRaw<Omit<Finding, 'file'>[]>`
    with
      file as (select * from jsonb_to_recordset(${sent}::jsonb) as file (subject text, document jsonb)),
      held as (
        select document.subject, document.current, document.imported, revision.document
        from document
        join revision on revision.subject = document.subject and revision.number = document.current
      )
    select
      subject,
      case
        when held.document is null then 'new'
        when file.document is null then 'gone'
        when file.document = held.document then 'unchanged'
        when file.document = held.imported then 'kept'
        when held.document = held.imported then 'changed'
        else 'conflict'
      end as state,
      coalesce(held.current, 0) as current,
      case when file.document is distinct from held.document then held.document end as held,
      file.document is distinct from held.imported as "isBaseBehind"
    from file full join held using (subject)
    order by subject`
  return found.map((finding) => ({ ...finding, file: files.get(finding.subject) ?? null }))
}

/** What stays in the database may name a role or a topic that the files took out of the catalogue. */
function refuseDangling(findings: Finding[]) {
  const after = new Map(findings.map((finding) => [finding.subject, documentAfter(finding)]))
  const catalogue = after.get(catalogueSubject) as CatalogueDocument
  const skills = findings.filter(({ subject }) => subject !== catalogueSubject)
  const faults = skills.flatMap(({ subject, state }) =>
    danglingReferences(after.get(subject) as SkillDocument, catalogue).map(
      ({ noun, id }) =>
        `${subject} (${state}) names the ${noun} "${id}", which the catalogue would not have: put the ${noun} back, or take it out of the skill first.`,
    ),
  )
  if (faults.length > 0) throw new ImportRefusal(faults)
}

const isStored = ({ state }: Finding) => state === 'new' || state === 'changed'

const documentAfter = (finding: Finding) =>
  isStored(finding) ? finding.file : (finding.held ?? finding.file)

const revisionAfter = (finding: Finding) => (isStored(finding) ? finding.current + 1 : finding.current)

async function store(transaction: Transaction, findings: Finding[]): Promise<void> {
  await storeRevisions(
    transaction,
    findings.filter((finding) => isStored(finding) || isCaughtUp(finding)),
  )

  const stored = new Map(findings.filter(isStored).map(({ subject, file }) => [subject, file]))
  const catalogue = stored.get(catalogueSubject)
  if (catalogue) await projectCatalogue(transaction, catalogue as CatalogueDocument)
  stored.delete(catalogueSubject)
  await projectSkills(
    transaction,
    [...stored].map(([subject, document]) => [skillOf(subject), document as SkillDocument]),
  )
}

/** The files came to say what was changed here, after an export for example. */
const isCaughtUp = ({ state, isBaseBehind }: Finding) => state === 'unchanged' && isBaseBehind

async function storeRevisions(transaction: Transaction, findings: Finding[]): Promise<void> {
  if (findings.length === 0) return
  const sent = findings.map((finding) => ({
    subject: finding.subject,
    number: revisionAfter(finding),
    document: finding.file,
    is_stored: isStored(finding),
  }))
  await transaction.$executeRaw`
    with
      wanted as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
          as wanted (subject text, number int, document jsonb, is_stored boolean)
      ),
      stored as (
        insert into revision (subject, number, document, origin, reason)
        select subject, number, document, 'import', 'Imported from the content files.' from wanted where is_stored
      )
    insert into document (subject, current, imported) select subject, number, document from wanted
    on conflict (subject) do update set current = excluded.current, imported = excluded.imported`
}

function reported(finding: Finding): ImportedSubject {
  const { subject, state, held, file } = finding
  return {
    subject,
    state,
    revision: revisionAfter(finding),
    counts: countsOf(subject, held, file, isStored(finding)),
  }
}

function countsOf(
  subject: string,
  held: SubjectDocument | null,
  file: SubjectDocument | null,
  isChange: boolean,
) {
  if (!isChange) return noCounts
  return subject === catalogueSubject
    ? catalogueCounts(held as CatalogueDocument | null, file as CatalogueDocument)
    : skillCounts(held as SkillDocument | null, file as SkillDocument)
}
